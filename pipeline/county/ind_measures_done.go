package county

import (
	"guatu/pipeline/record"
)

var _ = add(Indicator{
	ID: "measures_done", Title: "帮扶措施完成率", Unit: "%", Order: 240,
	Num:   "进度为已完成的措施",
	Den:   "账二措施",
	Sheet: "measure",
	Parts: codeParts("帮扶措施"),
	Count: countMeasuresDone,
})

func countMeasuresDone(_ *County, a *Area, k *Counter) {
	eachMeasure(a, func(m *record.Measure, village int) {
		k.Add(&m.Place, village, m.Kind.V, yes(m.Progress.Is("已完成")), 1)
	})
}
