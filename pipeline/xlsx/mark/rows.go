package mark

import (
	"bytes"
	"strconv"
	"strings"

	"guatu/pipeline/grid"
)

// rower colours cells in one pass over a sheet's rows.
type rower struct {
	plan   *plan
	pos    int
	prefix string
	todo   []spot // in reading order
	row    int32
	styles *styles
	cols   []colStyle
	plain  bool // no comments or CDATA, so rows can be skipped by searching for their end
}

// colStyle is the format of the cells that a run of columns does not have.
type colStyle struct {
	from, to int32
	style    int
}

func (w *rower) run(data element) {
	if data.close { // <sheetData/>
		w.plan.replace(data.end-2, data.end, ">"+w.newRows(1<<20+1)+"</"+w.prefix+"sheetData>")
		return
	}
	w.pos = data.inner
	for len(w.todo) > 0 {
		t, ok := next(w.plan.data, w.pos)
		if !ok || t.at >= data.stop {
			break
		}
		w.pos = t.end
		if t.name == "row" && t.open {
			w.visit(t)
		}
	}
	if rest := w.newRows(1<<20 + 1); rest != "" {
		w.plan.insert(data.stop, rest)
	}
}

// visit marks the cells of one row, after adding the rows that should stand before it.
func (w *rower) visit(t tag) {
	d := w.plan.data
	w.row = int32(number(d, t, "r", int(w.row+1)))
	if before := w.newRows(w.row); before != "" {
		w.plan.insert(t.at, before)
	}
	n := 0
	for n < len(w.todo) && w.todo[n].row == w.row {
		n++
	}
	mine := w.todo[:n]
	w.todo = w.todo[n:]
	switch {
	case n == 0 && !t.close:
		w.skip()
	case n > 0 && t.close:
		w.plan.replace(t.end-2, t.end, ">"+w.newCells(&mine, 1<<14+1, w.rowStyle(t))+"</"+w.prefix+"row>")
	case n > 0:
		w.spans(t, mine)
		w.cells(mine, w.rowStyle(t))
	}
}

// skip goes to the end of the row.
func (w *rower) skip() {
	if end := "</" + w.prefix + "row"; w.plain {
		if i := bytes.Index(w.plan.data[w.pos:], []byte(end)); i >= 0 {
			w.pos += i + len(end)
		}
		return
	}
	for {
		t, ok := next(w.plan.data, w.pos)
		if !ok {
			return
		}
		w.pos = t.end
		if t.name == "row" && !t.open {
			return
		}
	}
}

// rowStyle is the format of the row's missing cells, or -1 when the columns decide.
func (w *rower) rowStyle(t tag) int {
	if f := value(w.plan.data, t, "customFormat"); f == "1" || f == "true" {
		return number(w.plan.data, t, "s", -1)
	}
	return -1
}

// spans widens a row's hint of which columns it uses.
func (w *rower) spans(t tag, mine []spot) {
	from, to, ok := attr(w.plan.data, t, "spans")
	if !ok {
		return
	}
	a, b, ok := strings.Cut(string(w.plan.data[from:to]), ":")
	first, err1 := strconv.Atoi(a)
	last, err2 := strconv.Atoi(b)
	if !ok || err1 != nil || err2 != nil {
		return
	}
	first2, last2 := min(first, int(mine[0].col)), max(last, int(mine[len(mine)-1].col))
	if first2 != first || last2 != last {
		w.plan.replace(from, to, strconv.Itoa(first2)+":"+strconv.Itoa(last2))
	}
}

func (w *rower) cells(mine []spot, rowStyle int) {
	if w.plain && w.straight(mine) {
		return
	}
	d := w.plan.data
	col := int32(0)
	for {
		t, ok := next(d, w.pos)
		if !ok {
			return
		}
		w.pos = t.end
		if t.name == "row" && !t.open {
			if rest := w.newCells(&mine, 1<<14+1, rowStyle); rest != "" {
				w.plan.insert(t.at, rest)
			}
			return
		}
		if t.name != "c" || !t.open {
			continue
		}
		col++
		if c, _, ok := grid.ParseRef(value(d, t, "r")); ok {
			col = c
		}
		if before := w.newCells(&mine, col, rowStyle); before != "" {
			w.plan.insert(t.at, before)
		}
		if len(mine) > 0 && mine[0].col == col {
			w.recolour(t, mine[0].level)
			mine = mine[1:]
		}
	}
}

// straight colours a row's cells by searching for their start tags as nearly all programs write them. It does nothing when
// one is not found so.
func (w *rower) straight(mine []spot) bool {
	d := w.plan.data
	n := bytes.Index(d[w.pos:], []byte("</"+w.prefix+"row"))
	if n < 0 {
		return false
	}
	stop := w.pos + n
	tags := make([]tag, len(mine))
	for i, from := 0, w.pos; i < len(mine); i++ {
		at := bytes.Index(d[from:stop], []byte("<"+w.prefix+`c r="`+grid.Ref(mine[i].col, mine[i].row)+`"`))
		if at < 0 {
			return false
		}
		t, ok := readTag(d, from+at)
		if !ok {
			return false
		}
		tags[i], from = t, t.end
	}
	for i, t := range tags {
		w.recolour(t, mine[i].level)
	}
	w.pos = stop
	return true
}

func (w *rower) recolour(t tag, lv level) {
	from, to, ok := attr(w.plan.data, t, "s")
	if !ok {
		w.plan.insert(t.at+1+len(t.prefix)+1, ` s="`+strconv.Itoa(w.styles.marked(0, lv))+`"`)
		return
	}
	base, err := strconv.Atoi(string(w.plan.data[from:to]))
	if err != nil {
		base = 0
	}
	w.plan.replace(from, to, strconv.Itoa(w.styles.marked(base, lv)))
}

// newCells makes the cells that should stand before the given column.
func (w *rower) newCells(mine *[]spot, before int32, rowStyle int) string {
	var b strings.Builder
	for len(*mine) > 0 && (*mine)[0].col < before {
		p := (*mine)[0]
		*mine = (*mine)[1:]
		base := rowStyle
		if base < 0 {
			base = w.colStyle(p.col)
		}
		b.WriteString(`<` + w.prefix + `c r="` + grid.Ref(p.col, p.row) + `" s="` + strconv.Itoa(w.styles.marked(base, p.level)) + `"/>`)
	}
	return b.String()
}

func (w *rower) colStyle(col int32) int {
	for _, c := range w.cols {
		if col >= c.from && col <= c.to {
			return c.style
		}
	}
	return 0
}

// newRows makes the rows that should stand before the given one.
func (w *rower) newRows(before int32) string {
	var b strings.Builder
	for len(w.todo) > 0 && w.todo[0].row < before {
		row := w.todo[0].row
		n := 0
		for n < len(w.todo) && w.todo[n].row == row {
			n++
		}
		mine := w.todo[:n]
		w.todo = w.todo[n:]
		b.WriteString(`<` + w.prefix + `row r="` + strconv.Itoa(int(row)) + `">` + w.newCells(&mine, 1<<14+1, -1) + `</` + w.prefix + `row>`)
	}
	return b.String()
}
