package report

import (
	"iter"
	"reflect"

	"guatu/pipeline/book"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// spareRows is how many rows below the last filled one keep drop-downs and hints.
const spareRows = 2000

// readableOnA3 is the width, in digits, up to which a sheet pressed onto one page across can still be read.
const readableOnA3 = 270

// table is one layout's sheet.
func (h *handout) table(l *spec.Layout) *book.Sheet {
	head := HandoutHeader(l)
	sh := &book.Sheet{Name: l.Title, HeadRows: head, HeadCols: keyColumns(l), Print: book.Print{Paper: book.A3, Landscape: true}}
	wide := 0.0
	for i := range l.Columns {
		sh.Columns = append(sh.Columns, book.Column{Width: width(&l.Columns[i]), Style: style(&l.Columns[i], book.Data)})
		wide += width(&l.Columns[i])
	}
	if wide > readableOnA3 {
		spread(sh, l)
	}
	h.titles(sh, l)
	h.headers(sh, l)
	rows := 0
	if h.ret != nil {
		if v := HandoutRows(h.ret, l.Key); v.IsValid() {
			rows = v.Len()
			sh.Stream = stream(l, v)
		}
	} else if l.Key == "village" {
		rows = h.prefill(sh, l)
	}
	if !h.opts.Plain {
		h.validate(sh, l, head, head+rows+spareRows)
	}
	return sh
}

func (h *handout) when() string {
	if h.opts.Period.To == 0 {
		return ""
	}
	return "　　报告期：" + h.opts.Period.From.Chinese() + "至" + h.opts.Period.To.Chinese()
}

// keyColumns stay at the left while scrolling: up to the name of the head, so that every row says whose it is.
func keyColumns(l *spec.Layout) int {
	for i := range l.Columns {
		if l.Columns[i].Field == "head_name" && i < 6 {
			return i + 1
		}
	}
	return min(2, len(l.Columns))
}

// headers writes the header row, or two where columns are grouped. Columns that must be filled are toned.
func (h *handout) headers(sh *book.Sheet, l *spec.Layout) {
	two := grouped(l)
	var upper, lower []book.Cell
	for i := range l.Columns {
		c := &l.Columns[i]
		up, low := c.Header, ""
		if two {
			up, low = c.Group(), c.Leaf()
			if up == "" {
				up, low = c.Leaf(), ""
				sh.Merges = append(sh.Merges, book.Span(i+1, handoutTitleRows+1, i+1, handoutTitleRows+2))
			}
		}
		upper, lower = append(upper, heading(up, c)), append(lower, heading(low, c))
	}
	if !two {
		sh.Rows = append(sh.Rows, book.Row{Cells: upper, Height: 36})
		return
	}
	sh.Rows = append(sh.Rows, book.Row{Cells: upper, Height: 20}, book.Row{Cells: lower, Height: 36})
	mergeGroups(sh, l, upper)
}

func heading(s string, c *spec.Column) book.Cell {
	cell := book.Str(s).As(book.Head)
	if s == "" {
		cell.Kind = book.Blank
	}
	if c.Required {
		cell.Style.Tone = book.Accent
	}
	return cell
}

// mergeGroups draws each run of columns of one group under one cell.
func mergeGroups(sh *book.Sheet, l *spec.Layout, upper []book.Cell) {
	for i := 0; i < len(l.Columns); {
		j := i + 1
		for j < len(l.Columns) && l.Columns[i].Group() != "" && l.Columns[j].Group() == l.Columns[i].Group() {
			upper[j].Kind, upper[j].Value = book.Blank, ""
			j++
		}
		if j > i+1 {
			sh.Merges = append(sh.Merges, book.Span(i+1, handoutTitleRows+1, j, handoutTitleRows+1))
		}
		i = j
	}
}

// stream yields the records' rows; the writer does not keep the cells, so one slice serves all.
func stream(l *spec.Layout, rows reflect.Value) iter.Seq[book.Row] {
	return func(yield func(book.Row) bool) {
		slots := l.Slots(rows.Type().Elem())
		cells := make([]book.Cell, len(slots))
		for i := range rows.Len() {
			rec := rows.Index(i)
			place := rec.Addr().Interface().(record.Row).Where()
			for k, slot := range slots {
				v, written := slot.Ptr(rec), ""
				if v.Known() == record.Bad {
					written = place.Written(slot.Field, v)
				}
				cells[k] = cellOf(&l.Columns[k], v, written, book.Data)
			}
			if !yield(book.Row{Cells: cells}) {
				return
			}
		}
	}
}

// prefill enters the township's villages of the register, so that nobody has to spell them.
func (h *handout) prefill(sh *book.Sheet, l *spec.Layout) int {
	n := 0
	for _, v := range h.spec.Settings.Villages {
		if v.Township != h.township {
			continue
		}
		n++
		cells := make([]book.Cell, len(l.Columns))
		for i := range l.Columns {
			c := &l.Columns[i]
			cells[i] = book.Cell{Style: style(c, book.Data)}
			switch c.Field {
			case "seq":
				cells[i] = cellOf(c, &record.Int{V: int32(n), S: record.Good}, "", book.Data)
			case "village":
				cells[i] = cellOf(c, &record.Text{V: v.Name, S: record.Good}, "", book.Data)
			}
		}
		sh.Rows = append(sh.Rows, book.Row{Cells: cells})
	}
	return n
}
