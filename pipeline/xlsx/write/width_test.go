package write

import (
	"strings"
	"testing"

	"guatu/pipeline/book"
)

func TestColumnsShowWhatTheyHold(t *testing.T) {
	sheet, _ := one(t, &book.Sheet{Name: "x", Columns: []book.Column{{Width: 8}, {Width: 8}, {Width: 8}, {}, {Width: 8}, {Width: 300}}, Rows: []book.Row{
		{Cells: []book.Cell{book.Str("一个很长很长的标题，不该撑宽任何一列").As(book.Title)}},
		{Cells: []book.Cell{book.ID("620521198001010019").As(book.Data), book.Yuan(123456789012).As(book.Data), book.Str("会自动换行的一段说明文字"), book.Cell{Kind: book.Date, Value: "2016-02-05", Style: book.Style{Format: book.DateOnly}}, book.Rate(1, 3)}},
	}})
	for want, why := range map[string]string{
		`min="1" max="1" width="19"`:     "a code that does not wrap widens its column",
		`min="2" max="2" width="18"`:     "an amount never becomes ####",
		`min="3" max="3" width="8"`:      "text that wraps keeps the width asked for",
		`min="4" max="4" width="12"`:     "a date's width comes from its contents",
		`min="5" max="5" width="9"`:      "a rate is shown with its decimal",
		`min="6" max="6" width="255"`:    "no column is wider than Excel allows",
		`<row r="2" ht="60"`:             "wrapped text is not cut: four lines",
		`<row r="1" ht="28"`:             "a title stands on one line",
		`fitToWidth="2" fitToHeight="0"`: "a sheet too wide for one page stays readable",
	} {
		if !strings.Contains(sheet, want) {
			t.Errorf("%s: no %s in %.900s", why, want, sheet)
		}
	}
}

func TestHiddenColumnsTakeNoPaper(t *testing.T) {
	sheet, _ := one(t, &book.Sheet{Name: "x", Columns: []book.Column{{Width: 20}, {Width: 250, Hidden: true}}, Rows: []book.Row{{Cells: []book.Cell{book.Str("户主"), book.Str("来源")}}}})
	if !strings.Contains(sheet, `fitToWidth="1"`) {
		t.Error(sheet)
	}
}
