package decode

import (
	"strings"
)

// ratio turns an amount of one unit into another exactly.
type ratio struct{ num, den int64 }

func (r *ratio) apply(n int64) (int64, bool) {
	if n > 9e18/r.num || n < -9e18/r.num {
		return 0, false
	}
	n *= r.num
	if n < 0 {
		return (n - r.den/2) / r.den, true
	}
	return (n + r.den/2) / r.den, true
}

// unitNames are the units as written, by measure, with their size in the measure's first unit. 1 公顷 is 15 亩, 1 亩 2000/3 平方米.
var unitNames = map[string]map[string]ratio{
	"元":   {"元": {1, 1}, "块": {1, 1}, "圆": {1, 1}, "元整": {1, 1}, "元/年": {1, 1}, "rmb": {1, 1}, "¥": {1, 1}, "万元": {10000, 1}, "万": {10000, 1}, "千元": {1000, 1}, "百元": {100, 1}, "角": {1, 10}, "亿元": {100000000, 1}},
	"亩":   {"亩": {1, 1}, "亩地": {1, 1}, "畝": {1, 1}, "mu": {1, 1}, "公顷": {15, 1}, "分": {1, 10}, "平方米": {3, 2000}, "㎡": {3, 2000}, "m2": {3, 2000}, "万亩": {10000, 1}},
	"平方米": {"平方米": {1, 1}, "平米": {1, 1}, "㎡": {1, 1}, "m2": {1, 1}, "m²": {1, 1}, "平方": {1, 1}, "平": {1, 1}, "亩": {2000, 3}},
	"公里":  {"公里": {1, 1}, "千米": {1, 1}, "km": {1, 1}, "里": {1, 2}, "华里": {1, 2}, "米": {1, 1000}, "m": {1, 1000}},
	"人":   {"人": {1, 1}, "口": {1, 1}, "口人": {1, 1}, "个": {1, 1}, "名": {1, 1}, "万人": {10000, 1}},
	"户":   {"户": {1, 1}, "家": {1, 1}, "万户": {10000, 1}},
	"月":   {"月": {1, 1}, "个月": {1, 1}, "年": {12, 1}},
	"天":   {"天": {1, 1}, "日": {1, 1}, "个工作日": {1, 1}},
	"%":   {"%": {1, 1}, "‰": {1, 10}},
	"":    {"个": {1, 1}, "号": {1, 1}},
}

// unitSize is the size of a written unit in the layout's; ok is false for units of another measure.
func unitSize(written, unit string) (ratio, bool) {
	r, ok := unitNames[unit][strings.ToLower(written)]
	return r, ok
}

// anyUnit reports the name of a unit of any measure.
func anyUnit(t string) bool {
	for measure := range unitNames {
		if _, ok := unitSize(t, measure); ok {
			return true
		}
	}
	return false
}

// cutUnit parts a number from the unit behind it, or ¥ before it. Without a known unit the text comes back whole.
func cutUnit(s, unit string) (*ratio, string, fix) {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "¥"), "￥")
	i := len(s)
	for i > 0 {
		c := s[i-1]
		if c >= '0' && c <= '9' || c == '.' && i < len(s) || c == 'O' || c == 'o' || c == 'l' {
			break
		}
		i--
	}
	if i == 0 {
		return cutNumeralUnit(s, unit)
	}
	if i == len(s) {
		return nil, s, 0
	}
	r, ok := unitSize(strings.TrimRight(s[i:], "。;；"), unit)
	if !ok {
		return nil, s, 0
	}
	if r == (ratio{1, 1}) {
		return nil, s[:i], fixUnit
	}
	return &r, s[:i], fixScale
}

// cutNumeralUnit does the same behind a Chinese numeral: 三人.
func cutNumeralUnit(s, unit string) (*ratio, string, fix) {
	for u, r := range unitNames[unit] {
		if t, ok := strings.CutSuffix(s, u); ok && t != "" && r == (ratio{1, 1}) {
			if _, ok := numeral(t); ok {
				return nil, t, fixUnit
			}
		}
	}
	return nil, s, 0
}
