package county

var _ = add(Indicator{
	ID: "visits", Title: "入户走访", Unit: "户次", Order: 350,
	Num:   "本期入户走访记录，不合情理的不计，按作用和任务",
	Sheet: "visit",
	Parts: visitParts,
	Count: countVisits,
})

func countVisits(c *County, a *Area, k *Counter) {
	roles := effectOfRole(c.Spec)
	for i := range a.Return.Visits {
		x := &a.Return.Visits[i]
		if c.Implausible(x) {
			continue
		}
		k.Add(&x.Place, a.VillageOf(x.Village), VisitPart(roles[x.Role.V], x.Task.V), 1, 0)
	}
}
