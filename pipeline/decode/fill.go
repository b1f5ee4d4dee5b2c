package decode

import (
	"reflect"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// fill completes a row: the village where the table has none, and what a merge or 同上 says is the value above.
func (w *walk) fill(rv reflect.Value) {
	if w.t.village != "" {
		if f := rv.FieldByName("Village"); f.IsValid() && f.Type() == reflect.TypeFor[record.Text]() {
			if v := f.Addr().Interface().(*record.Text); v.S <= record.Blank {
				name, _, _ := w.village(w.t.village)
				v.V, v.S = name, record.Good
				w.fixes.add(fixRegion, func() string { return grid.Ref(w.t.left, w.row) })
			}
		}
	}
	for _, col := range w.merged {
		if v := col.slot.Ptr(rv); v.Known() == record.Blank {
			w.fillMerge(rv, col)
		}
	}
}

// fillMerge copies the value above into a row that a merge covers.
func (w *walk) fillMerge(rv reflect.Value, col *column) {
	for col.next < len(col.merges) && col.merges[col.next].Row2 < w.row {
		col.next++
	}
	for _, m := range col.merges[col.next:] {
		if m.Row1 > w.row {
			break
		}
		if m.Row1 == w.row || m.Row2 < w.row {
			continue
		}
		if !col.fill {
			w.fact(record.Fact{Kind: record.MergeNotFilled, Field: col.spec.Field, Got: m.String()}, col)
			return
		}
		if w.prev.IsValid() && w.prev.Addr().Interface().(record.Row).Where().Row >= m.Row1 {
			w.copyAbove(rv, col, fixMerge)
		}
		return
	}
}

// copyAbove takes the field from the last data row.
func (rd *reader) copyAbove(rv reflect.Value, col *column, why fix) {
	from := fieldOf(rd.prev, col.slot)
	fieldOf(rv, col.slot).Set(from)
	rd.fixes.add(why, func() string { return grid.Ref(col.at, rd.row) })
}

func fieldOf(rv reflect.Value, s record.Slot) reflect.Value {
	f := rv.FieldByIndex(s.Index)
	if s.Elem >= 0 {
		f = f.Index(s.Elem)
	}
	return f
}
