package decode

import (
	"strings"
	"unicode/utf8"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// identifier reads numbers that are names: IDs, phones, accounts, household numbers. A number that lost digits in the spreadsheet is Bad and never repaired.
func (rd *reader) identifier(col *column, c grid.Cell) (string, fix, bool) {
	switch c.Kind {
	case grid.Number:
		return rd.numericIdentifier(col, c)
	case grid.Text:
	default:
		return "", 0, false
	}
	s, did := tight(c.Raw)
	if col.kind == kIdent && did&fixSpace != 0 && strings.ContainsAny(trim(c.Raw), "\n") {
		return "", 0, false // two numbers in one cell
	}
	switch {
	case s == "":
		return "", did, true
	case nothing(s):
		return "", fixEmptyWord, true
	case dash(s):
		return "", fixDash, true
	case ditto(s):
		return "", 0, false
	case damaged(s):
		rd.fact(record.Fact{Kind: record.DigitsLost, Field: col.spec.Field, Got: c.Raw}, col)
		return "", 0, false
	}
	if t, ok := strings.CutSuffix(s, ".0"); ok && digitsOnly(t) {
		s, did = t, did|fixPoint
	}
	switch col.kind {
	case kID:
		return residentID(s, did)
	case kPhone:
		return phone(s, did)
	case kAccount:
		return account(s, did)
	}
	return s, did, true
}

// numericIdentifier reads an identifier stored as a number: exact up to 15 digits, damaged beyond.
func (rd *reader) numericIdentifier(col *column, c grid.Cell) (string, fix, bool) {
	lit := c.Raw
	did := fix(0)
	if digitsOnly(lit) && len(lit) <= 15 {
		return lit, 0, true
	}
	n, ok := scaled(lit, 0)
	if !ok || n < 0 || fraction(lit) && n < 1e15 || n >= 1e15 || rounded(lit) {
		if n >= 1e15 || !ok || rounded(lit) {
			rd.fact(record.Fact{Kind: record.DigitsLost, Field: col.spec.Field, Got: lit}, col)
		}
		return "", 0, false
	}
	if strings.ContainsAny(lit, "eE") {
		did = fixExponent
	} else {
		did = fixPoint
	}
	return record.FormatScaled(n, 0), did, true
}

// rounded reports scientific notation that spells three or more digits less than the number has: a text file keeps what was shown, and 1.38123E+10 was a
// telephone number. One or two zeros less is how some programs write a number in full.
func rounded(lit string) bool {
	mantissa, exponent, ok := strings.Cut(strings.ToUpper(lit), "E")
	n, isNumber := scaled(strings.TrimPrefix(exponent, "+"), 0)
	return ok && isNumber && n > 0 && int64(len(strings.Replace(mantissa, ".", "", 1)))+2 <= n
}

// damaged reports the text of a number shown in scientific notation.
func damaged(s string) bool {
	i := strings.IndexAny(s, "eE")
	if i <= 0 || !strings.Contains(s[i:], "+") {
		return false
	}
	_, ok := scaled(s, 0)
	return ok || len(s) > i+2 && digitsOnly(s[i+2:]) && digitsOnly(strings.Replace(s[:i], ".", "", 1))
}

// Separators that people put into long numbers.
var (
	idMarks      = strings.NewReplacer("-", "", "—", "", "–", "", ",", "", "·", "")
	phoneMarks   = strings.NewReplacer("-", "", "—", "", "–", "", "(", "", ")", "", ".", "")
	accountMarks = strings.NewReplacer("-", "", "—", "")
)

// residentID reads a resident ID or disability certificate: digits and a closing X. What else it should be, rules decide.
func residentID(s string, did fix) (string, fix, bool) {
	if digitsOnly(s) {
		return s, did, len(s) <= 24
	}
	t := idMarks.Replace(s)
	if t != s {
		did |= fixHyphen
	}
	r, size := utf8.DecodeLastRuneInString(t)
	switch {
	case strings.ContainsRune("x×χΧХх✕Ⅹⅹ", r):
		t, did = t[:len(t)-size]+"X", did|fixUpper
	case did&fixWidth != 0 && strings.HasSuffix(t, "X"):
		did |= fixUpper
	}
	for i, r := range t {
		if (r < '0' || r > '9') && r != 'X' || r == 'X' && i == 0 {
			return "", 0, false
		}
	}
	return t, did, len(t) <= 24
}

// phone drops separators and the country code.
func phone(s string, did fix) (string, fix, bool) {
	if digitsOnly(s) && len(s) <= 11 {
		return s, did, true
	}
	t := phoneMarks.Replace(s)
	if t != s {
		did |= fixHyphen
	}
	if u := strings.TrimPrefix(strings.TrimPrefix(t, "+"), "86"); len(u) == 11 && u[0] == '1' && len(t) > 11 {
		t, did = u, did|fixCountry
	}
	return t, did, digitsOnly(t) && len(t) <= 13
}

// account drops separators; savings books have letters in front at some banks.
func account(s string, did fix) (string, fix, bool) {
	if digitsOnly(s) {
		return s, did, true
	}
	t := accountMarks.Replace(s)
	if t != s {
		did |= fixHyphen
	}
	for _, r := range t {
		if (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') {
			return "", 0, false
		}
	}
	return t, did, true
}
