package county

import "guatu/pipeline/record"

var _ = add(Indicator{
	ID: "visited", Title: "入户覆盖率", Unit: "%", Order: 360,
	Num:   "本期有走访记录的户，不合情理的走访不计",
	Den:   "在册户",
	Sheet: "visit",
	Count: countVisited,
})

func countVisited(c *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		var at *record.Place
		v := c.Met(h)
		if v != nil {
			at = &v.Place
		}
		k.Add(at, h.Village, "", yes(v != nil), 1)
	}
}
