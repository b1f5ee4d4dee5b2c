package county

var _ = add(Indicator{
	ID: "acceptance_verdicts", Title: "自查验收结论", Unit: "户", Order: 150,
	Num:   "各结论的验收户",
	Sheet: "acceptance",
	Parts: codeParts("验收结论"),
	Count: countAcceptanceVerdicts,
})

func countAcceptanceVerdicts(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		if h.Acceptance != nil && h.Acceptance.Verdict.OK() {
			k.Add(&h.Acceptance.Place, h.Village, h.Acceptance.Verdict.V, 1, 0)
		}
	}
}
