package county

var _ = add(Indicator{
	ID: "work_plans", Title: "计划外出务工", Unit: "人", Order: 600,
	Num:   "计划外出务工登记的人",
	Sheet: "workplan",
	Count: countWorkPlans,
})

func countWorkPlans(_ *County, a *Area, k *Counter) {
	for i := range a.Return.WorkPlans {
		w := &a.Return.WorkPlans[i]
		k.Add(&w.Place, a.VillageOf(w.Village), "", 1, 0)
	}
}
