package decode

import "strings"

// hanDigits are the digits as written in dates and counts.
var hanDigits = map[rune]int{'〇': 0, '○': 0, '零': 0, 'О': 0, 'O': 0, '0': 0, '一': 1, '壹': 1, '元': 1, '二': 2, '贰': 2, '两': 2, '三': 3, '叁': 3, '四': 4, '肆': 4,
	'五': 5, '伍': 5, '六': 6, '陆': 6, '七': 7, '柒': 7, '八': 8, '捌': 8, '九': 9, '玖': 9}

// numeral reads Chinese numerals up to 9999: 十二, 二十, 三百零五.
func numeral(s string) (int64, bool) {
	total, digit, seen := int64(0), int64(-1), false
	limit := int64(10000)
	for _, r := range s {
		unit := int64(0)
		switch r {
		case '十', '拾':
			unit = 10
		case '百', '佰':
			unit = 100
		case '千', '仟':
			unit = 1000
		case '元', 'O', 'О', '0':
			return 0, false
		}
		if unit == 0 {
			d, ok := hanDigits[r]
			if !ok || digit > 0 {
				return 0, false
			}
			digit, seen = int64(d), true
			continue
		}
		if unit >= limit || digit == 0 {
			return 0, false
		}
		if digit < 0 {
			if unit != 10 || total != 0 {
				return 0, false
			}
			digit = 1
		}
		total, limit, digit, seen = total+digit*unit, unit, -1, true
	}
	if digit > 0 {
		if limit < 10 {
			return 0, false
		}
		total += digit
	}
	return total, seen
}

// spelledYear reads 二〇一六.
func spelledYear(s string) (int, bool) {
	y, n := 0, 0
	for _, r := range s {
		d, ok := hanDigits[r]
		if !ok || r == '元' {
			return 0, false
		}
		y, n = y*10+d, n+1
	}
	return y, n == 4 && y >= 1900 && y <= 2100
}

// spelledDate reads 二〇一六年二月一日.
func spelledDate(s string) (y, m, d int, ok bool) {
	ys, rest, ok1 := strings.Cut(s, "年")
	ms, ds, ok2 := strings.Cut(rest, "月")
	ds = strings.TrimSuffix(strings.TrimSuffix(ds, "日"), "号")
	y, ok3 := spelledYear(ys)
	month, ok4 := numeral(ms)
	day, ok5 := numeral(strings.Replace(strings.Replace(ds, "初", "", 1), "廿", "二十", 1))
	return y, int(month), int(day), ok1 && ok2 && ok3 && ok4 && ok5 && !strings.HasPrefix(ds, "初")
}
