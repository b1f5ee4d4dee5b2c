package generate

import (
	_ "embed"
	"strconv"
	"strings"

	"guatu/pipeline/record"
)

//go:embed data/measures.csv
var measureText string

// offer is one measure that answers a cause; an empty cause suits every household that can work.
type offer struct {
	cause, kind, project, scale, owner, source string
	fund, benefit                              [2]int
}

var offers = readOffers(measureText)

func readOffers(s string) []offer {
	var out []offer
	for line := range strings.Lines(s) {
		f := strings.Split(strings.TrimSpace(line), ",")
		if f[0] == "cause" {
			continue
		}
		out = append(out, offer{f[0], f[1], f[2], f[3], f[4], f[5], bounds(f[6]), bounds(f[7])})
	}
	return out
}

func bounds(s string) [2]int {
	lo, hi, _ := strings.Cut(s, "-")
	a, _ := strconv.Atoi(lo)
	b, _ := strconv.Atoi(hi)
	return [2]int{a, b}
}

// help gives the household its measures: one or more for each cause, and mostly something that earns.
func (t *Town) help(h *home, p *plan) {
	r := t.rng
	h.measures = nil
	for _, cause := range append([]string{p.cause}, h.OtherCauses.V...) {
		for _, o := range offers {
			if o.cause == cause {
				h.measures = append(h.measures, t.measure(h, p, o))
			}
		}
	}
	if general := offers[len(offers)-4:]; h.workers() > 0 && r.chance(550) {
		h.measures = append(h.measures, t.measure(h, p, pick(r, general)))
	}
	t.support(h, p)
	t.schedule(h, p)
}

// support adds what follows from the household itself and not from its cause.
func (t *Town) support(h *home, p *plan) {
	if h.Relocated.Yes() {
		h.measures = append(h.measures, t.measure(h, p, offer{"", "易地扶贫搬迁", "易地扶贫搬迁安置", "1户", "县发展改革局", "中央财政", [2]int{18000, 42000}, [2]int{500, 1500}}))
	}
	if h.UnsafeHouse.Yes() && t.rng.chance(500) {
		h.measures = append(h.measures, t.measure(h, p, offer{"", "危房改造", "农村危房改造", "1户", "县住建局", "中央财政", [2]int{9000, 22000}, [2]int{300, 900}}))
	}
	if vocational(h) && t.rng.chance(700) {
		h.measures = append(h.measures, t.measure(h, p, offer{"", "雨露计划", "雨露计划职业教育补助", "1人", "县扶贫办", "省级财政", [2]int{1500, 3000}, [2]int{1500, 3000}}))
	}
}

func vocational(h *home) bool {
	return h.count(func(m *record.Member) bool {
		return m.Schooling.Is("中职一年级", "中职二年级", "中职三年级")
	}) > 0
}

func (t *Town) measure(h *home, p *plan, o offer) record.Measure {
	c := h.helper
	return record.Measure{Village: h.Village, HouseholdNo: h.HouseholdNo, HeadName: h.HeadName, Size: h.Size, Helper: c.Name, HelperUnit: c.Unit,
		HelperPost: c.Post, HelperRank: c.Rank, HelperLevel: code(c.level), HelperPhone: c.Phone, Kind: code(o.kind), Project: text(o.project),
		Scale: text(o.scale), FundSource: code(o.source), Fund: yuan(t.rng.span(o.fund[0], o.fund[1])), Owner: text(o.owner),
		Benefit: yuan(t.rng.span(o.benefit[0], o.benefit[1])), Signed: yes(true), Note: text("")}
}

// schedule dates the measures: after identification, and done before the household left poverty.
func (t *Town) schedule(h *home, p *plan) {
	r := t.rng
	begun := int(h.IdentifiedYear.V) + 1
	from := record.DayOf(begun, 3, 1) + record.Day(r.below(120))
	if begun == 2016 {
		from = record.DayOf(2016, 1, 4) + record.Day(r.below(6))
	}
	planned, due := 2016, record.DayOf(2016, 5, 1)
	switch p.status {
	case "已脱贫":
		planned, due = 2014, record.DayOf(2014, 8, 1)
	case "预脱贫":
		planned, due = 2015, record.DayOf(2015, 8, 1)
	}
	for i := range h.measures {
		m := &h.measures[i]
		m.HelperFrom, m.PlanYear = date(from), whole(planned)
		m.Due = date(due + record.Day(r.below(140)))
		m.Progress = code("已完成")
		if m.Due.V > t.ref {
			m.Progress = code("实施中")
		}
	}
}
