package book

// Validation is what may be typed into an area, with the hint shown when a cell of it is chosen.
// Areas of one sheet's validations must not overlap.
type Validation struct {
	Area  Area // open end allowed
	More  []Area
	Allow Allow
	Items []string // of List, when there is no Source
	// Source is the list's place on a (usually hidden) sheet of the same workbook.
	Source *Source
	Min    string // lower and upper bound of the other kinds, both included; decimal or 2016-02-05; empty: none
	Max    string
	Title  string // of the hint, at most 32 characters
	Hint   string // at most 255 characters
	Error  string // said when something else is typed, at most 225 characters
	Strict bool   // refuse, instead of warning only
}

// Allow is the kind of value a Validation lets in.
type Allow uint8

const (
	Anything Allow = iota // a hint only
	List
	WholeNumber
	DecimalNumber
	DateValue
	TextLength
)

// Source is an area of a named sheet.
type Source struct {
	Sheet string
	Area  Area
}

// Condition colours cells by their values when the workbook is open.
type Condition struct {
	Area  Area // open end allowed
	Kind  ConditionKind
	Value string // of the comparing kinds: a number, a quoted "text", or a formula; lower bound of Between
	Upper string // of Between
	Tone  Tone   // of the comparing kinds and Formula
	// Reverse makes small values the dark ones of a colour scale.
	Reverse bool
}

// ConditionKind is how a Condition decides.
type ConditionKind uint8

const (
	Bars         ConditionKind = iota // a bar in each cell, as long as its value
	Scale                             // one hue from white to dark enough to be told apart in grey print
	Above                             // greater than Value
	Below                             // less than Value
	Equal                             // equal to Value
	Between                           // Value to Upper, both included
	WhenFormula                       // Value is a formula for the area's first cell
	DuplicateKey                      // a value that occurs more than once
)
