package pdf

import (
	"strings"
	"unicode"
)

// The kinds of character line breaking tells apart. Han and all else that may be broken on either side is plainKind.
type kind uint8

const (
	plainKind kind = iota
	opening        // never ends a line: “（《
	closing        // never starts a line: ，。”）%
	word           // Latin letters and whatever holds a word or number together
	digit
	space
	unit   // 户 人 元 年 …: stays with the digits before it
	dash   // — … come in pairs
	joined // combining marks: never parted from what is before them
)

const (
	openingChars = "“‘（【《〈「『〔〖([{｛［￥¥$＄№§"
	closingChars = "”’）】》〉」』〕〗)]}｝］，。、；：？！,.;:?!·•％%‰℃°′″〃々ー－～〜"
	// unitChars follow numbers in the trade's documents: counts, money, dates, measures.
	unitChars = "户人元万亿个名项条件次期份年月日时分秒周岁亩米吨批号届级天村组类页张套处座頭头只棵公平千百"
)

var kinds = func() (table [0x10000]kind) {
	for r := range table {
		switch {
		case r >= '0' && r <= '9':
			table[r] = digit
		case r < 0x2E80 && (unicode.IsLetter(rune(r)) || strings.ContainsRune("_@#&/\\+=<>|~^'\"*-", rune(r))):
			table[r] = word
		case unicode.Is(unicode.M, rune(r)):
			table[r] = joined
		}
	}
	set := func(chars string, k kind) {
		for _, r := range chars {
			table[r] = k
		}
	}
	set(openingChars, opening)
	set(closingChars, closing)
	set(unitChars, unit)
	set("—…–", dash)
	set(" \u3000", space)
	return table
}()

func kindOf(r rune) kind {
	if r >= 0 && r < 0x10000 {
		return kinds[r]
	}
	return plainKind
}

// mayBreak says whether a line may end between a and b.
func mayBreak(a, b rune) bool {
	ka, kb := kindOf(a), kindOf(b)
	switch {
	case kb == closing || kb == joined || kb == space:
		return false
	case ka == space:
		return true
	case ka == opening:
		return false
	case ka == dash && kb == dash:
		return a != b
	case kb == dash:
		return false
	case ka == digit && kb == unit:
		return false
	case a == '第' && kb == digit:
		return false
	case inWord(ka) && inWord(kb):
		return false
	case kb == digit && holdsNumber(a) || ka == digit && kb == word:
		return false
	}
	return true
}

// tight is true inside words and numbers, 3,482 and 89.80% being numbers.
func tight(a, b rune) bool {
	ka, kb := kindOf(a), kindOf(b)
	switch {
	case ka == digit && kb == closing:
		return b < 0x80 || b == '‰'
	case kb == digit:
		return inWord(ka) || holdsNumber(a)
	}
	return inWord(ka) && inWord(kb)
}

func inWord(k kind) bool { return k == word || k == digit }

// holdsNumber is true of the marks inside numbers, dates, times and ratios: 3,482 2016.2.5 18:30.
func holdsNumber(r rune) bool {
	return r == ',' || r == '.' || r == ':' || r == '/' || r == '-' || r == '+'
}
