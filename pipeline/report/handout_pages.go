package report

import (
	"guatu/pipeline/book"
	"guatu/pipeline/spec"
)

// pageful is the width, in digits, that A3 across holds at the scale, less a fifth for programs whose fonts run wider.
const pageful, pageScale = 190, 85

// spread lays a sheet over several pages across, each with the first columns again. A page ends between two groups of
// columns wherever it can: a group's head that is cut in two cannot be read on either page.
func spread(sh *book.Sheet, l *spec.Layout) {
	sh.Print.Pages, sh.Print.Scale = book.FullSize, pageScale
	keys := 0.0
	for i := range sh.HeadCols {
		keys += taken(l, i)
	}
	room := pageful - keys
	for i := sh.HeadCols; i < len(l.Columns); {
		end, need := together(l, i, pageful-keys)
		if need > room {
			sh.Columns[i-1].Break = true
			room = pageful - keys
		}
		room -= need
		i = end
	}
}

// together is the end and width of the group that begins at a column; one that no page holds goes column by column.
func together(l *spec.Layout, i int, page float64) (end int, need float64) {
	need = taken(l, i)
	for end = i + 1; end < len(l.Columns) && l.Columns[i].Group() != "" && l.Columns[end].Group() == l.Columns[i].Group(); end++ {
		need += taken(l, end)
	}
	if need > page {
		return i + 1, taken(l, i)
	}
	return end, need
}

// taken is a column's width with the five pixels beside its digits.
func taken(l *spec.Layout, i int) float64 { return width(&l.Columns[i]) + 5.0/7 }

// titles writes the two rows above the heads. On several pages across, whatever is merged into the repeated columns is
// printed again and cut off where they end; there the title stands beside them, on the first page, and every page's header names the sheet.
func (h *handout) titles(sh *book.Sheet, l *spec.Layout) {
	title, sender := h.spec.County.Name+h.spec.Facts["title"].Value+"　"+l.Title, "填报单位（盖章）："+h.townshipName()+h.when()
	from, to := 1, min(len(l.Columns), 12)
	if sh.Print.Pages == book.FullSize {
		sh.Print.Header = book.Band{Left: title, Right: h.townshipName()}
		for from, to = sh.HeadCols+1, sh.HeadCols+1; to < len(sh.Columns) && !sh.Columns[to-1].Break; {
			to++
		}
	}
	for i, c := range []book.Cell{book.Str(title).As(book.Title), book.Str(sender).As(book.Subtitle)} {
		cells := make([]book.Cell, from)
		for k := range from - 1 {
			cells[k].Style = book.Style{Role: book.Plain}
		}
		cells[from-1] = c
		sh.Rows = append(sh.Rows, book.Row{Cells: cells, Height: [2]float64{27, 18}[i]})
		sh.Merges = append(sh.Merges, book.Span(from, i+1, to, i+1))
	}
}
