package decode

import (
	"strconv"
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// sums adds a column up, for comparison with totals written by hand.
type sums struct {
	all, part int64 // of the table, and since the last subtotal
	bad       bool  // a cell could not be read, so no total can be checked
	badPart   bool
}

// totalRow is a total that stands before the rows it sums, compared at the table's end.
type totalRow struct {
	label string
	row   *grid.Row
}

// summable reports columns whose values add up: not years, percentages, averages or numbers of order.
func (c *column) summable() bool {
	switch c.kind {
	case kInt, kMoney, kDecimal:
		f := string(c.spec.Field)
		return f != "seq" && !strings.HasSuffix(f, "per_head") && f != "road_km"
	}
	return false
}

// places is the scale of the column's values.
func (c *column) places() int {
	switch c.kind {
	case kMoney:
		return 2
	case kInt:
		return 0
	}
	return 4
}

// count adds a value, or notes that one could not be read. A dash has no value and adds nothing.
func (c *column) count(n int64, ok bool) {
	if !ok {
		c.sums.bad, c.sums.badPart = true, true
	}
	c.sums.all += n
	c.sums.part += n
}

// total notes a total row and compares what it says with the rows it sums.
func (w *walk) total(row *grid.Row) {
	label, at := w.totalLabel(row)
	f := record.Fact{Kind: record.TotalRow, Sheet: w.t.sheet, Row: row.Num, Cell: grid.Ref(at, row.Num), Got: label}
	w.pending = append(w.pending, f)
	switch {
	case strings.HasPrefix(label, "其中"):
	case !w.begun:
		w.early = append(w.early, totalRow{label, row})
	default:
		w.compare(label, row)
		if strings.HasSuffix(label, "小计") || w.sinceTotal < w.data {
			w.hadPart = true
		}
		for _, col := range w.plan {
			if col != nil {
				col.sums.part, col.sums.badPart = 0, false
			}
		}
		w.sinceTotal = 0
	}
}

// totalLabel is the word that makes a row a total, and its column.
func (w *walk) totalLabel(row *grid.Row) (string, int32) {
	for _, c := range row.Cells {
		if at := c.Col - w.t.left; c.Kind == grid.Text && at >= 0 && int(at) < len(w.plan) {
			if l := totalLabel(c.Raw); l != "" {
				return l, c.Col
			}
		}
	}
	return "", w.t.left
}

// compare checks each number of a total row. 小计 sums the rows since the last total; 合计 sums the table, or, where several such rows stand, its own part.
func (w *walk) compare(label string, row *grid.Row) {
	part := strings.HasSuffix(label, "小计")
	w.compareCount(part, row)
	for _, c := range row.Cells {
		at := int(c.Col - w.t.left)
		if at < 0 || at >= len(w.plan) || w.plan[at] == nil || !w.plan[at].summable() || c.Kind == grid.Empty || c.Kind == grid.Error || c.Kind == grid.Missing {
			continue
		}
		col := w.plan[at]
		got, did, ok := w.number(col, c, col.places())
		if !ok || did&fixDash != 0 {
			continue
		}
		want, bad := col.sums.all, col.sums.bad
		if part || got == col.sums.part && !col.sums.badPart {
			want, bad = col.sums.part, col.sums.badPart
		}
		if bad || got == want {
			continue
		}
		w.fact(record.Fact{Kind: record.TotalDiffers, Field: col.spec.Field, Got: record.FormatScaled(got, col.places()), Want: record.FormatScaled(want, col.places())}, col)
	}
}

// countedIn is what a row of a sheet is, where total rows write the number of rows into a column of names: 共23户.
var countedIn = map[string]string{"household": "户", "income": "户", "archive": "户", "letter": "户", "acceptance": "户", "member": "人", "cadre": "人", "gift": "人"}

// compareCount checks such a number of rows.
func (w *walk) compareCount(part bool, row *grid.Row) {
	unit := countedIn[w.t.x.layout.Key]
	for _, c := range row.Cells {
		at := int(c.Col - w.t.left)
		if unit == "" || c.Kind != grid.Text || at < 0 || at >= len(w.plan) || w.plan[at] == nil || w.plan[at].kind > kIdent {
			continue
		}
		s, _ := tight(c.Raw)
		digits, ok := strings.CutSuffix(strings.TrimPrefix(s, "共"), unit)
		n, isNumber := scaled(digits, 0)
		want := int64(w.data)
		if part || n == int64(w.sinceTotal) {
			want = int64(w.sinceTotal)
		}
		if ok && isNumber && n != want {
			w.fact(record.Fact{Kind: record.TotalDiffers, Field: w.plan[at].spec.Field, Got: s, Want: strconv.FormatInt(want, 10) + unit}, w.plan[at])
		}
	}
}

// subtotalled reports that the rows before were closed by a subtotal, after which numbering may begin again.
func (w *walk) subtotalled() bool { return w.sinceTotal == 0 || w.hadPart }
