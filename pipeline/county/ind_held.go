package county

var _ = add(Indicator{
	ID: "held", Title: "沿用上期的户数", Unit: "户", Order: 440,
	Num:   "本期未接收、以上期报表代替的乡镇的在册户",
	Den:   "在册户",
	Sheet: "household",
	Count: countHeld,
})

func countHeld(_ *County, a *Area, k *Counter) {
	stood := a.Report.Standing == Held
	for h := range a.InForce() {
		k.Add(&h.Place, h.Village, "", yes(stood), 1)
	}
}
