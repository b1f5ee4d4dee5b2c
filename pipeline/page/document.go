// Package page is a printed document as blocks: headings, paragraphs, tables, charts, posters, on paper of a given size.
// It measures nothing, knows no font file and draws nothing; that is pdf's work.
package page

import "time"

// Document is one printed file. The same document always prints to the same bytes.
type Document struct {
	Title   string // file properties and window title; not drawn
	Author  string
	Subject string
	// Date is the moment written into the file's properties; the caller decides it, nothing here reads a clock.
	// The zero time writes none.
	Date     time.Time
	Sections []Section
}

// Section is a run of pages of one shape. Each section starts on a new page.
type Section struct {
	Paper     Paper // zero: A4
	Landscape bool
	Margins   Margins // zero: those of the Setting
	Setting   Setting
	Size      Length // of the body text; zero: 三号 in an Official section, 小四 in a Sheet
	Pages     int    // at most so many: lines are set closer when that suffices; zero: as many as it takes
	Numbers   Numbering
	Restart   bool   // page numbers start again at 1
	Header    string // small running line above the text, left
	Footer    string // small running line below the text, left; a poster's source line
	Tile      Tiling // cut a large sheet into office pages; up to a tenth smaller when that saves pages
	Blocks    []Block
}

// Setting says by which rules the blocks of a section are set.
type Setting uint8

const (
	// Official is GB/T 9704-2012: 22 lines of 28 characters, 三号 type, on a fixed line grid.
	Official Setting = iota
	// Sheet is for annexes, rosters and forms: smaller type, narrow margins, no line grid.
	Sheet
	// Wall is a poster: the section holds one Poster block, drawn to the edges of one sheet.
	Wall
)

// Numbering is the form of the page number.
type Numbering uint8

const (
	// NumberOfficial is “— 1 —” in 四号, one character in, right on odd pages and left on even ones.
	NumberOfficial Numbering = iota
	// NumberTotal is “第1页 共3页”, centred; the total counts the pages of the numbering run.
	NumberTotal
	// NumberNone draws none; the pages still count.
	NumberNone
)

// Block is one of the block types of this package.
type Block interface{ block() }

// Role names a kind of type face. What file stands behind a role is decided when printing.
type Role uint8

const (
	RoleDefault  Role = iota // the role usual for the block
	RoleFangsong             // 仿宋: body of official documents
	RoleTitle                // 小标宋: titles
	RoleHei                  // 黑体: first-level headings, table heads, charts
	RoleKai                  // 楷体: second-level headings, signatures
	RoleSong                 // 宋体: tables, page numbers
	RoleHeiBold              // 黑体 bold: figures on posters
)

// String is the Chinese name of the face, as the documents' users call it.
func (r Role) String() string {
	names := [...]string{"", "仿宋", "小标宋", "黑体", "楷体", "宋体", "粗黑"}
	if int(r) < len(names) {
		return names[r]
	}
	return ""
}

// Align places text in its measure.
type Align uint8

const (
	AlignDefault Align = iota // justified in paragraphs, by content in tables
	AlignLeft
	AlignCenter
	AlignRight
	AlignJustify
)

// Tone is what a colour means. Each tone differs from its neighbours in lightness too, so a grey print can be read.
type Tone uint8

const (
	ToneNone   Tone = iota
	ToneGood        // done, on time
	ToneFair        // under way
	ToneWarn        // late, doubtful
	ToneBad         // failed, missing, overdue
	ToneInfo        // neutral emphasis
	ToneMuted       // not applicable, not yet
	ToneAccent      // the office's red: leaders, titles
)

// String names the tone for text forms.
func (t Tone) String() string {
	names := [...]string{"", "good", "fair", "warn", "bad", "info", "muted", "accent"}
	if int(t) < len(names) {
		return names[t]
	}
	return ""
}
