package decode

import (
	"strings"
	"sync"
	"sync/atomic"
	"unicode"
)

// keys are the normal forms under which a header is looked up, best first: with its brackets' content, without, and without numbering.
func keys(text string) []string {
	full := name(dropMarks(text))
	out, _ := outside(text)
	short := name(out)
	ks := []string{full}
	add := func(k string) {
		for _, have := range ks {
			if have == k {
				return
			}
		}
		if k != "" {
			ks = append(ks, k)
		}
	}
	if short == "" {
		short = full
	}
	add(short)
	if before, after, ok := cutColon(out); ok && labelNames[name(before)] == "" && (anyUnit(after) || strings.HasPrefix(after, "单位")) {
		add(name(before))
	}
	add(cutNumbering(short))
	add(strings.TrimRightFunc(short, func(r rune) bool { return r >= '0' && r <= '9' }))
	return ks
}

// keysMemo remembers the normal forms of headers: every layout asks for them, and every township writes the same ones.
var (
	keysMemo  sync.Map // string -> []string
	keysCount atomic.Int32
)

const keysLimit = 20000

func memoKeys(text string) []string {
	if ks, ok := keysMemo.Load(text); ok {
		return ks.([]string)
	}
	ks := keys(text)
	if keysCount.Add(1) < keysLimit {
		keysMemo.Store(strings.Clone(text), ks)
	}
	return ks
}

// cutColon parts 资金：万元.
func cutColon(s string) (before, after string, ok bool) {
	if before, after, ok = strings.Cut(s, "："); !ok {
		before, after, ok = strings.Cut(s, ":")
	}
	return before, trim(after), ok
}

// dropMarks removes what says that a column must be filled, in any of the usual ways.
func dropMarks(s string) string {
	if !strings.Contains(s, "填") && !strings.Contains(s, "选") {
		return s
	}
	for _, m := range []string{"必填", "选填", "必选", "单选", "多选", "可不填"} {
		s = strings.ReplaceAll(s, m, "")
	}
	return s
}

// cutNumbering drops "1", "A6" or "12" in front of a Chinese header.
func cutNumbering(s string) string {
	t := s
	if t != "" && t[0] >= 'a' && t[0] <= 'z' {
		t = t[1:]
	}
	u := strings.TrimLeft(t, "0123456789")
	if u == t || u == "" {
		return s
	}
	for _, r := range u {
		if !unicode.Is(unicode.Han, r) {
			return s
		}
		break
	}
	return u
}
