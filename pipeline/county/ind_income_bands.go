package county

var _ = add(Indicator{
	ID: "income_bands", Title: "人均纯收入分布", Unit: "户", Order: 200,
	Num:   "人均纯收入在各区间的户（账三）",
	Sheet: "income",
	Needs: []string{"income.net_per_head"},
	Parts: IncomeBands,
	Count: countIncomeBands,
})

func countIncomeBands(c *County, a *Area, k *Counter) {
	edges := bandEdges(c.Spec)
	names := IncomeBands(c.Spec)
	for h := range a.InForce() {
		if h.Income == nil || !h.Income.NetPerHead.OK() {
			k.Add(&h.Place, h.Village, names[len(names)-1], 1, 0)
			continue
		}
		k.Add(&h.Income.Place, h.Village, names[bandOf(edges, h.Income.NetPerHead.V)], 1, 0)
	}
}
