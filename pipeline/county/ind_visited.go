package county

var _ = add(Indicator{
	ID: "visited", Title: "入户覆盖率", Unit: "%", Order: 360,
	Num:   "本期有走访记录的户",
	Den:   "在册户",
	Sheet: "visit",
	Count: countVisited,
})

func countVisited(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		k.Add(visitPlace(h), h.Village, "", yes(len(h.Visits) > 0), 1)
	}
}
