package decode

import (
	"reflect"
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// reader turns the cells of one table into records.
type reader struct {
	d                  *decoder
	u                  *understood
	t                  *table
	ret                *record.Return
	plan               []*column // by grid column, from t.left
	row                int32
	rawRow             int32         // row under which a cover's raw texts are kept; 0 elsewhere
	seqCol, villageCol *column       // where the table has them
	headCols           []*column     // 户编号 and 户主姓名
	keys               []int32       // columns of numbers that only data rows have
	merged             []*column     // columns with merges down several rows
	prev               reflect.Value // the last data row
	fixes              fixCount
	syn                map[synonym]*record.Fact
	pending            []record.Fact
	facts              int
}

type synonym struct {
	field record.Field
	wrote string
}

// cellFacts is how many facts about single cells of one kind a table may give one by one; a table of nothing but #REF! must not bring the county down.
const cellFacts = 2000

func newReader(d *decoder, u *understood, t *table, r *record.Return) *reader {
	return &reader{d: d, u: u, t: t, ret: r, syn: map[synonym]*record.Fact{}}
}

// blank marks a field as there but empty.
func (rd *reader) blank(rv reflect.Value, col *column) {
	setState(col.slot.Ptr(rv), record.Blank)
}

func setState(v record.Value, s record.State) {
	switch v := v.(type) {
	case *record.Text:
		v.S = s
	case *record.Code:
		v.S = s
	case *record.Codes:
		v.S = s
	case *record.YesNo:
		v.S = s
	case *record.Int:
		v.S = s
	case *record.Decimal:
		v.S = s
	case *record.Money:
		v.S = s
	case *record.Date:
		v.S = s
	}
}

// cell reads one cell into its field.
func (rd *reader) cell(rv reflect.Value, col *column, c grid.Cell) {
	if c.Raw == "" && c.Kind != grid.Missing {
		return
	}
	if c.Kind == grid.Text && c.Raw[0] == '=' {
		c.Raw = unwrap(c.Raw)
	}
	v := col.slot.Ptr(rv)
	switch c.Kind {
	case grid.Missing:
		rd.fact(record.Fact{Kind: record.NoCachedValue, Field: col.spec.Field}, col)
		rd.bad(v, col, "（公式无结果）")
		return
	case grid.Error:
		rd.fact(record.Fact{Kind: record.ErrorValue, Field: col.spec.Field, Got: c.Raw}, col)
		rd.bad(v, col, c.Raw)
		return
	}
	did, ok := rd.value(v, col, c)
	if !ok {
		rd.bad(v, col, shown(c))
		if col.fill && rd.prev.IsValid() && ditto(trim(c.Raw)) {
			rd.copyAbove(rv, col, fixDitto)
		}
		return
	}
	if did != 0 {
		rd.fixes.add(did, func() string { return grid.Ref(col.at, rd.row) })
		if did&fixShown != 0 {
			rd.setRaw(col, shown(c))
		}
	}
}

func (rd *reader) bad(v record.Value, col *column, raw string) {
	setState(v, record.Bad)
	rd.setRaw(col, raw)
}

// unwrap undoes ="…", in which some tools wrap numbers so that a spreadsheet does not damage them.
func unwrap(s string) string {
	if len(s) > 3 && strings.HasPrefix(s, `="`) && s[len(s)-1] == '"' {
		return s[2 : len(s)-1]
	}
	return s
}

func (rd *reader) setRaw(col *column, raw string) {
	row := rd.row
	if rd.rawRow > 0 {
		row = rd.rawRow
	}
	text := trim(raw)
	if text == "" {
		text = raw
	}
	rd.t.sheet.SetRaw(row, col.spec.Field, rd.d.keep.text(text))
}

// fact notes something about the current cell.
func (rd *reader) fact(f record.Fact, col *column) {
	if rd.facts++; rd.facts > cellFacts {
		return
	}
	f.Sheet, f.Row, f.Cell = rd.t.sheet, rd.row, grid.Ref(col.at, rd.row)
	rd.pending = append(rd.pending, f)
}

// done hands the counted and the noted facts over.
func (rd *reader) done() {
	rd.ret.Facts = append(rd.ret.Facts, rd.pending...)
	rd.ret.Facts = append(rd.ret.Facts, rd.fixes.facts(rd.t.sheet)...)
	rd.ret.Facts = append(rd.ret.Facts, rd.synonyms()...)
}

// keepText keeps a text, sharing it with the row above where they are equal, as villages, numbers and heads mostly are.
func (rd *reader) keepText(col *column, s string) string {
	if s == col.last {
		return col.kept
	}
	col.kept = rd.d.keep.text(s)
	col.last = col.kept
	return col.kept
}
