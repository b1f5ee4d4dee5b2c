package county

var _ = add(Indicator{
	ID: "working", Title: "在外务工", Unit: "人", Order: 580,
	Num:   "务工状态为在外务工的人，按务工区域",
	Sheet: "work",
	Parts: codePartsAndBlank("务工状况"),
	Count: countWorking,
})

func countWorking(_ *County, a *Area, k *Counter) {
	for i := range a.Return.Works {
		if w := &a.Return.Works[i]; w.Status.Is("在外务工") {
			k.Add(&w.Place, a.VillageOf(w.Village), orBlank(w.WorkPlace.V), 1, 0)
		}
	}
}
