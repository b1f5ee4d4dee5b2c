package county

import (
	"guatu/pipeline/record"
)

var _ = add(Indicator{
	ID: "measures", Title: "帮扶措施", Unit: "项", Order: 230,
	Num:   "账二中各类措施",
	Sheet: "measure",
	Parts: codeParts("帮扶措施"),
	Count: countMeasures,
})

func countMeasures(_ *County, a *Area, k *Counter) {
	eachMeasure(a, func(m *record.Measure, village int) { k.Add(&m.Place, village, m.Kind.V, 1, 0) })
}
