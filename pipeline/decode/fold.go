package decode

import (
	"strings"
	"unicode"
)

// half turns a full-width form into its half-width one.
func half(r rune) rune {
	switch {
	case r >= 0xFF01 && r <= 0xFF5E:
		return r - 0xFEE0
	case r == 0x3000:
		return ' '
	}
	return r
}

// invisible reports spaces of every width, control characters, and the marks that have no width: numbers copied from a phone's address book
// come wrapped in marks of writing direction.
func invisible(r rune) bool {
	return r < 0x20 || unicode.IsSpace(r) || r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2060 && r <= 0x2069 || r == 0xFEFF || r == 0x7F
}

// plain reports that a text needs no folding at all: printable ASCII without blanks or an apostrophe in front.
func plain(s string) bool {
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c >= 0x7F {
			return false
		}
	}
	return s != "" && s[0] != '\''
}

// tight folds widths and drops what is invisible, saying which of the two it did.
func tight(s string) (string, fix) {
	if plain(s) {
		return s, 0
	}
	var did fix
	var b strings.Builder
	b.Grow(len(s))
	for i, r := range s {
		h := half(r)
		switch {
		case invisible(h):
			did |= fixSpace
		case h == '\'' && b.Len() == 0 && i < len(s)-1, r == '’' && b.Len() == 0, r == '‘' && b.Len() == 0:
			did |= fixApostrophe
		default:
			if h != r {
				did |= fixWidth
			}
			b.WriteRune(h)
		}
	}
	return b.String(), did
}

// trim drops invisible characters at both ends.
func trim(s string) string {
	if solid(s) {
		return s
	}
	return strings.TrimFunc(s, invisible)
}

// solid reports, at a glance, a text that begins and ends with a visible ASCII character or a common Chinese one (U+4000 to U+9FFF).
func solid(s string) bool {
	n := len(s)
	if n == 0 {
		return true
	}
	a, z := s[0], s[n-1]
	if z >= 0x80 && n >= 3 {
		z = s[n-3]
	}
	return (a > ' ' && a < 0x7F || a >= 0xE4 && a <= 0xE9) && (z > ' ' && z < 0x7F && s[n-1] < 0x80 || z >= 0xE4 && z <= 0xE9 && s[n-1] >= 0x80)
}

// name reduces a header, tab or label to what tells it apart: letters and digits, half-width, lower case, simplified.
func name(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r = unicode.ToLower(half(r)); unicode.IsLetter(r) || unicode.IsNumber(r) {
			if t, ok := simplified[r]; ok {
				r = t
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

// simplified are the traditional and variant characters that turn up in our headers and choices when a form was typed with another input method.
var simplified = func() map[rune]rune {
	const traditional, simple = "戶貧號證編電話銀帳賬蹟鄉鎮縣屬況責單費資產經營務財轉養險態償計劃標準脫達確識類別檔幫實際數積壩畝災殘學動勞業織關係與無問題現",
		"户贫号证编电话银账账迹乡镇县属况责单费资产经营务财转养险态偿计划标准脱达确识类别档帮实际数积坝亩灾残学动劳业织关系与无问题现"
	out := map[rune]rune{}
	to := []rune(simple)
	for i, r := range []rune(traditional) {
		out[r] = to[i]
	}
	return out
}()

// outside is the text without its bracketed parts, inside those parts.
func outside(s string) (out string, inside []string) {
	var b, in strings.Builder
	depth := 0
	for _, r := range s {
		switch half(r) {
		case '(', '[', '【', '〔', '{':
			depth++
			continue
		case ')', ']', '】', '〕', '}':
			if depth--; depth <= 0 {
				depth = 0
				if in.Len() > 0 {
					inside = append(inside, in.String())
				}
				in.Reset()
			}
			continue
		}
		if depth > 0 {
			in.WriteRune(r)
		} else {
			b.WriteRune(r)
		}
	}
	if in.Len() > 0 { // never closed
		inside = append(inside, in.String())
	}
	return b.String(), inside
}

// isHan reports a Chinese character.
func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }
