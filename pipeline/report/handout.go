package report

import (
	"cmp"

	"guatu/pipeline/book"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// HandoutOptions say for which time a hand-out workbook is made.
type HandoutOptions struct {
	Period record.Period // printed on the cover when it is not zero; names of townships are those of its last day
	Plain  bool          // only cover and sheets, as some townships send it back: no instructions, drop-downs or hints
}

// Handout is the workbook that a township fills in: cover, instructions and one sheet a layout. With r nil it is blank but for what the county knows
// (names, template version, villages of the register); otherwise it holds r's rows.
func Handout(s *spec.Spec, township int, r *record.Return, o HandoutOptions) *book.Book {
	s = s.On(o.Period.To)
	h := &handout{spec: s, township: township, ret: r, opts: o, lists: choiceLists(s, township), items: itemTexts(s)}
	name := h.townshipName()
	b := &book.Book{Title: name + s.Facts["title"].Value + "报表", Creator: s.County.Office}
	for _, l := range s.Layouts {
		if l.Key == "cover" {
			b.Sheets = append(b.Sheets, h.cover(l))
			if !o.Plain {
				b.Sheets = append(b.Sheets, h.guide())
			}
			continue
		}
		b.Sheets = append(b.Sheets, h.table(l))
	}
	if !o.Plain {
		b.Sheets = append(b.Sheets, h.lists.sheet())
	}
	return b
}

type handout struct {
	spec     *spec.Spec
	township int
	ret      *record.Return
	opts     HandoutOptions
	lists    *choices
	items    map[*spec.Column]string // what the columns of acceptance items ask for
}

// itemTexts are the acceptance items by their columns; one that nobody has told us says so.
func itemTexts(s *spec.Spec) map[*spec.Column]string {
	out := map[*spec.Column]string{}
	for _, l := range s.Layouts {
		for i := range l.Columns {
			if it, ok := s.ItemOf(l.Key, l.Columns[i].Field); ok {
				out[&l.Columns[i]] = cmp.Or(it.Name, "条目"+Unconfirmed)
			}
		}
	}
	return out
}

func (h *handout) townshipName() string {
	t := h.spec.Township(h.township)
	if t == nil {
		return ""
	}
	if h.opts.Period.To == 0 {
		return t.Names[0].Name
	}
	return t.Name(h.opts.Period.To)
}

// Rows of every table sheet: title, who fills it in, then one header row, or two where the layout groups columns.
const handoutTitleRows = 2

// HandoutHeader is the number of the last header row of a layout's sheet; on the cover, of the row above the first label.
func HandoutHeader(l *spec.Layout) int {
	if l.Key == "cover" || !grouped(l) {
		return handoutTitleRows + 1
	}
	return handoutTitleRows + 2
}

func grouped(l *spec.Layout) bool {
	for i := range l.Columns {
		if l.Columns[i].Group() != "" {
			return true
		}
	}
	return false
}
