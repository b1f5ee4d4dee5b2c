package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "R20", Title: "行政村信息的户数与名册不符",
		Why:      "村里报的户数和名册对不上，县里的总数就不知道该信哪一个。",
		Fix:      "请以名册为准更正行政村信息，或补齐名册。",
		Basis:    "行政村信息应等于户信息、监测对象表中本村的户数；自拟",
		Severity: record.Mistake, Class: ClassReporting, Profile: monitoring,
		Check: EachVillage(func(c *Case, v *Village) {
			if v.Row == nil || v.misnamed() || !v.Township.sent("household") || !v.Township.sent("monitor") {
				return
			}
			out, watched := v.exitedAndWatched()
			if n := &v.Row.ExitedHouseholds; n.OK() && !out.holds(n.V) {
				c.Find(v.Row, n, "脱贫户数填%d户，户信息中本村有脱贫户%d户", n.V, out.sure).Want = out.only()
			}
			if n := &v.Row.MonitoredHouseholds; n.OK() && !watched.holds(n.V) {
				c.Find(v.Row, n, "监测对象户数填%d户，监测对象表中本村风险未消除的有%d户", n.V, watched.sure).Want = watched.only()
			}
		}),
		Fires: []string{`
== 行政村信息
行政村 | 脱贫户数 | 监测对象户数
柳湾村 | »9 | »1`},
		Quiet: []string{`
== 行政村信息
行政村 | 全村总户数
柳湾村 | 214`},
	})
}

// span is a count of households that some of them may or may not belong to: those whose own cells are told of by other rules.
type span struct{ sure, low, high int32 }

func (s span) holds(n int32) bool { return s.low <= n && n <= s.high }

// only is the single right figure, or "".
func (s span) only() string {
	if s.low < s.high {
		return ""
	}
	return itoa(int(s.sure))
}

// count adds a household that belongs, or one of which that is in doubt.
func (s *span) count(belongs, doubt bool) {
	if belongs {
		s.sure++
	}
	if belongs && !doubt {
		s.low++
	}
	if belongs || doubt {
		s.high++
	}
}

// exitedAndWatched counts the village's 脱贫户 and the households whose risk has not been eliminated. In doubt are a blank or contradicted 户类型 (A23, R02), a
// blank or unfounded 风险是否已消除 (A23, R06), rows of no household (A23, R21), and households of a village without a row (M09).
func (v *Village) exitedAndWatched() (out, watched span) {
	for _, h := range v.Homes {
		if !h.Left() {
			countHome(h, false, &out, &watched)
		}
	}
	for _, w := range v.Township.rowless() {
		for _, h := range w.Homes {
			countHome(h, true, &out, &watched)
		}
	}
	for _, m := range v.Township.Strays.Monitors {
		if spec.VillageName(m.Village.V) == spec.VillageName(v.Name) {
			watched.high++
		}
	}
	return out, watched
}

func countHome(h *record.Home, elsewhere bool, out, watched *span) {
	m, doubt := h.Watched(), false
	is := h.Kind.Is("脱贫户")
	if doubt = !h.Kind.OK() || m != nil && m.HouseholdKind.OK() && m.HouseholdKind.V != h.Kind.V; elsewhere {
		doubt, is = doubt || is, false
	}
	out.count(is, doubt)
	is = atRisk(h) != nil
	if doubt = m != nil && (m.State() == "" || m.Eliminated.Yes() && len(blanksAfter(m)) > 0); elsewhere {
		doubt, is = doubt || is, false
	}
	watched.count(is, doubt)
}
