package county

var _ = add(Indicator{
	ID: "corrected", Title: "问题整改率", Unit: "%", Order: 370,
	Num:   "上期下达、本期不再出现的问题",
	Den:   "上期下达的未销号问题",
	Parts: classParts,
	Count: countCorrected, Absent: countCorrected,
})

func countCorrected(c *County, a *Area, k *Counter) {
	for _, p := range c.issued(a.ID) {
		k.Add(nil, -1, ClassOf(c.Rule(p.Rule)), yes(a.Report.Standing.Fresh() && !c.Problems.Keys[p.Key]), 1)
	}
}
