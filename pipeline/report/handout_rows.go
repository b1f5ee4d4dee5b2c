package report

import (
	"reflect"

	"guatu/pipeline/record"
)

// HandoutRows is the slice of records that a layout's sheet shows, as a settable reflect.Value; the zero Value for the cover and unknown keys.
func HandoutRows(r *record.Return, key string) reflect.Value {
	rows := map[string]any{"household": &r.Households, "member": &r.Members, "measure": &r.Measures, "income": &r.Incomes, "archive": &r.Archives,
		"acceptance": &r.Acceptances, "village": &r.Villages, "gift": &r.Gifts, "letter": &r.Letters, "cadre": &r.Cadres, "visit": &r.Visits,
		"correction": &r.Corrections, "monitor": &r.Monitors, "work": &r.Works, "workplan": &r.WorkPlans,
		"village_acceptance": &r.VillageAcceptances}[key]
	if rows == nil {
		return reflect.Value{}
	}
	return reflect.ValueOf(rows).Elem()
}

var coverSlots = record.Slots(reflect.TypeFor[record.Cover]())

func (h *handout) coverValues() reflect.Value {
	c := h.blankCover()
	if h.ret != nil && h.ret.Cover != nil {
		c = *h.ret.Cover
	}
	return reflect.ValueOf(&c).Elem()
}
