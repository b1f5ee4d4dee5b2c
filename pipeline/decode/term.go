package decode

import (
	"strings"
)

// term reads one number with whatever surrounds it: sign, thousands, unit.
func term(s, unit string, places int, did fix) (int64, fix, bool) {
	s, neg := sign(s)
	if neg {
		did |= fixNegative
	}
	r, s, d := cutUnit(s, unit)
	did |= d
	s, d, ok := thousands(s)
	if !ok {
		return 0, 0, false
	}
	s, d2 := letters(s)
	did |= d | d2
	n, ok := scaled(s, places+4)
	if !ok {
		if n, ok = numeral(s); !ok {
			return 0, 0, false
		}
		if n, ok = shift10(n, places+4); !ok {
			return 0, 0, false
		}
		did |= fixNumeral
	}
	if r != nil {
		if n, ok = r.apply(n); !ok {
			return 0, 0, false
		}
	}
	if places == 0 && n%10000 != 0 {
		return 0, 0, false
	}
	n, _ = shift10(n, -4)
	if neg {
		n = -n
	}
	if did&^(fixSpace|fixWidth|fixApostrophe) == 0 && strings.Contains(s, ".") && places == 0 {
		did |= fixPoint
	}
	return n, did, true
}

// sign reads △12, (12), －12 and 负12.
func sign(s string) (string, bool) {
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") && len(s) > 2 {
		return s[1 : len(s)-1], true
	}
	for _, w := range []string{"△", "▲", "负", "−", "–"} {
		if t, ok := strings.CutPrefix(s, w); ok {
			return t, true
		}
	}
	return s, false
}

// thousands drops separators that stand where thousands separators stand; any other comma makes the text no number.
func thousands(s string) (string, fix, bool) {
	if strings.HasPrefix(s, "-") && strings.Contains(s, ",") {
		t, d, ok := thousands(s[1:])
		return "-" + t, d, ok
	}
	if !strings.Contains(s, ",") {
		return s, 0, true
	}
	whole, frac, _ := strings.Cut(s, ".")
	parts := strings.Split(whole, ",")
	for i, p := range parts {
		if i == 0 && (len(p) == 0 || len(p) > 3) || i > 0 && len(p) != 3 {
			return "", 0, false
		}
	}
	s = strings.Join(parts, "")
	if frac != "" {
		s += "." + frac
	}
	return s, fixThousands, true
}

var likeDigits = strings.NewReplacer("O", "0", "o", "0", "○", "0", "〇", "0", "l", "1", "I", "1", "。", ".")

// letters reads O and o as 0, l and I as 1, where all else are digits, and 。 as the decimal point.
func letters(s string) (string, fix) {
	digit, other := false, false
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			digit = true
		case strings.ContainsRune("OoＯ○〇lI。", r):
			other = true
		case r != '.' && r != '-':
			return s, 0
		}
	}
	if !digit || !other {
		return s, 0
	}
	return likeDigits.Replace(s), fixLetter
}
