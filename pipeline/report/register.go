package report

import (
	"reflect"
	"strconv"
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

var _ = add(Kind{ID: "registers", Title: "汇总台账", About: "各表全县合一的台账，每表一个工作簿，带来源列", Order: 20,
	Files: func(in *Input) []File {
		var out []File
		for _, l := range in.County.Spec.Layouts {
			if l.Key != "cover" {
				out = append(out, oneBook("汇总台账/"+pathSafe.Replace(in.fileName(l.Title, "xlsx")), func() *book.Book { return in.register(l) }))
			}
		}
		return out
	}})

// sourceHeads lead each register: where the row came from.
var sourceHeads = []string{"来源/乡镇", "来源/文件", "来源/工作表", "来源/行"}

// titleColumns is how far the title of a register reaches: about a page.
const titleColumns = 14

// register is one ledger of all townships in protocol order, streamed: the real county has a hundred thousand rows.
func (in *Input) register(l *spec.Layout) *book.Book {
	heads := append([]string(nil), sourceHeads...)
	for _, c := range l.Columns {
		head := c.Header
		if c.Unit != "" {
			head += "（" + c.Unit + "）"
		}
		heads = append(heads, head)
	}
	sheet := in.newList(l.Title, in.County.Spec.County.Name+l.Title+"汇总台账", "", heads)
	sheet.sheet.Print.Paper = book.A3
	sheet.sheet.HeadCols = 1
	for i := range sheet.sheet.Merges[:2] { // centred over fifty columns they would be cut by the page's edge, in the repeated column by its own
		cells := sheet.sheet.Rows[i].Cells
		cells[0], cells[1] = book.Cell{Style: book.Style{Role: book.Plain}}, cells[0]
		sheet.sheet.Merges[i].Col, sheet.sheet.Merges[i].ToCol = 2, min(len(heads), titleColumns)
	}
	sheet.sheet.Rows[1].Cells[1].Value += "　　" + in.openShort() // below a hundred thousand rows nobody would read it
	sheet.widths(10, 24, 16, 7)
	for i := range l.Columns {
		sheet.sheet.Columns = append(sheet.sheet.Columns, book.Column{Width: registerWidth(&l.Columns[i])})
	}
	sheet.filter()
	sheet.sheet.Expected, sheet.sheet.Parts = in.expected(l), in.registerParts(l)
	return &book.Book{Title: in.County.Spec.County.Name + l.Title + "汇总台账", Creator: in.County.Spec.County.Office, Sheets: []*book.Sheet{sheet.done()}}
}

// registerParts are the townships' rows, one part a township: most weeks only a few of them have changed.
func (in *Input) registerParts(l *spec.Layout) []book.Part {
	var out []book.Part
	for _, a := range in.County.Areas {
		if !a.Present() {
			continue
		}
		part := book.Part{Rows: func(yield func(book.Row) bool) {
			writer := rowWriter{area: a, layout: l, cells: make([]book.Cell, len(sourceHeads)+len(l.Columns))}
			for row := range rowsOf(a.Return, l.Key) {
				writer.write(row)
				if !yield(book.Row{Cells: writer.cells}) {
					return
				}
			}
		}}
		if sum := in.Sums[a.ID]; sum != "" {
			part.Sum = strings.Join([]string{"register", l.Key, a.Name, sum}, "/")
		}
		out = append(out, part)
	}
	return out
}

// expected are the looks that a register's cells can have, and the texts that all townships write: the code lists' values and their own names.
func (in *Input) expected(l *spec.Layout) []book.Cell {
	out := []book.Cell{{}, book.Str("-"), book.Str(l.Title), book.ID("").Toned(book.Warn), book.ID(""), book.Num("", book.Digits).Aligned(book.Center), book.Num("", book.General),
		book.Yuan(0), {Kind: book.Date, Style: book.Style{Format: book.DateOnly}}}
	for _, a := range in.County.Areas {
		out = append(out, book.Str(a.Name))
	}
	for i := range l.Columns {
		switch c := &l.Columns[i]; {
		case c.Codes != "":
			for _, v := range in.County.Spec.Codes[c.Codes].Values {
				out = append(out, book.Str(v))
			}
		case c.Type == "yesno":
			out = append(out, book.Str("是"), book.Str("否"))
		}
	}
	for i := range out {
		out[i] = inRegister(out[i])
	}
	return out
}

// rowWriter fills one row of a register again and again; the slots are found once.
type rowWriter struct {
	area   *county.Area
	layout *spec.Layout
	cells  []book.Cell
	slots  []*record.Slot // by column; nil where the type lacks the field
}

func (w *rowWriter) write(row record.Row) {
	v := reflect.ValueOf(row).Elem()
	if w.slots == nil {
		w.find(v.Type())
	}
	at := row.Where()
	w.cells[0] = inRegister(book.Str(w.area.Name))
	w.cells[1], w.cells[2], w.cells[3] = book.Cell{}, book.Cell{}, book.Cell{}
	if at.Sheet != nil {
		w.cells[1], w.cells[2] = inRegister(book.Str(at.Sheet.File.Name)), inRegister(book.Str(at.Sheet.Name))
		w.cells[3] = inRegister(book.Num(strconv.Itoa(int(at.Row)), book.Digits).Aligned(book.Center))
	}
	for i, slot := range w.slots {
		w.cells[len(sourceHeads)+i] = book.Cell{}
		if slot != nil {
			w.cells[len(sourceHeads)+i] = valueCell(slot.Ptr(v), &w.layout.Columns[i], at)
		}
	}
}

func (w *rowWriter) find(t reflect.Type) {
	slots := record.Slots(t)
	w.slots = make([]*record.Slot, len(w.layout.Columns))
	for i := range w.layout.Columns {
		for j := range slots {
			if slots[j].Field == w.layout.Columns[i].Field {
				w.slots[i] = &slots[j]
			}
		}
	}
}

func inRegister(c book.Cell) book.Cell { c.Style.Role = book.Data; return c }

// valueCell keeps the type: identifiers stay text, figures are figures, and what could not be read is shown as written, marked.
func valueCell(v record.Value, c *spec.Column, at *record.Place) book.Cell {
	switch v.Known() {
	case record.Absent, record.Blank:
		return book.Cell{Style: book.Style{Role: book.Data}}
	case record.Bad:
		return inRegister(book.ID(at.Written(c.Field, v)).Toned(book.Warn))
	}
	switch x := v.(type) {
	case *record.Int:
		return inRegister(book.Num(strconv.Itoa(int(x.V)), book.Digits).Aligned(book.Center)) // against the next column’s text it would read as one
	case *record.Decimal:
		return inRegister(book.Num(x.String(), book.General))
	case *record.Money:
		return inRegister(book.Yuan(x.V))
	case *record.Date:
		return inRegister(book.Cell{Kind: book.Date, Value: x.V.String(), Style: book.Style{Format: book.DateOnly}})
	case *record.Text:
		if isNumberLike(c.Type) {
			return inRegister(book.ID(x.V))
		}
		return inRegister(book.Str(x.V))
	}
	return inRegister(book.Str(v.String()))
}

func isNumberLike(t spec.Type) bool {
	return t == "id" || t == "phone" || t == "account" || t == "code"
}

func registerWidth(c *spec.Column) float64 {
	switch c.Type {
	case "id", "account":
		return 22
	case "code", "village", "phone":
		return 14
	case "money":
		return 13
	case "date":
		return 12
	case "text":
		return 18
	}
	if c.Field == "household_no" {
		return 20
	}
	return float64(max(8, min(14, textWidth(c.Leaf())+3)))
}

// Rows counts the rows a register will have, for progress and for tests.
func (in *Input) Rows(key string) int {
	n := 0
	for _, a := range in.County.Areas {
		if a.Present() {
			for range rowsOf(a.Return, key) {
				n++
			}
		}
	}
	return n
}
