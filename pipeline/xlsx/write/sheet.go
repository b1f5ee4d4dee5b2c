package write

import (
	"fmt"
	"math"
	"slices"
	"strconv"

	"guatu/pipeline/book"
	"guatu/pipeline/xlsx/pack"
)

// flushAt is how much XML is gathered before it is compressed.
const flushAt = 1 << 16

// peek is how many rows of a stream are seen before the columns' widths are fixed.
const peek = 200

// sheet is one worksheet part under construction.
type sheet struct {
	*writer
	s       *book.Sheet
	index   int // into writer.sheets
	part    *pack.Part
	buf     []byte
	row     int
	links   []byte
	nlinks  int
	breaks  []int
	letters []string // names of the columns so far
	num     []byte   // the row number in digits
	rels    []rel
	width   []float64
	across  map[[2]int]int // first cells of merges over several columns -> last column
}

// sheet writes a sheet and, when it overflows, its continuations.
func (w *writer) sheet(s *book.Sheet) error {
	for i, col := range s.Columns {
		if !col.Style.Valid() {
			return fmt.Errorf("column %s: style %+v is not one of the named ones", book.Letters(i+1), col.Style)
		}
	}
	c := &cursor{w: w, s: s, name: w.names[s.Name]}
	for i := range s.Rows {
		if err := c.take(s.Rows[i]); err != nil {
			return err
		}
	}
	if s.Stream != nil {
		for r := range s.Stream {
			if err := c.take(r); err != nil {
				return err
			}
		}
	}
	if len(s.Parts) > 0 {
		if err := c.parts(s.Parts); err != nil {
			return err
		}
	}
	return c.finish()
}

// cursor hands rows to the sheet that has room for them.
type cursor struct {
	w       *writer
	s       *book.Sheet
	name    string
	waiting []book.Row // all, until the widths are known; then the heads, for further sheets
	sheet   *sheet
}

func (c *cursor) take(r book.Row) error {
	if c.sheet != nil {
		return c.put(&r)
	}
	r.Cells = slices.Clone(r.Cells)
	if c.waiting = append(c.waiting, r); len(c.waiting) < peek {
		return nil
	}
	return c.begin(c.waiting)
}

// begin opens the sheet, with widths for the rows that are seen, and writes those that wait.
func (c *cursor) begin(seen []book.Row) error {
	rows := c.waiting
	c.sheet = c.w.begin(c.s, c.name, widths(c.s, seen))
	c.waiting = rows[:min(c.s.HeadRows, len(rows))]
	for i := range rows {
		if err := c.put(&rows[i]); err != nil {
			return err
		}
	}
	return nil
}

func (c *cursor) put(r *book.Row) error {
	if c.sheet.row == c.w.maxRows {
		if err := c.next(); err != nil {
			return err
		}
	}
	return c.sheet.putRow(r)
}

// next goes on in a further sheet, which has the same heads but no charts or comments.
func (c *cursor) next() error {
	if err := c.sheet.end(); err != nil {
		return err
	}
	rest := *c.s
	rest.Charts, rest.Comments = nil, nil
	c.sheet = c.w.begin(&rest, c.w.freeName(c.s.Name), c.sheet.width)
	for i := range c.waiting {
		if err := c.sheet.putRow(&c.waiting[i]); err != nil {
			return err
		}
	}
	return nil
}

func (c *cursor) finish() error {
	if c.sheet == nil {
		if err := c.begin(c.waiting); err != nil {
			return err
		}
	}
	return c.sheet.end()
}

// begin opens a worksheet part and writes all that precedes its rows.
func (w *writer) begin(s *book.Sheet, name string, width []float64) *sheet {
	w.sheets = append(w.sheets, written{name: name, sheet: s})
	sh := &sheet{writer: w, s: s, index: len(w.sheets) - 1, width: width, across: spanned(s)}
	sh.part = w.zip.Part(fmt.Sprintf("xl/worksheets/sheet%d.xml", len(w.sheets)))
	sh.head()
	return sh
}

func (sh *sheet) head() {
	b := append(sh.buf, xmlHead+`<worksheet xmlns="`+nsMain+`" xmlns:r="`+nsRel+`"><sheetPr>`...)
	if rgb := tabRGB[sh.s.Tab]; rgb != "" {
		b = append(b, `<tabColor rgb="FF`+rgb+`"/>`...)
	}
	if sh.s.Print.Pages != book.FullSize {
		b = append(b, `<pageSetUpPr fitToPage="1"/>`...)
	}
	b = append(b, `</sheetPr><sheetViews><sheetView`...)
	if sh.s.NoGrid {
		b = append(b, ` showGridLines="0"`...)
	}
	if sh.isFirstVisible() {
		b = append(b, ` tabSelected="1"`...)
	}
	if z := min(max(sh.s.Zoom, 10), 400); sh.s.Zoom != 0 && z != 100 {
		b = append(b, fmt.Sprintf(` zoomScale="%d" zoomScaleNormal="%d"`, z, z)...)
	}
	b = append(b, ` workbookViewId="0">`+sh.pane()+`</sheetView></sheetViews><sheetFormatPr defaultRowHeight="14.25"`...)
	b = append(b, outline(sh.s)...)
	b = append(b, `/>`...)
	b = sh.columns(b)
	sh.buf = append(b, `<sheetData>`...)
}

func (sh *sheet) isFirstVisible() bool {
	for _, s := range sh.sheets[:sh.index] {
		if !s.sheet.Hidden {
			return false
		}
	}
	return !sh.s.Hidden
}

