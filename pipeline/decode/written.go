package decode

import (
	"strings"

	"guatu/pipeline/record"
)

// dateReader reads written days; century is the last two-digit year that belongs to 20xx.
type dateReader struct{ century int }

// dates reads two-digit years as seen from the reporting period: "16.2.1" is 2016, "65.3.12" is 1965.
func (d *decoder) dates() dateReader {
	if d.period.To == 0 {
		return dateReader{30}
	}
	return dateReader{(d.period.To.Time().Year() + 1) % 100}
}

// written reads 2016-02-01, 2016.2.1, 16.2.1, 2016年2月1日, 二〇一六年二月一日, 20160201, an ISO time, and a date with a time behind it.
func (r dateReader) written(raw string) (record.Day, fix, bool) {
	if len(raw) == 10 && raw[4] == '-' && raw[7] == '-' && plain(raw) {
		day, ok := iso(raw)
		return day, 0, ok
	}
	s, did := tight(cutTime(raw))
	if s == "" || nothing(s) || dash(s) {
		return 0, did | fixDash, true
	}
	s = strings.TrimSuffix(s, ".0")
	if n, ok := scaled(s, 0); ok && digitsOnly(s) {
		if len(s) == 8 {
			day, ok := eight(n)
			return day, did | fixDate, ok
		}
		return serialDay(n), did | fixSerial, len(s) == 5 && n >= firstSerial && n <= lastSerial
	}
	if y, m, d, ok := r.parts(s); ok {
		day, ok := dayOf(y, m, d)
		return day, did | fixDate, ok
	}
	if y, m, d, ok := spelledDate(s); ok {
		day, ok := dayOf(y, m, d)
		return day, did | fixNumeral, ok
	}
	return 0, 0, false
}

// cutTime drops a time of day behind a date.
func cutTime(s string) string {
	s = trim(s)
	if i := strings.IndexByte(s, 'T'); i >= 8 {
		return s[:i]
	}
	for _, w := range []string{"（星期", "(星期", "（周", "(周", "星期"} {
		s, _, _ = strings.Cut(s, w)
	}
	for _, w := range []string{"上午", "下午", "中午", "晚上", "早上"} {
		if i := strings.Index(s, w); i > 0 {
			s = trim(s[:i])
		}
	}
	if i := strings.LastIndexAny(s, " \u3000\u00a0"); i > 0 && strings.ContainsAny(s[i:], ":：时") {
		return s[:i]
	}
	return s
}

// parts reads three numbers with the same kind of separator between them, year first.
func (r dateReader) parts(s string) (y, m, d int, ok bool) {
	s = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(s, "."), "日"), "号")
	n := [3]int{}
	at := 0
	digits := 0
	width := 0
	for _, c := range s {
		switch {
		case c >= '0' && c <= '9':
			if digits++; digits > 4 {
				return 0, 0, 0, false
			}
			n[at] = n[at]*10 + int(c-'0')
		case digits > 0 && at < 2 && separates(c, at):
			if at == 0 {
				width = digits
			}
			at, digits = at+1, 0
		default:
			return 0, 0, 0, false
		}
	}
	if at != 2 || digits == 0 || digits > 2 || width != 4 && width != 2 {
		return 0, 0, 0, false
	}
	if width == 2 {
		n[0] += 1900
		if n[0]-1900 <= r.century {
			n[0] += 100
		}
	}
	return n[0], n[1], n[2], true
}

func separates(c rune, at int) bool {
	switch c {
	case '-', '.', '/', '\\', '—', '–', '、', '。', '．', '·', ',', '_':
		return true
	case '年':
		return at == 0
	case '月':
		return at == 1
	}
	return false
}

// span reads "2016年2月1日至2月7日", "2016-02-01至2016-02-07" or one day.
func (r dateReader) span(s string) (from, to record.Day, ok bool) {
	for _, sep := range []string{"至", "到", "~", "～", "--", "——", "—"} {
		a, b, has := strings.Cut(s, sep)
		if !has {
			continue
		}
		from, _, ok = r.written(a)
		if !ok {
			continue
		}
		b = trim(b)
		if !strings.Contains(b, "年") && strings.Contains(b, "月") {
			b = from.Time().Format("2006年") + b
		}
		if to, _, ok = r.written(b); ok {
			return from, to, from <= to
		}
	}
	from, did, ok := r.written(s)
	return from, from, ok && did&fixDash == 0
}
