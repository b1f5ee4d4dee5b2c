package county

var _ = add(Indicator{
	ID: "acceptance_items", Title: "自查验收指标达标率", Unit: "%", Order: 140,
	Num:   "结论为“达标”的户",
	Den:   "该项适用的验收户",
	Sheet: "acceptance",
	Parts: acceptanceItems,
	Count: countAcceptanceItems,
})

func countAcceptanceItems(c *County, a *Area, k *Counter) {
	names := acceptanceItems(c.Spec)
	for h := range a.InForce() {
		if h.Acceptance == nil {
			continue
		}
		for i, item := range h.Acceptance.Items {
			if item.OK() && !item.Is("不适用") {
				k.Add(&h.Acceptance.Place, h.Village, names[i], yes(item.Is("达标")), 1)
			}
		}
	}
}
