package decode

import (
	"reflect"
	"slices"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// walk is the way down the rows of one table.
type walk struct {
	*reader
	sinks      map[int]sink
	key        map[record.Field]bool // fields that do not make a row by themselves
	seq        int64
	seqRow     int32
	begun      bool
	blanks     int
	data       int
	skipped    []int32
	footers    []int32 // notes, headings and lines below the table
	numbers    []int32 // 栏次
	hidden     []int32
	gaps       []int32    // blank rows amid the data
	linked     []int32    // rows with formulas that read other files
	marked     [2][]int32 // rows with colour, with strike-through
	repeats    int
	towns      map[int]bool // townships of a 乡镇 column that get their rows
	town       int          // of the current row
	prevTown   int          // of the row before
	early      []totalRow
	headlessAt []headlessRow
	hadPart    bool
	sinceTotal int                // data rows since the last total
	unnamed    map[int32]*unnamed // columns with data and without a header
}

// step reads one row, whatever it is.
func (w *walk) step(row *grid.Row, repeat bool) {
	w.row = row.Num
	what := w.classify(row)
	switch {
	case repeat:
		w.repeats++
	case what == rowBlank:
		w.blanks = min(w.blanks+1, 1000)
	case what == rowForm:
		w.skipped = append(w.skipped, row.Num)
	case what == rowFooter:
		w.footers = append(w.footers, row.Num)
	case what == rowNumber:
		w.numbers = append(w.numbers, row.Num)
	case what == rowTotal:
		w.total(row)
	case what == rowData:
		w.record(row)
	}
}

// record reads a data row.
func (w *walk) record(row *grid.Row) {
	if w.begun {
		for n := w.blanks; n > 0; n-- {
			w.gaps = append(w.gaps, row.Num-int32(n))
		}
	}
	w.blanks, w.begun = 0, true
	w.data++
	rv := w.next(row)
	var marks grid.Mark
	for i := range row.Cells {
		c := &row.Cells[i]
		at := int(c.Col - w.t.left)
		if at < 0 || at >= len(w.plan) {
			w.outside(c)
			continue
		}
		if c.Mark&grid.HasComment == 0 {
			marks |= c.Mark // a coloured cell with a comment says in words what it means, as our own marks do
		}
		if col := w.plan[at]; col != nil {
			w.cell(rv, col, *c)
		} else {
			w.outside(c)
		}
	}
	w.fill(rv)
	w.noteHeadless(rv)
	w.sinceTotal++
	w.sequence(rv)
	w.noteRow(row, marks)
	w.prev, w.prevTown = rv, w.town
}

// next is the fresh record for a row, in the return of the row's township.
func (w *walk) next(row *grid.Row) reflect.Value {
	town := w.townOf(row)
	w.town = town
	s := w.sinks[town]
	if s == nil {
		r := w.d.of(town)
		if !slices.Contains(r.Sheets, w.t.sheet) {
			r.Sheets = append(r.Sheets, w.t.sheet)
		}
		s = w.d.form.sink(r, w.t.x.layout.Key)
		for _, col := range w.plan {
			if col != nil {
				w.blank(s.blank(), col)
			}
		}
		if len(w.sinks) == 0 {
			s.grow(w.filledRows())
		}
		w.sinks[town] = s
	}
	s.add(record.Place{Sheet: w.t.sheet, Row: row.Num})
	return s.last()
}

// filledRows counts the rows with something in them: a sheet may hold a million that are only formatted.
func (w *walk) filledRows() int {
	n := 0
	for i := w.t.from; i < w.t.to; i++ {
		if slices.ContainsFunc(w.u.sheet.Rows[i].Cells, func(c grid.Cell) bool { return c.Raw != "" }) {
			n++
		}
	}
	return n
}

// noteRow counts hidden and marked rows.
func (w *walk) noteRow(row *grid.Row, marks grid.Mark) {
	if row.Hidden {
		w.hidden = append(w.hidden, row.Num)
	}
	if marks&grid.External != 0 {
		w.linked = append(w.linked, row.Num)
	}
	for i, m := range [...]grid.Mark{grid.Coloured, grid.Struck} {
		if marks&m != 0 {
			w.marked[i] = append(w.marked[i], row.Num)
		}
	}
}

// restarts reports that numbering may begin again: after a subtotal, with another village, or in another township's return.
func (w *walk) restarts(rv reflect.Value) bool {
	if w.subtotalled() || w.prevTown != w.town {
		return true
	}
	if w.villageCol == nil || !w.prev.IsValid() {
		return false
	}
	return w.villageCol.slot.Ptr(rv).String() != w.villageCol.slot.Ptr(w.prev).String()
}

// sequence notes where 序号 does not go on by one.
func (w *walk) sequence(rv reflect.Value) {
	if w.seqCol == nil {
		return
	}
	seq, ok := w.seqCol.slot.Ptr(rv).(*record.Int)
	if !ok || !seq.OK() {
		return
	}
	if w.seqRow > 0 && int64(seq.V) != w.seq+1 && !(seq.V == 1 && w.restarts(rv)) {
		w.fact(record.Fact{Kind: record.SequenceBroken, Field: "seq", Got: seq.String(), Want: record.Int{V: int32(w.seq + 1), S: record.Good}.String()}, w.seqCol)
	}
	w.seq, w.seqRow = int64(seq.V), w.row
}
