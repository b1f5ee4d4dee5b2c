package county

var _ = add(Indicator{
	ID: "cadres", Title: "下乡干部", Unit: "人", Order: 320,
	Num:   "各角色的在岗干部",
	Sheet: "cadre",
	Parts: codeParts("干部角色"),
	Count: countCadres,
})

func countCadres(c *County, a *Area, k *Counter) {
	for i := range a.Return.Cadres {
		if x := &a.Return.Cadres[i]; onDuty(c, x) {
			k.Add(&x.Place, a.cadreVillage(x), x.Role.V, 1, 0)
		}
	}
}
