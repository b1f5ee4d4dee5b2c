package pdf

import (
	"strings"
	"testing"
	"unicode/utf8"

	"guatu/pipeline/page"
)

func body(first, rest page.Length) measure {
	return measure{role: page.RoleFangsong, size: page.Size3, pitch: 44, first: first, rest: rest}
}

func rawLines(ls []textLine) string {
	var b strings.Builder
	for i, l := range ls {
		if i > 0 {
			b.WriteString("|")
		}
		b.WriteString(l.raw)
	}
	return b.String()
}

func TestLinesAreBrokenByTheRules(t *testing.T) {
	eight := 8*page.Size3 + 8*5
	for _, c := range []struct{ name, text, want string }{
		{"plain", "全县十八个乡镇均已报送", "全县十八个乡镇均|已报送"},
		{"no closing mark starts a line", "全县十八个乡镇都，已报", "全县十八个乡镇|都，已报"},
		{"no opening mark ends a line", "全县十八个乡镇“已报”", "全县十八个乡镇|“已报”"},
		{"a number keeps its unit", "全县已经完成整改3127条", "全县已经完成整改|3127条"},
		{"a number keeps its commas", "全县共有问题3,482条", "全县共有问题|3,482条"},
		{"a percentage stays whole", "全县整改完成率89.80%", "全县整改完成率|89.80%"},
		{"a Latin word stays whole", "请登录网址example看", "请登录网址|example看"},
		{"dashes stay in pairs", "全县十八个乡镇——已报", "全县十八个乡|镇——已报"},
		{"spaces fall off the end", "全县十八个乡镇均 已报送", "全县十八个乡镇均 |已报送"},
		{"too long a word is cut", "0123456789012345678901234", "01234567890123|45678901234"},
	} {
		b := &fontBook{}
		if got := rawLines(breakLines(b, body(eight, eight), c.text)); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// A full line of 28 characters may be squeezed to take in the mark that ends its sentence.
func TestLongLinesAreSqueezedForAClosingMark(t *testing.T) {
	text := strings.Repeat("县", 28) + "。下一句"
	b := &fontBook{}
	ls := breakLines(b, body(officialWidth, officialWidth), text)
	if want := strings.Repeat("县", 28) + "。"; ls[0].raw != want {
		t.Fatalf("first line %q, want %q", ls[0].raw, want)
	}
	c := canvas{book: b}
	c.setLine(0, 0, officialWidth, body(officialWidth, officialWidth), ls[0], page.AlignJustify, ink)
	if it := c.items[0]; it.W != officialWidth || it.Track >= 0 {
		t.Errorf("drawn %d wide with track %d, want it squeezed into %d", it.W, it.Track, officialWidth)
	}
}

func checkLines(t *testing.T, text string, first, rest page.Length) {
	t.Helper()
	b := &fontBook{}
	m := body(first, rest)
	ls := breakLines(b, m, text)
	joined := ""
	for i, l := range ls {
		joined += l.raw
		limit := rest
		if i == 0 {
			limit = first
		}
		n := utf8.RuneCountInString(l.text)
		if most := limit + page.Length((n-1)*squeeze*int(m.size)/em) + 2; l.width > most && n > 1 && utf8.RuneCountInString(l.raw) > 1 {
			t.Fatalf("%q: line %d %q is %d wide, room %d", text, i, l.raw, l.width, limit)
		}
		if i > 0 {
			checkEdge(t, text, ls[i-1].raw, l.raw)
		}
	}
	if joined != text {
		t.Fatalf("lines of %q join to %q", text, joined)
	}
}

// checkEdge allows a forbidden edge only where the line before it holds no allowed one.
func checkEdge(t *testing.T, text, before, after string) {
	t.Helper()
	a, _ := utf8.DecodeLastRuneInString(before)
	z, _ := utf8.DecodeRuneInString(after)
	if mayBreak(a, z) {
		return
	}
	var prev rune
	for i, r := range before {
		if i > 0 && mayBreak(prev, r) {
			t.Fatalf("%q: broken between %q and %q though %q could be broken", text, a, z, before)
		}
		prev = r
	}
}

func FuzzLinesJoinToTheText(f *testing.F) {
	for _, s := range []string{
		"", "。", "“”", "全县18个乡镇、207个行政村（含整村推进村）完成率89.80%，较上周提高3.2个百分点；", "——……——",
		"\U0002CB4A\U00028204张\u4dae喆堃", "a b  c\u3000d ", "\xff\xfe坏", "620521201602051234", "e\u0301e\u0301e\u0301", "（（（（（（（（（（（）））））））））））",
	} {
		f.Add(s, uint16(12000), uint16(15000))
	}
	f.Fuzz(func(t *testing.T, text string, first, rest uint16) {
		checkLines(t, clean(text), page.Length(first), page.Length(rest))
	})
}
