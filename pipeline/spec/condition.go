package spec

import (
	"strconv"
	"strings"
)

// Condition is one line of the county's lists 五用 and 五惩: whom it speaks of and when it is met. It is shown beside those who meet it and decides nothing.
type Condition struct {
	List, Name, Kind string // 五用 or 五惩; the county's words; 干部, 村, 乡镇 or 工作组
	Bounds           []Bound
	Text, Basis      string
}

// Bound compares one figure of an assessment with a limit: an indicator as a percentage of its full points, or 总分.
type Bound struct {
	Code  string // K1 … K9 or 总分
	Op    string // >=, >, <=, < or =
	Limit int64  // in hundredths
}

// operators in the order in which they must be tried, with what writers put in their place.
var operators = []struct{ written, op string }{{">=", ">="}, {"≥", ">="}, {"<=", "<="}, {"≤", "<="}, {">", ">"}, {"＞", ">"}, {"<", "<"}, {"＜", "<"}, {"=", "="}, {"＝", "="}}

// ReadBounds reads a text such as “K1≥90、总分＜60”; ok is false for anything else.
func ReadBounds(text string) (bounds []Bound, ok bool) {
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("、，,；; ", r) }) {
		b, ok := readBound(part)
		if !ok {
			return nil, false
		}
		bounds = append(bounds, b)
	}
	return bounds, len(bounds) > 0
}

func readBound(text string) (Bound, bool) {
	for _, o := range operators {
		code, limit, found := strings.Cut(text, o.written)
		if !found {
			continue
		}
		code = strings.ToUpper(code)
		known := code == "总分" || len(code) == 2 && code[0] == 'K' && code[1] >= '1' && code[1] <= '9'
		f, err := strconv.ParseFloat(strings.TrimRight(limit, "%％分"), 64)
		return Bound{code, o.op, int64(f*100 + 0.5)}, known && err == nil && f >= 0 && f <= 100
	}
	return Bound{}, false
}

// Holds reports whether a figure, in hundredths, is within the bound.
func (b Bound) Holds(n int64) bool {
	switch b.Op {
	case ">=":
		return n >= b.Limit
	case ">":
		return n > b.Limit
	case "<=":
		return n <= b.Limit
	case "<":
		return n < b.Limit
	}
	return n == b.Limit
}
