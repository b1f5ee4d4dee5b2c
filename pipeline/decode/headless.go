package decode

import (
	"reflect"
	"slices"

	"guatu/pipeline/record"
)

// Some townships write a household's number, head and village on its first row only, without merging cells, and exports lose merges.
// Where that is plainly the sheet's habit the rows below belong to the household above; a single forgotten number stays blank.

// habitShare is the share of rows, in percent, that must be so before it counts as a habit.
const habitShare = 20

// headless are the sheets with several rows a household, and the fields that may be left out below its first row.
var headless = map[string][]record.Field{"member": {"village", "household_no", "head_name"}, "measure": {"village", "household_no", "head_name"}}

// noteHeadless remembers a row without household number and head.
func (w *walk) noteHeadless(rv reflect.Value) {
	if !w.prev.IsValid() || len(w.headCols) == 0 || headless[w.t.x.layout.Key] == nil {
		return
	}
	for _, col := range w.headCols {
		if col.slot.Ptr(rv).Known() != record.Blank {
			return
		}
	}
	if m, ok := rv.Addr().Interface().(*record.Member); ok && (m.Relation.Is("户主") || !m.Name.OK()) {
		return
	}
	w.headlessAt = append(w.headlessAt, headlessRow{w.town, w.sinks[w.town].len() - 1})
}

type headlessRow struct{ town, at int }

// fillHeadless completes the rows without household when there are enough of them to be a habit.
func (w *walk) fillHeadless() {
	if n := len(w.headlessAt); n < 2 || n*100 < w.data*habitShare {
		return
	}
	for _, h := range w.headlessAt {
		s := w.sinks[h.town]
		if h.at == s.began() {
			continue
		}
		rv, above := s.at(h.at), s.at(h.at-1)
		w.row = rv.Addr().Interface().(record.Row).Where().Row
		for _, col := range w.plan {
			if col == nil || !slices.Contains(headless[w.t.x.layout.Key], col.spec.Field) || col.slot.Ptr(rv).Known() != record.Blank {
				continue
			}
			w.prev = above
			w.copyAbove(rv, col, fixHeadless)
		}
	}
}
