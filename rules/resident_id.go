package rules

import (
	"strings"

	"guatu/pipeline/record"
)

// ID is what can be read off a certificate number.
type ID struct {
	Text   string // canonical: trimmed, X in upper case; "" when the cell is blank
	Len    int    // characters
	Shape  Shape
	Born   record.Day
	BornOK bool // the birth date exists
	Male   bool // by the 17th (or 15th) digit; meaningful with an 18-digit body or 15 digits
}

// Shape says what kind of number the characters make.
type Shape uint8

const (
	NoNumber    Shape = iota // blank, or of a length or with characters no certificate has
	Resident18               // 18 characters: 17 digits and a digit or X
	Old15                    // 15 digits
	Disability               // 20 or 22 characters: a resident number, category, degree, and the times of reissue
	WrongLength              // digits (and X) only, but of another length
)

// parseID reads a number. It repairs nothing: what is lost in a number cell is lost.
func parseID(s string) ID {
	id := ID{Text: s, Len: len([]rune(s))}
	if !idCharacters(s) {
		return id
	}
	switch len(s) {
	case 18:
		id.Shape = Resident18
	case 20, 22:
		id.Shape = Disability
	case 15:
		id.Shape = Old15
		id.Born, id.BornOK = birthDate("19" + s[6:12])
		id.Male = s[14]%2 == 1
		return id
	default:
		if id.Len > 0 {
			id.Shape = WrongLength
		}
		return id
	}
	id.Born, id.BornOK = birthDate(s[6:14])
	id.Male = s[16]%2 == 1
	return id
}

// Body is the 18 characters of the resident number, "" when there are none.
func (id *ID) Body() string {
	if id.Shape == Resident18 || id.Shape == Disability {
		return id.Text[:18]
	}
	return ""
}

// Category and Degree are the 19th and 20th characters of a disability certificate, 0 without one.
func (id *ID) Category() byte { return id.char(18) }
func (id *ID) Degree() byte   { return id.char(19) }

func (id *ID) char(i int) byte {
	if id.Shape != Disability {
		return 0
	}
	return id.Text[i]
}

// idCharacters: digits, with X allowed as the 18th.
func idCharacters(s string) bool {
	for i := 0; i < len(s); i++ {
		if (s[i] < '0' || s[i] > '9') && !(i == 17 && s[i] == 'X') {
			return false
		}
	}
	return s != ""
}

func birthDate(s string) (record.Day, bool) {
	n := 0
	for i := 0; i < 8; i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	year, month, day := n/10000, n/100%100, n%100
	if month < 1 || month > 12 || day < 1 || day > monthDays[month] || month == 2 && day == 29 && !leap(year) {
		return 0, false
	}
	return civil(year, month, day), true
}

var monthDays = [13]int{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

func leap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// civil counts days like record.DayOf, without its tolerance for dates that do not exist; a hundred thousand numbers are read a week.
func civil(year, month, day int) record.Day {
	if month < 3 {
		year, month = year-1, month+12
	}
	return record.Day(365*year + year/4 - year/100 + year/400 + (153*(month-3)+2)/5 + day - 719469)
}

// The weights and check characters of GB 11643-1999, section 6.
var (
	idWeights = [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	idChecks  = "10X98765432"
)

// checkCharacter is the 18th character that GB 11643-1999 asks for after 17 digits.
func checkCharacter(digits string) byte {
	sum := 0
	for i, w := range idWeights {
		sum += int(digits[i]-'0') * w
	}
	return idChecks[sum%11]
}

// upgrade turns 15 digits into the 18 characters they stand for: the century 19 and the check character are added.
func upgrade(old string) string {
	body := old[:6] + "19" + old[6:]
	return body + string(checkCharacter(body))
}

// placeholder reports numbers nobody has: long runs of one digit after the region, or the keyboard's own order.
func placeholder(s string) bool {
	tail := s
	if len(s) >= 15 {
		tail = s[6:]
	}
	if !runs(tail) {
		return false
	}
	for _, run := range []string{"99999", "888888", "000000", "111111", "666666", "123456789", "987654321"} {
		if strings.Contains(tail, run) {
			return true
		}
	}
	return false
}

// damaged reports what a number cell leaves of an identity number: fifteen significant digits, or scientific notation.
func damaged(written string) bool {
	if idCharacters(written) {
		return len(written) == 18 && strings.HasSuffix(written, "000") && checkCharacter(written) != '0'
	}
	return strings.Contains(written, "+") && strings.ContainsAny(written, "Ee")
}

// runs reports five neighbours that are equal or each one more, or one less, than the one before: without such no number of nobody's need be looked for.
func runs(s string) bool {
	step, n := 0, 1
	for i := 1; i < len(s); i++ {
		d := int(s[i]) - int(s[i-1])
		if d != step || d > 1 || d < -1 {
			step, n = d, 1
		}
		if n++; n >= 5 && d >= -1 && d <= 1 {
			return true
		}
	}
	return false
}
