package county

var _ = add(Indicator{
	ID: "days", Title: "干部本期人均驻村天数", Unit: "天", Order: 340,
	Num:   "本期驻村天数之和",
	Den:   "填有天数的在岗干部",
	Scale: 4,
	Sheet: "cadre",
	Count: countDays,
})

func countDays(c *County, a *Area, k *Counter) {
	for i := range a.Return.Cadres {
		if x := &a.Return.Cadres[i]; onDuty(c, x) && x.Days.OK() {
			k.Add(&x.Place, a.cadreVillage(x), "", x.Days.V, 1)
		}
	}
}