// outline tells Excel how deep the row groups go; without it the buttons beside them are missing.
func outline(s *book.Sheet) string {
	deepest := uint8(0)
	for _, r := range s.Rows {
		deepest = max(deepest, r.Level)
	}
	if deepest == 0 {
		return ""
	}
	return ` outlineLevelRow="` + strconv.Itoa(int(deepest)) + `"`
}

func (sh *sheet) pane() string {
	rows, cols := sh.s.HeadRows, sh.s.HeadCols
	if rows == 0 && cols == 0 {
		return ""
	}
	s, at := `<pane`, "bottomRight"
	if cols > 0 {
		s += fmt.Sprintf(` xSplit="%d"`, cols)
	} else {
		at = "bottomLeft"
	}
	if rows > 0 {
		s += fmt.Sprintf(` ySplit="%d"`, rows)
	} else {
		at = "topRight"
	}
	cell := book.A1(cols+1, rows+1)
	return s + fmt.Sprintf(` topLeftCell="%s" activePane="%s" state="frozen"/><selection pane="%s" activeCell="%s" sqref="%s"/>`, cell, at, at, cell, cell)
}

func (sh *sheet) columns(b []byte) []byte {
	if len(sh.width) == 0 {
		return b
	}
	b = append(b, `<cols>`...)
	for i, width := range sh.width {
		var col book.Column
		if i < len(sh.s.Columns) {
			col = sh.s.Columns[i]
		}
		b = fmt.Appendf(b, `<col min="%d" max="%d" width="%s" customWidth="1"`, i+1, i+1, strconv.FormatFloat(width, 'f', -1, 64))
		if col.Style != (book.Style{}) {
			if xf, err := sh.styles.at(styleKey{Style: col.Style}); err == nil {
				b = fmt.Appendf(b, ` style="%d"`, xf)
			}
		}
		if col.Hidden {
			b = append(b, ` hidden="1"`...)
		}
		b = append(b, `/>`...)
	}
	return append(b, `</cols>`...)
}

// putRow writes one row below the last one.
func (sh *sheet) putRow(r *book.Row) error {
	sh.row++
	if len(r.Cells) > maxCols {
		return fmt.Errorf("row %d has %d cells, more than %d", sh.row, len(r.Cells), maxCols)
	}
	if r.Break {
		sh.breaks = append(sh.breaks, sh.row)
	}
	if len(r.Cells) == 0 && r.Height == 0 && !r.Hidden && r.Level == 0 {
		return nil
	}
	sh.reach(len(r.Cells))
	sh.num = strconv.AppendInt(sh.num[:0], int64(sh.row), 10)
	b := append(sh.buf, `<row r="`...)
	b = append(b, sh.num...)
	b = append(b, '"')
	b = sh.rowAttrs(b, r)
	b = append(b, '>')
	for i := range r.Cells {
		var err error
		if b, err = sh.cell(b, &r.Cells[i], sh.letters[i], sh.num); err != nil {
			return fmt.Errorf("cell %s: %w", book.A1(i+1, sh.row), err)
		}
		if r.Cells[i].Link != nil {
			if err := sh.link(r.Cells[i].Link, i+1); err != nil {
				return fmt.Errorf("cell %s: %w", book.A1(i+1, sh.row), err)
			}
		}
	}
	sh.buf = append(b, `</row>`...)
	return sh.flush(flushAt)
}

// reach makes sure that the sheet knows so many columns.
func (sh *sheet) reach(cols int) {
	for len(sh.letters) < cols {
		sh.letters = append(sh.letters, book.Letters(len(sh.letters)+1))
	}
}

func (sh *sheet) rowAttrs(b []byte, r *book.Row) []byte {
	if h := sh.height(r); h > 0 {
		b = append(b, ` ht="`...)
		b = strconv.AppendFloat(b, math.Ceil(h*4)/4, 'f', -1, 64)
		b = append(b, '"')
		// A guessed height stays free, so that the row still grows when a clerk writes more into it.
		if r.Height > 0 {
			b = append(b, ` customHeight="1"`...)
		}
	}
	if r.Hidden {
		b = append(b, ` hidden="1"`...)
	}
	if r.Level > 0 {
		b = append(b, fmt.Sprintf(` outlineLevel="%d"`, min(r.Level, 7))...)
	}
	return b
}

// flush compresses the gathered XML when there is at least that much of it.
func (sh *sheet) flush(least int) error {
	if len(sh.strings.buf) >= least {
		if err := sh.strings.flush(""); err != nil {
			return err
		}
	}
	if len(sh.buf) < least {
		return nil
	}
	_, err := sh.part.Write(sh.buf)
	sh.buf = sh.buf[:0]
	return err
}

// link remembers a link; a sheet that is full of them keeps the text only.
func (sh *sheet) link(l *book.Link, col int) error {
	name, ok := sh.names[l.Sheet]
	if !ok {
		return fmt.Errorf("link to sheet %q, which the workbook does not have", l.Sheet)
	}
	if sh.nlinks++; sh.nlinks > maxLinks {
		return nil
	}
	to := l.Cell
	if to.Zero() {
		to = book.At(1, 1)
	}
	b := append(sh.links, `<hyperlink ref="`...)
	b = append(b, sh.letters[col-1]...)
	b = append(b, sh.num...)
	b = append(b, '"')
	b = attr(b, "location", quoted(name)+"!"+to.String())
	if l.Tip != "" {
		b = attr(b, "tooltip", book.Cut(l.Tip, 255))
	}
	sh.links = append(b, `/>`...)
	return nil
}
