package county

import (
	"guatu/pipeline/record"
)

var _ = add(Indicator{
	ID: "funds", Title: "帮扶资金", Unit: "元", Order: 250,
	Num:   "账二中各类措施的资金",
	Scale: 2,
	Sheet: "measure",
	Parts: codeParts("帮扶措施"),
	Count: countFunds,
})

func countFunds(_ *County, a *Area, k *Counter) {
	eachMeasure(a, func(m *record.Measure, village int) {
		if m.Fund.OK() {
			k.Add(&m.Place, village, m.Kind.V, m.Fund.V, 0)
		}
	})
}
