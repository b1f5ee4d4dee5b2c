// Package numfmt tells from a number format whether a number is shown as a date, a percentage or plainly.
// It formats nothing: shown texts differ between programs, raw numbers do not.
package numfmt

// Class is how a number format shows a number.
type Class uint8

const (
	Plain Class = iota
	Date
	Percent
)

// Builtin classifies the formats that files refer to without spelling them out (ECMA-376 18.8.30, with the
// East Asian date formats 27–36 and 50–58 and the Thai ones 71–81). 46 is an elapsed time, a quantity.
func Builtin(id int) Class {
	switch {
	case id == 9 || id == 10:
		return Percent
	case id >= 14 && id <= 22, id >= 27 && id <= 36, id == 45, id == 47, id >= 50 && id <= 58, id >= 71 && id <= 81:
		return Date
	}
	return Plain
}

// Classify looks at a format code's first section: a date has y, m, d, h, s, e, b or aaa outside quotes, escapes and brackets.
// An elapsed time such as [h]:mm counts hours and stays a number. It serves every container that spells formats this way.
func Classify(code string) Class {
	found := Plain
	for i := 0; i < len(code); i++ {
		switch c := code[i] | 0x20; {
		case code[i] == '"':
			for i++; i < len(code) && code[i] != '"'; i++ {
			}
		case code[i] == '\\' || code[i] == '_' || code[i] == '*':
			i++
		case code[i] == '[':
			j := i + 1
			for ; i < len(code) && code[i] != ']'; i++ {
			}
			if elapsed(code[min(j, i):i]) {
				return Plain
			}
		case code[i] == ';':
			return found
		case code[i] == '%':
			return Percent
		case hasPrefixFold(code[i:], "general"):
			i += len("general") - 1
		case c == 'e' && i+1 < len(code) && (code[i+1] == '+' || code[i+1] == '-'):
			// scientific notation
		case code[i] == '@':
			return Plain
		case c == 'y' || c == 'm' || c == 'd' || c == 'h' || c == 's' || c == 'e' || c == 'b' || hasPrefixFold(code[i:], "aaa"):
			found = Date
		}
	}
	return found
}

// elapsed recognizes h, hh, m, s … inside brackets; colours, conditions and locales are something else.
func elapsed(s string) bool {
	if s == "" {
		return false
	}
	for i := range len(s) {
		if c := s[i] | 0x20; c != s[0]|0x20 || c != 'h' && c != 'm' && c != 's' {
			return false
		}
	}
	return true
}

func hasPrefixFold(s, prefix string) bool {
	if len(s) < len(prefix) {
		return false
	}
	for i := range len(prefix) {
		if s[i]|0x20 != prefix[i] {
			return false
		}
	}
	return true
}
