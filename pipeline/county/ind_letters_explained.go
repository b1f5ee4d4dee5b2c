package county

var _ = add(Indicator{
	ID: "letters_explained", Title: "不识字户讲解率", Unit: "%", Order: 310,
	Num:   "登记了讲解方式的户",
	Den:   "已送达的不识字户",
	Sheet: "letter",
	Count: countLettersExplained,
})

func countLettersExplained(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		if l := h.Letter; l != nil && l.Illiterate.Yes() && l.DeliveredOn.OK() {
			k.Add(&l.Place, h.Village, "", yes(l.ExplainedHow.OK()), 1)
		}
	}
}
