package page

// Poster is a wall chart: a banner, panels in a grid, and a line of sources. It fills its sheet, whatever the paper;
// all sizes scale with the sheet, so A3 and A0 look alike.
type Poster struct {
	Title  string
	Sub    string // below the banner
	Cols   []int  // relative widths of the grid's columns; empty: one
	Rows   []int  // relative heights of the grid's rows; empty: one
	Panels []Panel
	Maker  string // 制图单位：…, foot left
	Source string // 数据截止：… 来源：…, foot right
}

// Panel is one box of a poster, with one of Chart, Table and Text.
type Panel struct {
	Title            string
	Unit             string // small, beside the title
	Col, Row         int    // place in the grid, from zero
	ColSpan, RowSpan int    // zero: one
	Chart            Chart
	Table            *Table
	Text             []string // paragraphs
}
