package county

var _ = add(Indicator{
	ID: "returned", Title: "返乡人员占比", Unit: "%", Order: 590,
	Num:   "务工状态为已返乡的人",
	Den:   "务工月监测登记的人",
	Sheet: "work",
	Count: countReturned,
})

func countReturned(_ *County, a *Area, k *Counter) {
	for i := range a.Return.Works {
		w := &a.Return.Works[i]
		k.Add(&w.Place, a.VillageOf(w.Village), "", yes(w.Status.Is("已返乡")), 1)
	}
}
