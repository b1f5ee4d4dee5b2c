package decode

import (
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// onlyNumbered reports a header that differs from the official one by a number in front or a unit behind.
func onlyNumbered(text string, c *spec.Column) bool {
	want := name(c.Leaf())
	for _, part := range strings.Split(text, "/") {
		out, _ := outside(dropMarks(part))
		before, after, ok := cutColon(out)
		if !ok || !anyUnit(after) {
			before = out
		}
		if cutNumbering(name(before)) == want {
			return true
		}
	}
	return false
}

// strange notes a header that is none of the layout's, or one that comes twice.
func (rd *reader) strange(h head) {
	n := name(lastLevel(h.text))
	switch {
	case townshipHeads[n], regionHeads[n]:
	case h.doubled:
		rd.headFact(record.ColumnDoubled, h, "", "")
	case rd.t.ours():
	default:
		rd.headFact(record.ColumnUnknown, h, "", "")
	}
}

func lastLevel(text string) string { return text[strings.LastIndexByte(text, '/')+1:] }

func (rd *reader) headFact(k record.FactKind, h head, f record.Field, want string) {
	n := 0
	if k == record.ColumnDoubled {
		for _, o := range rd.t.heads {
			if name(o.text) == name(h.text) {
				n++
			}
		}
		n = max(n, 2)
	}
	rd.pending = append(rd.pending, record.Fact{Kind: k, Sheet: rd.t.sheet, Field: f, Cell: grid.Ref(h.at, rd.t.bottom), Row: rd.t.bottom, Got: h.text, Want: want, N: n})
}

// order notes the first column that stands elsewhere than in the layout.
func (rd *reader) order() {
	last := -1
	if rd.t.ours() {
		return
	}
	for _, h := range rd.t.heads {
		if h.col >= 0 && h.col < last {
			rd.headFact(record.ColumnMoved, h, rd.t.x.layout.Columns[h.col].Field, rd.t.x.layout.Columns[h.col].Header)
			return
		}
		last = max(last, h.col)
	}
}

// headerUnit compares the unit in a header, or in the label line for columns of money, with the layout's.
func (rd *reader) headerUnit(col *column, h head) {
	if col.spec.Unit == "" {
		return
	}
	cell := grid.Ref(h.at, rd.t.bottom)
	got := unitIn(h.text, col.spec.Unit)
	if got == "" && col.kind == kMoney {
		if got = unitIn("("+rd.t.labels.unit+")", col.spec.Unit); got != "" {
			cell = rd.t.labels.unitCell
		}
	}
	if got == "" {
		return
	}
	r, ok := unitSize(got, col.spec.Unit)
	if ok && r == (ratio{1, 1}) {
		return
	}
	f := record.Fact{Kind: record.UnitConflict, Sheet: rd.t.sheet, Field: col.spec.Field, Cell: cell, Got: got, Want: col.spec.Unit}
	if ok {
		col.scale = &r
	}
	rd.pending = append(rd.pending, f)
}

// unitIn finds a unit in a header's brackets or behind a colon or comma: the layout's measure first, any other measure else. "户、人、元" holds the layout's own unit.
func unitIn(text, unit string) string {
	out, inside := outside(text)
	for _, sep := range []string{"：", ":", "，", ",", "/"} {
		if _, u, ok := strings.Cut(out, sep); ok {
			inside = append(inside, u)
		}
	}
	other := ""
	for _, in := range inside {
		in = strings.TrimPrefix(strings.TrimPrefix(in, "单位"), "：")
		for _, u := range strings.FieldsFunc(in, func(r rune) bool { return strings.ContainsRune("、，,;；: ：", r) || invisible(r) }) {
			u, _, _ = strings.Cut(u, "/")
			if u == unit {
				return unit
			}
			if _, ok := unitSize(u, unit); ok {
				other = u
			}
		}
	}
	return other
}
