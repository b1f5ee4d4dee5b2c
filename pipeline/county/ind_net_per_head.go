package county

var _ = add(Indicator{
	ID: "net_per_head", Title: "人均纯收入", Unit: "元", Order: 210,
	Num:   "账三纯收入之和",
	Den:   "账三家庭人口之和",
	Scale: 2,
	Sheet: "income",
	Needs: []string{"income.net"},
	Count: countNetPerHead,
})

func countNetPerHead(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		if x := h.Income; x != nil && x.Net.OK() && x.Size.OK() {
			k.Add(&x.Place, h.Village, "", x.Net.V, int64(x.Size.V))
		}
	}
}
