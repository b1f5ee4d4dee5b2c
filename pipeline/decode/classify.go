package decode

import (
	"strings"
	"unicode/utf8"

	"guatu/pipeline/grid"
)

type rowKind uint8

const (
	rowData   rowKind = iota
	rowBlank          // nothing in the table's columns
	rowForm           // only numbering and village, the rest of the form's line is empty
	rowTotal          // 小计, 合计, 其中
	rowFooter         // 填报人：…, notes, titles of sections
	rowNumber         // 栏次: 1 2 3 …, or 甲 乙 1 2
)

// classify says what a row is, looking at as few cells as it can.
func (w *walk) classify(row *grid.Row) rowKind {
	for _, k := range w.keys {
		if c, ok := row.At(k); ok && longNumber(c.Raw) {
			return rowData
		}
	}
	sight := rowSight{}
	for i := range row.Cells {
		c := &row.Cells[i]
		at := int(c.Col - w.t.left)
		if at < 0 || at >= len(w.plan) || c.Raw == "" && c.Kind != grid.Missing || c.Kind == grid.Text && len(c.Raw) <= 6 && trim(c.Raw) == "" {
			continue
		}
		col := w.plan[at]
		if col != nil && !w.key[col.spec.Field] {
			sight.keyed = true
		}
		if c.Kind != grid.Text {
			sight.others++
			continue
		}
		if sight.texts < len(sight.head) {
			sight.head[sight.texts] = label{c.Raw, c.Col, col == nil || at < 4 || col.fill || identity[col.spec.Field], col}
		}
		sight.texts++
	}
	if sight.texts+sight.others == 0 {
		return rowBlank
	}
	if k := w.special(row, &sight); k != rowData {
		return k
	}
	if !sight.keyed {
		return rowForm
	}
	return rowData
}

// rowSight is what a first look at a row shows.
type rowSight struct {
	texts, others int // cells with text, and with something else
	keyed         bool
	head          [3]label
}

// label is one of the first texts of a row; a total's label stands in a column that names something, not in free text.
type label struct {
	text  string
	at    int32
	names bool
	col   *column
}

// longNumber reports a household or ID number at a glance: such rows are data whatever else they say.
func longNumber(s string) bool { return len(s) >= 8 && digitsOnly(s) }

// special recognises rows by the words they begin with.
func (w *walk) special(row *grid.Row, sight *rowSight) rowKind {
	if !w.begun && w.columnNumbers(row) {
		return rowNumber
	}
	for i, h := range sight.head[:min(sight.texts, len(sight.head))] {
		if h.names && totalLabel(h.text) != "" && (i < 2 || sight.others == 0) && w.keyless(row) {
			return rowTotal
		}
		if i == 0 && footer(h.text) && (h.at-w.t.left < 4) {
			return rowFooter
		}
	}
	if sight.texts == 1 && sight.others == 0 && w.section(row, sight.head[0]) {
		return rowFooter
	}
	return rowData
}

// keyless reports that the row names no household, person or number of its own.
func (w *walk) keyless(row *grid.Row) bool {
	for _, c := range row.Cells {
		at := int(c.Col - w.t.left)
		if at < 0 || at >= len(w.plan) || w.plan[at] == nil || c.Raw == "" {
			continue
		}
		switch w.plan[at].spec.Field {
		case "household_no", "id", "head_id":
			if t, _ := tight(c.Raw); totalLabel(t) == "" && !dash(t) && !counted(t) {
				return false
			}
		}
	}
	return true
}

// section recognises a line of a single text that is no data: a title, a note, or a heading such as 一、红堡村, which may name the village of the rows below.
func (w *walk) section(row *grid.Row, l label) bool {
	m, merged := w.u.merges.over(l.at, row.Num)
	wide := merged && m.Col2-m.Col1 >= 2
	n := utf8.RuneCountInString(l.text)
	if !wide && l.col != nil && !w.key[l.col.spec.Field] {
		switch l.col.kind {
		case kIdent, kID, kInt, kDate, kYear:
			if !hasHan(l.text) || ditto(trim(l.text)) {
				return false
			}
		case kCode, kCodes, kYesNo:
			if l.col.list.resolve(l.text).ok || n <= 8 {
				return false
			}
		default:
			if n <= 8 || l.at > w.t.left {
				return false
			}
		}
	}
	if !wide && n < 4 {
		return false
	}
	w.sectionVillage(l.text)
	return true
}

// sectionVillage takes the village from a heading where the table has no such column.
func (w *walk) sectionVillage(t string) {
	if w.has("village") {
		return
	}
	s, _ := tight(t)
	s = strings.TrimLeft(s, "一二三四五六七八九十0123456789、.()")
	if v := w.d.spec.FindVillage(w.t.township, s); v != nil {
		w.t.village = v.Name
	} else if strings.HasSuffix(s, "村") && utf8.RuneCountInString(s) <= 8 && len(w.d.spec.Settings.Villages) == 0 {
		w.t.village = s
	}
}
