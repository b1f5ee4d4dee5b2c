package pdf

import "guatu/pipeline/page"

// style is how the blocks of a section are set.
type style struct {
	role    page.Role
	size    page.Length
	pitch   page.Length // from baseline to baseline
	track   int         // extra advance that makes 28 characters fill the line, thousandths of a point
	title   page.Length
	head    page.Length // size of headings; zero: size
	caption page.Length // small lines of tables and figures
	table   page.Length
	grid    bool
}

const (
	ink    Color = 0x000000
	gray   Color = 0x595959
	hair   Color = 0x8A8A8A
	red    Color = 0xC8102E
	accent Color = 0xB3131F
)

// The text area of GB/T 9704-2012: 156 × 225 mm. A line is one character and 7/8 of one (so the standard), which
// makes 22 lines 224.3 mm from the top of the first character to the foot of the last.
const (
	lineChars = 28
	pageLines = 22
	gridPitch = page.Size3 * 15 / 8
)

var officialWidth = page.MM(156)

func styleOf(s *page.Section) style {
	st := usualStyle(s)
	if s.Size > 0 && s.Size != st.size {
		st.pitch = s.Size * st.pitch / st.size
		st.size, st.track = s.Size, 0
	}
	return st
}

func usualStyle(s *page.Section) style {
	if s.Setting == page.Official {
		return style{
			role: page.RoleFangsong, size: page.Size3, pitch: gridPitch,
			track: int(officialWidth-lineChars*page.Size3) * 10 / (lineChars - 1),
			title: page.Size2, caption: page.Size5, table: page.Size5, grid: true,
		}
	}
	return style{
		role: page.RoleSong, size: page.SizeSmall4, pitch: page.SizeSmall4 * 8 / 5,
		title: page.SizeSmall2, caption: page.Size5, table: page.Size5,
	}
}

// frame is the text area of one page.
type frame struct {
	paperW, paperH page.Length
	x, y, w, h     page.Length
}

// frameOf places the text area. A landscape sheet is bound at its top when the page is odd and at its foot when even:
// so the head of a table faces the binding on right-hand pages and the cut edge on left-hand ones (GB/T 9704-2012, 8).
func frameOf(s *page.Section, odd bool) frame {
	w, h := s.Paper.Size(s.Landscape)
	m := s.Margins
	if m == (page.Margins{}) {
		m = usualMargins(s)
	}
	if s.Landscape && !odd {
		m.Top, m.Bottom = m.Bottom, m.Top
	}
	f := frame{paperW: w, paperH: h, x: page.TenthMM(m.Left), y: page.TenthMM(m.Top)}
	f.w = w - f.x - page.TenthMM(m.Right)
	f.h = h - f.y - page.TenthMM(m.Bottom)
	return f
}

func usualMargins(s *page.Section) page.Margins {
	paper := s.Paper
	if paper.Width == 0 {
		paper = page.A4
	}
	switch {
	case s.Setting == page.Official && !s.Landscape && paper == page.A4:
		return page.Margins{Top: 370, Right: 260, Bottom: 350, Left: 280}
	case s.Landscape:
		return page.Margins{Top: 260, Right: 170, Bottom: 210, Left: 170}
	}
	return page.Margins{Top: 220, Right: 170, Bottom: 220, Left: 250}
}
