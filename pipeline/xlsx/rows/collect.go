package rows

import (
	"errors"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
)

// Collector puts the sheets of a file into its book. A sheet at fault stays in its place, empty, with
// Refused set and a note of kind "damaged-sheet"; it never hides the other sheets.
type Collector struct {
	Book  *grid.Book
	first *guard.Refusal
	good  int
}

// Add takes one sheet or the reason why there is none. It returns errors that end the whole file: ours, and files that cost too much.
func (c *Collector) Add(name string, shown grid.Visibility, s *grid.Sheet, err error) error {
	var r *guard.Refusal
	if errors.As(err, &r) {
		r.Sheet, r.Container = name, c.Book.Container
	}
	switch {
	case r != nil && r.Kind != guard.Bomb:
		s = &grid.Sheet{Name: name, Visibility: shown, Refused: r.Error()}
		c.Book.Notes = append(c.Book.Notes, grid.Note{Kind: "damaged-sheet", Sheet: r.Sheet, Cell: r.Cell, Text: r.Error()})
		if c.first == nil {
			c.first = r
		}
	case err != nil:
		return err
	default:
		c.good++
	}
	c.Book.Sheets = append(c.Book.Sheets, s)
	return nil
}

// Note keeps something that is not a sheet.
func (c *Collector) Note(kind, sheet, text string) {
	c.Book.Notes = append(c.Book.Notes, grid.Note{Kind: kind, Sheet: sheet, Text: text})
}

// Done returns the book, or the first refusal when no sheet could be read.
func (c *Collector) Done() (*grid.Book, error) {
	if c.good == 0 && c.first != nil {
		return nil, c.first
	}
	if len(c.Book.Sheets) == 0 {
		return nil, &guard.Refusal{Kind: guard.NoSheets, Reason: "文件里没有工作表", Remedy: "请核对是否发错了文件", Container: c.Book.Container}
	}
	return c.Book, nil
}

// Placed adds a cell to a refusal that names none.
func Placed(err error, col, row int32) error {
	var r *guard.Refusal
	if errors.As(err, &r) && r.Cell == "" && row > 0 {
		r.Cell = grid.Ref(max(col, 1), row)
	}
	return err
}
