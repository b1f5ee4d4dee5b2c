package decode_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"guatu/pipeline/decode"
	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
	"guatu/pipeline/xlsx"
	"guatu/samples/generate"
)

// handout is one township's clean week as a workbook, and what it says.
func handout(t *testing.T, s *spec.Spec) (*grid.Book, *record.Return) {
	t.Helper()
	town, err := generate.NewTown(s, generate.Options{Seed: 7, Villages: 2, Households: 9}, 2)
	if err != nil {
		t.Fatal(err)
	}
	town.Next(nil)
	want := town.Next(nil)
	data, err := xlsx.Write(report.Handout(s, 2, want, report.HandoutOptions{Period: want.Period, Plain: true}))
	if err != nil {
		t.Fatal(err)
	}
	books, err := xlsx.Read("红堡镇.xlsx", data, xlsx.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return books[0], want
}

// sheetOf is a sheet of the hand-out with the number of its last header row.
type sheetOf struct {
	*grid.Sheet
	layout *spec.Layout
	head   int32
}

// messes change how a sheet looks and not what it says. Each gets every table sheet.
var messes = map[string]func(sheetOf){
	"shifted to C7":       func(s sheetOf) { shift(s, 2, 6) },
	"columns reversed":    reverse,
	"column numbers":      columnNumbers,
	"blank rows":          func(s sheetOf) { insertEvery(s, 5, func(n int32) grid.Row { return grid.Row{Num: n} }) },
	"headers repeated":    repeatHeader,
	"totals and footers":  totals,
	"headers decorated":   decorate,
	"full-width numbers":  func(s sheetOf) { eachNumber(s, fullWidth) },
	"numbers with units":  withUnits,
	"numbers as text":     func(s sheetOf) { eachNumber(s, func(v string) string { return " " + v + "\u00a0" }) },
	"dates spelled":       spellDates,
	"blanks around":       func(s sheetOf) { eachText(s, func(v string) string { return "\u3000" + v + " " }) },
	"apostrophes":         func(s sheetOf) { eachText(s, func(v string) string { return "'" + v }) },
	"merges lost":         loseMerges,
	"households merged":   mergeHouseholds,
	"households once":     once,
	"ditto marks":         dittoMarks,
	"hidden and coloured": hideAndColour,
	"tabs unnamed":        func(s sheetOf) { s.Name = fmt.Sprint("Sheet", len(s.layout.Columns), s.layout.Columns[1].Field) },
	"titles gone":         func(s sheetOf) { s.Rows = s.Rows[2:]; s.Sheet.Rows = s.Rows },
	"money in 万元":         tenThousands,
}

func TestMessesThatKeepTheMeaningKeepTheRecords(t *testing.T) {
	s := load(t).On(week.To)
	clean, want := handout(t, s)
	text := grid.Format(clean)
	for name, mess := range messes {
		t.Run(name, func(t *testing.T) {
			b := parse(t, text)
			for _, sh := range b.Sheets {
				for _, l := range s.Layouts[1:] {
					if l.Title == sh.Name {
						mess(sheetOf{sh, l, int32(report.HandoutHeader(l))})
					}
				}
			}
			rs := decode.Book(s, want.Period, &record.File{Name: b.File}, b)
			if len(rs) != 1 {
				t.Fatalf("%d returns", len(rs))
			}
			for _, l := range s.Layouts[1:] {
				compare(t, l, report.HandoutRows(want, l.Key), report.HandoutRows(rs[0], l.Key))
			}
			for _, f := range rs[0].Facts {
				if f.Kind == record.TotalDiffers || f.Kind == record.SheetMissing || f.Kind == record.ColumnUnknown || f.Kind == record.ColumnUnnamed || f.Kind == record.DigitsLost || f.Kind == record.SheetDoubled {
					t.Error(decode.Explain(f))
				}
			}
		})
	}
}

func compare(t *testing.T, l *spec.Layout, want, got reflect.Value) {
	t.Helper()
	if want.Len() != got.Len() {
		t.Errorf("%s: %d rows, want %d", l.Title, got.Len(), want.Len())
		return
	}
	told := 0
	for i := range want.Len() {
		for _, slot := range record.Slots(want.Type().Elem()) {
			x, y := slot.Ptr(want.Index(i)), slot.Ptr(got.Index(i))
			if (x.String() != y.String() || (x.Known() == record.Good) != (y.Known() == record.Good)) && told < 3 {
				told++
				p := got.Index(i).Addr().Interface().(record.Row).Where()
				t.Errorf("%s row %d %s: %q (state %d, written %q), want %q", l.Title, i+1, slot.Field, y, y.Known(), p.Sheet.Raw(p.Row, slot.Field), x)
			}
		}
	}
}

func shift(s sheetOf, cols, rows int32) {
	for i := range s.Rows {
		s.Rows[i].Num += rows
		for k := range s.Rows[i].Cells {
			s.Rows[i].Cells[k].Col += cols
		}
	}
	for i := range s.Merges {
		m := &s.Merges[i]
		*m = grid.Range{Col1: m.Col1 + cols, Row1: m.Row1 + rows, Col2: m.Col2 + cols, Row2: m.Row2 + rows}
	}
}

// reverse turns the order of the columns round; two-level headers keep their groups because runs stay runs.
func reverse(s sheetOf) {
	last := int32(len(s.layout.Columns)) + 1
	for i := range s.Rows {
		if s.Rows[i].Num <= 2 {
			continue
		}
		cells := s.Rows[i].Cells
		for k := range cells {
			cells[k].Col = last - cells[k].Col
		}
		slices.Reverse(cells)
	}
	var merges []grid.Range
	for _, m := range s.Merges {
		if m.Row1 > 2 {
			merges = append(merges, grid.Range{Col1: last - m.Col2, Row1: m.Row1, Col2: last - m.Col1, Row2: m.Row2})
		}
	}
	for _, m := range merges { // the value of a merge stands in its first cell
		if m.Col2 > m.Col1 {
			row := &s.Rows[m.Row1-1]
			a, b := at(row, m.Col1), at(row, m.Col2)
			if a != nil && b != nil {
				a.Raw, b.Raw, a.Kind, b.Kind, a.Mark, b.Mark = b.Raw, a.Raw, b.Kind, a.Kind, b.Mark, a.Mark
			}
		}
	}
	s.Merges = merges
}

func at(r *grid.Row, col int32) *grid.Cell {
	for i := range r.Cells {
		if r.Cells[i].Col == col {
			return &r.Cells[i]
		}
	}
	return nil
}

// insert puts a row below the row with a number; all that follow move down.
func insert(s sheetOf, below int32, row func(n int32) grid.Row) {
	for i := range s.Rows {
		if s.Rows[i].Num > below {
			s.Rows[i].Num++
		}
	}
	for i := range s.Merges {
		if s.Merges[i].Row1 > below {
			s.Merges[i].Row1++
			s.Merges[i].Row2++
		}
	}
	s.Rows = append(s.Rows, row(below+1))
	slices.SortFunc(s.Rows, func(a, b grid.Row) int { return int(a.Num - b.Num) })
}

func insertEvery(s sheetOf, n int32, row func(n int32) grid.Row) {
	for k := s.Rows[len(s.Rows)-1].Num - 1; k > s.head; k -= n {
		insert(s, k, row)
	}
}

func columnNumbers(s sheetOf) {
	insert(s, s.head, func(n int32) grid.Row {
		r := grid.Row{Num: n}
		for i := range s.layout.Columns {
			r.Cells = append(r.Cells, grid.Cell{Col: int32(i + 1), Kind: grid.Text, Raw: fmt.Sprint(i + 1)})
		}
		return r
	})
}

func repeatHeader(s sheetOf) {
	insertEvery(s, 7, func(n int32) grid.Row {
		r := grid.Row{Num: n}
		for i := range s.layout.Columns {
			text := s.layout.Columns[i].Leaf()
			r.Cells = append(r.Cells, grid.Cell{Col: int32(i + 1), Kind: grid.Text, Raw: text})
		}
		return r
	})
}

// totals adds a right 合计 below the rows, a 其中 line, and the signatures.
func totals(s sheetOf) {
	last := s.Rows[len(s.Rows)-1].Num
	sum := grid.Row{Num: last + 1, Cells: []grid.Cell{{Col: 1, Kind: grid.Text, Raw: "合　计"}}}
	for i, c := range s.layout.Columns {
		if i == 0 || c.Type != "int" && c.Type != "money" {
			continue
		}
		total := 0.0
		for _, r := range s.Rows {
			if cell := at(&r, int32(i+1)); r.Num > s.head && cell != nil && cell.Kind == grid.Number {
				var v float64
				fmt.Sscan(cell.Raw, &v)
				total += v
			}
		}
		sum.Cells = append(sum.Cells, grid.Cell{Col: int32(i + 1), Kind: grid.Number, Raw: fmt.Sprintf("%.2f", total)})
	}
	if s.layout.Key == "cadre" || s.layout.Key == "correction" {
		return
	}
	s.Rows = append(s.Rows, sum, grid.Row{Num: last + 2, Cells: []grid.Cell{{Col: 1, Kind: grid.Text, Raw: "其中：低保户"}, {Col: 9, Kind: grid.Number, Raw: "3"}}},
		grid.Row{Num: last + 5, Cells: []grid.Cell{{Col: 1, Kind: grid.Text, Raw: "填报人：王芳"}, {Col: 5, Kind: grid.Text, Raw: "审核人："}}})
}

func decorate(s sheetOf) {
	for i := range s.Rows {
		if s.Rows[i].Num < 3 || s.Rows[i].Num > s.head {
			continue
		}
		for k := range s.Rows[i].Cells {
			c := &s.Rows[i].Cells[k]
			if r := []rune(c.Raw); len(r) > 2 {
				c.Raw = " " + string(r[:2]) + "\n" + string(r[2:]) + "*"
			}
			if col := &s.layout.Columns[c.Col-1]; c.Raw != "" && s.Rows[i].Num == s.head && col.Unit != "" {
				c.Raw += "（" + col.Unit + "）（必填）"
			}
		}
	}
}

func data(s sheetOf, f func(col *spec.Column, c *grid.Cell)) {
	for i := range s.Rows {
		if s.Rows[i].Num <= s.head {
			continue
		}
		for k := range s.Rows[i].Cells {
			if c := &s.Rows[i].Cells[k]; c.Raw != "" {
				f(&s.layout.Columns[c.Col-1], c)
			}
		}
	}
}

func eachNumber(s sheetOf, f func(string) string) {
	data(s, func(_ *spec.Column, c *grid.Cell) {
		if c.Kind == grid.Number {
			c.Kind, c.Raw = grid.Text, f(c.Raw)
		}
	})
}

func eachText(s sheetOf, f func(string) string) {
	data(s, func(_ *spec.Column, c *grid.Cell) {
		if c.Kind == grid.Text {
			c.Raw = f(c.Raw)
		}
	})
}

func fullWidth(v string) string {
	return strings.Map(func(r rune) rune { return r + 0xFEE0 }, v)
}

func withUnits(s sheetOf) {
	data(s, func(col *spec.Column, c *grid.Cell) {
		if c.Kind == grid.Number && col.Unit != "" {
			c.Kind, c.Raw = grid.Text, c.Raw+col.Unit
		}
	})
}

func spellDates(s sheetOf) {
	n := 0
	data(s, func(_ *spec.Column, c *grid.Cell) {
		var serial int
		if _, err := fmt.Sscan(c.Raw, &serial); err != nil || c.Kind != grid.Date {
			return
		}
		day := record.Day(serial - 25569).Time()
		forms := []string{"2006.1.2", "2006年1月2日", "20060102", "2006/01/02", "06.1.2", "2006-1-2 08:00"}
		c.Kind, c.Raw = grid.Text, day.Format(forms[n%len(forms)])
		n++
	})
}

func loseMerges(s sheetOf) {
	s.Merges = nil
	for i := range s.Rows {
		s.Rows[i].Cells = slices.DeleteFunc(s.Rows[i].Cells, func(c grid.Cell) bool { return c.Mark&grid.MergedInto != 0 })
	}
}

// runs visits the runs of rows with the same 户编号, column by column.
func runs(s sheetOf, fields []record.Field, f func(col int32, rows []*grid.Row)) {
	if s.layout.Key != "member" && s.layout.Key != "measure" {
		return
	}
	var no int32
	for i := range s.layout.Columns {
		if s.layout.Columns[i].Field == "household_no" {
			no = int32(i + 1)
		}
	}
	for i := 0; i < len(s.Rows); {
		j := i + 1
		for j < len(s.Rows) && s.Rows[i].Num > s.head && at(&s.Rows[j], no).Raw == at(&s.Rows[i], no).Raw {
			j++
		}
		for k := range s.layout.Columns {
			if j > i+1 && slices.Contains(fields, s.layout.Columns[k].Field) {
				var rows []*grid.Row
				for r := i; r < j; r++ {
					rows = append(rows, &s.Rows[r])
				}
				f(int32(k+1), rows)
			}
		}
		i = j
	}
}

func mergeHouseholds(s sheetOf) {
	runs(s, []record.Field{"village", "household_no", "head_name"}, func(col int32, rows []*grid.Row) {
		s.Merges = append(s.Merges, grid.Range{Col1: col, Row1: rows[0].Num, Col2: col, Row2: rows[len(rows)-1].Num})
		for _, r := range rows[1:] {
			*at(r, col) = grid.Cell{Col: col, Kind: grid.Empty, Mark: grid.MergedInto}
		}
	})
}

// once leaves a household's number and head on its first row only, without merges.
func once(s sheetOf) {
	runs(s, []record.Field{"household_no", "head_name"}, func(col int32, rows []*grid.Row) {
		for _, r := range rows[1:] {
			*at(r, col) = grid.Cell{Col: col, Kind: grid.Empty}
		}
	})
}

func dittoMarks(s sheetOf) {
	n := 0
	runs(s, []record.Field{"village", "household_no", "head_name"}, func(col int32, rows []*grid.Row) {
		for _, r := range rows[1:] {
			*at(r, col) = grid.Cell{Col: col, Kind: grid.Text, Raw: []string{"同上", "〃", "″", "\"", "”"}[n%5]}
			n++
		}
	})
}

func hideAndColour(s sheetOf) {
	s.Visibility, s.Filtered, s.HiddenCols = grid.Hidden, true, []int32{2}
	for i := range s.Rows {
		s.Rows[i].Hidden = i%3 == 0
		for k := range s.Rows[i].Cells {
			s.Rows[i].Cells[k].Mark |= grid.Coloured
		}
	}
}

// tenThousands writes a sheet of money in 万元, as the label line says.
func tenThousands(s sheetOf) {
	s.Rows[1].Cells = append(s.Rows[1].Cells, grid.Cell{Col: int32(len(s.layout.Columns)) + 1, Kind: grid.Text, Raw: "单位：万元"})
	data(s, func(col *spec.Column, c *grid.Cell) {
		if c.Kind == grid.Number && col.Type == "money" {
			var v float64
			fmt.Sscan(c.Raw, &v)
			c.Raw = fmt.Sprintf("%.6f", v/10000)
		}
	})
}
