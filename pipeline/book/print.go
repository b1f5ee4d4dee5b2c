package book

// Print is how a sheet comes out of a printer. The zero Print is A4 upright, fitted to the page's width.
type Print struct {
	Paper     Paper
	Landscape bool
	Pages     Fit
	Scale     int  // percent, where Pages is FullSize; zero: 100
	Area      Area // zero: all; open end allowed
	Repeat    Area // whose rows stand on every page; zero: the sheet's HeadRows
	Header    Band
	Footer    Band // all empty: the page number, centred
	Margins   Margins
	Centered  bool // between the left and right margins
}

// Paper is a paper size.
type Paper uint8

const (
	A4 Paper = iota
	A3
)

// Fit is how a sheet is scaled to paper.
type Fit uint8

const (
	FitWidth Fit = iota // one page wide, or as few as keep the print readable; as many as needed high
	FitPage             // one page
	FullSize
)

// Band is a header or footer. {page}, {pages} and {sheet} are replaced by the program that prints.
type Band struct{ Left, Center, Right string }

// Margins are in centimetres; the zero Margins are 1.5 at the sides, 1.8 above and below.
type Margins struct{ Left, Right, Top, Bottom float64 }
