package county

var _ = add(Indicator{
	ID: "caseload", Title: "干部人均联系户数", Unit: "户", Order: 330,
	Num:   "联系户数之和",
	Den:   "填有联系户数的在岗干部",
	Sheet: "cadre",
	Count: countCaseload,
})

func countCaseload(c *County, a *Area, k *Counter) {
	for i := range a.Return.Cadres {
		if x := &a.Return.Cadres[i]; onDuty(c, x) && x.Linked.OK() {
			k.Add(&x.Place, a.cadreVillage(x), "", int64(x.Linked.V), 1)
		}
	}
}
