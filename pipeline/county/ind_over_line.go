package county

var _ = add(Indicator{
	ID: "over_line", Title: "人均纯收入达标率", Unit: "%", Order: 220,
	Num:   "人均纯收入不低于标准线的户",
	Den:   "人均纯收入已填的户",
	Sheet: "income",
	Needs: []string{"income.net_per_head"},
	Count: countOverLine,
})

func countOverLine(c *County, a *Area, k *Counter) {
	line, err := c.Line.Scaled(2)
	if err != nil {
		return
	}
	for h := range a.InForce() {
		if x := h.Income; x != nil && x.NetPerHead.OK() {
			k.Add(&x.Place, h.Village, "", yes(x.NetPerHead.V >= line), 1)
		}
	}
}
