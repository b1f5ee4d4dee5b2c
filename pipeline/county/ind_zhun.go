package county

import (
	"slices"
)

var _ = add(Indicator{
	ID: "zhun", Title: "八准合格率", Unit: "%", Order: 380,
	Num:   "没有该准问题的户",
	Den:   "在册户",
	Sheet: "household",
	Needs: []string{"准"},
	Parts: zhunParts,
	Count: countZhun,
})

func countZhun(c *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		bad := c.Problems.Houses[a.ID][h.HouseholdNo.V]
		for _, z := range c.Spec.Captions["准"] {
			k.Add(&h.Place, h.Village, z.Name, yes(bad == nil || !slices.Contains(bad.Zhun, z.Code)), 1)
		}
	}
}
