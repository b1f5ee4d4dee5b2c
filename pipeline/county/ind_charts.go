package county

import (
	"guatu/pipeline/record"
)

var _ = add(Indicator{
	ID: "charts", Title: "挂图上墙率", Unit: "%", Order: 420,
	Num:   "已上墙的挂图",
	Den:   "行政村×五图",
	Sheet: "village",
	Needs: []string{"图", "village.chart_1"},
	Parts: chartParts,
	Count: countCharts,
})

func countCharts(c *County, a *Area, k *Counter) {
	names := chartParts(c.Spec)
	for i := range a.Return.Villages {
		v := &a.Return.Villages[i]
		for j, ch := range v.Charts {
			if j < len(names) && ch.S != record.Absent {
				k.Add(&v.Place, a.VillageOf(v.Village), names[j], yes(ch.Is("已上墙")), 1)
			}
		}
	}
}
