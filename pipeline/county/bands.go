package county

import (
	"strconv"
	"strings"

	"guatu/pipeline/spec"
)

// bandEdges are the poverty line of the data year and the edges of the dated parameter income_bands above it, in fen, rising.
func bandEdges(s *spec.Spec) []int64 {
	var out []int64
	line, err := dataLine(s)
	if err == nil {
		if n, err := line.Scaled(2); err == nil {
			out = append(out, n)
		}
	}
	day, err := DataDay(s)
	if err != nil {
		return out
	}
	p, _ := s.Params.At("income_bands", day)
	for _, edge := range strings.Fields(p.Value) {
		if n, err := strconv.ParseInt(edge, 10, 64); err == nil && (len(out) == 0 || n*100 > out[len(out)-1]) {
			out = append(out, n*100)
		}
	}
	return out
}

// IncomeBands names the bands of 人均纯收入, lowest first, and Blank last.
func IncomeBands(s *spec.Spec) []string {
	edges := bandEdges(s)
	var out []string
	for i, e := range edges {
		switch i {
		case 0:
			out = append(out, Fixed(e/100, 0)+"元以下")
		default:
			out = append(out, Fixed(edges[i-1]/100, 0)+"～"+Fixed(e/100, 0)+"元")
		}
	}
	if len(edges) > 0 {
		out = append(out, Fixed(edges[len(edges)-1]/100, 0)+"元及以上")
	}
	return append(out, Blank)
}

func bandOf(edges []int64, fen int64) int {
	for i, e := range edges {
		if fen < e {
			return i
		}
	}
	return len(edges)
}
