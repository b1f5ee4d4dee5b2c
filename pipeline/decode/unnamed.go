package decode

import (
	"maps"
	"slices"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// unnamed is a column that holds something beside the data and has no header.
type unnamed struct {
	cells int
	row   int32 // of the first
	first string
}

// outside remembers a cell of a data row that stands in no column of the table. What a township wrote there it believes to have reported.
func (w *walk) outside(c *grid.Cell) {
	if c.Raw == "" || w.t.ours() || !w.t.reaches(c.Col) || trim(c.Raw) == "" {
		return
	}
	u := w.unnamed[c.Col]
	if u == nil {
		u = &unnamed{row: w.row, first: w.d.keep.text(trim(shown(*c)))}
		if w.unnamed == nil {
			w.unnamed = map[int32]*unnamed{}
		}
		w.unnamed[c.Col] = u
	}
	u.cells++
}

// reaches reports a column without a header that belongs to the table: between its headers, or beside it where no other table stands.
func (t *table) reaches(col int32) bool {
	switch {
	case col < t.left:
		return t.first
	case col > t.right:
		return t.last
	}
	return !slices.ContainsFunc(t.heads, func(h head) bool { return h.at == col })
}

func (w *walk) unnamedFacts() {
	for _, col := range slices.Sorted(maps.Keys(w.unnamed)) {
		u := w.unnamed[col]
		w.pending = append(w.pending, record.Fact{Kind: record.ColumnUnnamed, Sheet: w.t.sheet, Row: u.row, Cell: grid.Ref(col, u.row), Got: u.first, N: u.cells})
	}
}
