package county

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

var _ = add(Indicator{
	ID: "village_items", Title: "村级验收指标达标率", Unit: "%", Order: 152,
	Num:   "结论为“达标”的村",
	Den:   "该项适用的验收村",
	Sheet: "village_acceptance",
	Sent:  inspectsVillages,
	Parts: itemParts(spec.OfVillage),
	Count: countVillageItems,
})

func countVillageItems(c *County, a *Area, k *Counter) {
	for i := range a.Return.VillageAcceptances {
		x := &a.Return.VillageAcceptances[i]
		eachItem(c.Spec, spec.OfVillage, x.AcceptedOn, x.Items[:], func(part string, item record.Code) {
			if item.OK() && !item.Is("不适用") {
				k.Add(&x.Place, a.VillageOf(x.Village), part, yes(item.Is("达标")), 1)
			}
		})
	}
}
