package report

import (
	"regexp"
	"sort"
	"strings"

	"guatu/pipeline/county"
)

// The functions of this file are the only way a figure gets into a sentence, so that sentences, tables and annexes cannot differ.

// n is a numerator as official prose prints it: without separators; township 0 is the county.
func (in *Input) n(id string, township int, part ...string) string {
	if len(part) == 0 {
		return in.County.Value(id, township).Count()
	}
	return in.County.Part(id, part[0], township).Count()
}

// d is a denominator.
func (in *Input) d(id string, township int) string {
	v := in.County.Value(id, township)
	v.Num = v.Den
	return v.Count()
}

// pct is a rate with one decimal.
func (in *Input) pct(id string, township int) string { return in.County.Value(id, township).Percent(1) }

// than compares a rate with last period in percentage points: ，较上周提高1.2个百分点. It is empty when there is nothing to compare with.
func (in *Input) than(id string, township int) string {
	d, ok := in.County.Change(id, township, 1)
	switch {
	case !ok:
		return ""
	case d > 0:
		return "，" + in.since() + "提高" + county.Fixed(d, 1) + "个百分点"
	case d < 0:
		return "，" + in.since() + "下降" + county.Fixed(-d, 1) + "个百分点"
	}
	return "，与" + in.lastPeriod() + "持平"
}

func (in *Input) since() string { return "较" + in.lastPeriod() }

func (in *Input) lastPeriod() string {
	if c := in.County.Period.Cycle; c != "" {
		return "上" + c
	}
	return "上期"
}

// names joins township names in protocol order.
func (in *Input) names(cond func(*county.Area) bool) (list string, count int) {
	var out []string
	for _, a := range in.County.Areas {
		if cond(a) {
			out = append(out, a.Name)
		}
	}
	return strings.Join(out, "、"), len(out)
}

// topBy names up to n townships with the largest positive values, largest first, each with its value.
func (in *Input) topBy(n int, value func(*county.Area) int64, show func(int64) string) string {
	areas := append([]*county.Area(nil), in.County.Areas...)
	sort.SliceStable(areas, func(i, j int) bool { return value(areas[i]) > value(areas[j]) })
	var out []string
	for _, a := range areas {
		if v := value(a); v > 0 && len(out) < n {
			out = append(out, a.Name+"（"+show(v)+"）")
		}
	}
	return strings.Join(out, "、")
}

// number matches what may be an ID number or a card: 15 digits, or 18 and more with an X allowed. A 户编号 has 16 digits.
var number = regexp.MustCompile(`[0-9]{17,}[0-9Xx]|[0-9]{15,}`)

// safe masks ID numbers in anything a township wrote before it is printed: first six and last four, or nothing at all when the county so chose.
func (in *Input) safe(s string) string {
	return number.ReplaceAllStringFunc(s, func(id string) string {
		switch {
		case len(id) == 16 || len(id) == 17:
			return id
		case in.County.Spec.Settings.MaskIDs == "全部":
			return "（证件号略）"
		}
		return id[:6] + strings.Repeat("*", len(id)-10) + id[len(id)-4:]
	})
}

// clip shortens a text to n characters.
func clip(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[:n-1]) + "…"
}
