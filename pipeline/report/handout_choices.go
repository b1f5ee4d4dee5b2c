package report

import (
	"sort"

	"guatu/pipeline/book"
	"guatu/pipeline/spec"
)

// choiceSheet is the hidden sheet that drop-downs take their items from; its name tells readers that it holds no data.
const choiceSheet = "选项"

// choices are the lists of the hidden sheet, one a column.
type choices struct {
	names []string
	items map[string][]string
}

const villageList = "行政村"

func choiceLists(s *spec.Spec, township int) *choices {
	c := &choices{items: map[string][]string{}}
	for name, l := range s.Codes {
		c.names = append(c.names, name)
		c.items[name] = l.Values
	}
	for _, v := range s.Settings.Villages {
		if v.Township == township {
			c.items[villageList] = append(c.items[villageList], v.Name)
		}
	}
	if len(c.items[villageList]) > 0 {
		c.names = append(c.names, villageList)
	}
	sort.Strings(c.names)
	return c
}

func (c *choices) sheet() *book.Sheet {
	sh := &book.Sheet{Name: choiceSheet, Hidden: true}
	for i, name := range c.names {
		put(sh, 0, i, "选项_"+name) // not the bare name, or the sheet would look like a table with these columns
		for k, v := range c.items[name] {
			put(sh, k+1, i, v)
		}
	}
	return sh
}

func put(sh *book.Sheet, row, col int, v string) {
	for len(sh.Rows) <= row {
		sh.Rows = append(sh.Rows, book.Row{})
	}
	cells := &sh.Rows[row].Cells
	for len(*cells) <= col {
		*cells = append(*cells, book.Cell{})
	}
	(*cells)[col] = book.ID(v)
}

// source is where a list's items stand; nil when there is no such list.
func (c *choices) source(name string) *book.Source {
	for i, n := range c.names {
		if n == name {
			return &book.Source{Sheet: choiceSheet, Area: book.Span(i+1, 2, i+1, len(c.items[name])+1)}
		}
	}
	return nil
}
