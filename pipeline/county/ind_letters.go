package county

var _ = add(Indicator{
	ID: "letters", Title: "一封信送达率", Unit: "%", Order: 300,
	Num:   "已送达的户",
	Den:   "在册户",
	Sheet: "letter",
	Count: countLetters,
})

func countLetters(_ *County, a *Area, k *Counter) {
	for h := range a.InForce() {
		_, done := h.LetterOn()
		k.Add(letterPlace(h), h.Village, "", yes(done), 1)
	}
}
