package county

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

var _ = add(Indicator{
	ID: "acceptance_items", Title: "自查验收指标达标率", Unit: "%", Order: 140,
	Num:   "结论为“达标”的户",
	Den:   "该项适用的验收户",
	Sheet: "acceptance",
	Parts: itemParts(spec.OfHousehold),
	Count: countAcceptanceItems,
})

func countAcceptanceItems(c *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		if h.Acceptance == nil {
			continue
		}
		eachItem(c.Spec, spec.OfHousehold, h.Acceptance.AcceptedOn, h.Acceptance.Items[:], func(part string, item record.Code) {
			if item.OK() && !item.Is("不适用") {
				k.Add(&h.Acceptance.Place, h.Village, part, yes(item.Is("达标")), 1)
			}
		})
	}
}
