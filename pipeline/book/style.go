package book

// Style is the whole look of a cell, named by meaning. The zero Style is a bordered table cell.
type Style struct {
	Role   Role
	Format Format
	Tone   Tone
	Align  Align
}

// Role is what a cell is in its sheet.
type Role uint8

const (
	Body     Role = iota // a cell of a table: bordered, wrapped
	Data                 // a cell of a long register: no border, not wrapped
	Plain                // text outside tables: no border, wrapped
	Title                // the sheet's title, 黑体 18
	Subtitle             // unit, period and place under the title
	Head                 // a column's head: bold, shaded, bordered, wrapped
	Label                // a row's head: shaded, bordered
	Total                // a row of sums: bold, shaded, bordered
	Note                 // small print
	Answer               // to be filled in, green: the only cells that a protected sheet lets change
	Cover                // the cover's large title
	roles
)

// Format is how a value is shown.
type Format uint8

const (
	General        Format = iota
	AsText                // @: digits stay text
	Digits                // 0: a whole number without separators, such as a year or serial
	Whole                 // #,##0
	Decimal1              // #,##0.0
	Decimal2              // #,##0.00
	Money                 // #,##0.00
	Percent0              // 0%
	Percent1              // 0.0%
	Percent2              // 0.00%
	DateOnly              // 2016-02-05
	DateTime              // 2016-02-05 08:30
	Change                // +1, -1, 0
	Change1               // +1.0, -1.0, 0.0
	ChangePercent1        // +1.0%, -1.0%, 0.0%
	formats
)

// Tone is what a value means. Tones differ in darkness as well as in hue, so that they survive a grey printer.
type Tone uint8

const (
	NoTone Tone = iota
	Good
	Warn
	Bad
	Muted  // does not count, or stands in for something missing
	Accent // worth a look, neither good nor bad
	tones
)

// Align is a cell's horizontal alignment.
type Align uint8

const (
	Auto Align = iota // text left, numbers right, heads and dates centred
	Left
	Center
	Right
	aligns
)

// Valid reports whether every part of the style is one of the named values.
func (s Style) Valid() bool {
	return s.Role < roles && s.Format < formats && s.Tone < tones && s.Align < aligns
}
