package generate

import (
	"guatu/pipeline/record"
)

var measureMistakes = []Mistake{
	{Rule: "J01", Title: "没有帮扶责任人", alter: func(s *Seed) {
		if h := s.home(anyHome); h != nil {
			for _, m := range h.Measures {
				m.Helper = text("")
			}
			s.expect(h.Measures[0], &h.Measures[0].Helper)
		}
	}},
	{Rule: "J02", Title: "责任人填成户主本人", alter: onHome(single, func(h *record.Home) (record.Row, record.Value) {
		h.Measures[0].Helper = h.HeadName
		for _, v := range h.Visits {
			v.Cadre = h.HeadName
		}
		return h.Measures[0], &h.Measures[0].Helper
	})},
	{Rule: "J04", Title: "一般干部联系七户", alter: overload, Alone: true},
	{Rule: "J03", Title: "责任人电话为空", alter: onMeasure(single, func(m *record.Measure) record.Value { m.HelperPhone = text(""); return &m.HelperPhone })},
	{Rule: "J05", Title: "计划未填责任单位", alter: onMeasure(anyHome, func(m *record.Measure) record.Value { m.Owner = text(""); return &m.Owner })},
	{Rule: "J06", Title: "措施与致贫原因不对应", alter: onMeasure(both(single, ofCause("因病")), func(m *record.Measure) record.Value {
		m.Kind, m.Project = code("基础设施"), text("自然村道路硬化")
		return &m.Kind
	})},
	{Rule: "J07", Title: "已脱贫户措施全部未启动", alter: onHome(ofStatus("已脱贫"), func(h *record.Home) (record.Row, record.Value) {
		for _, x := range h.Measures {
			x.Progress = code("未启动")
		}
		return h.Measures[0], &h.Measures[0].Progress
	})},
	{Rule: "J08", Title: "就业帮扶而家中无人务工", alter: onMeasure(jobless, func(m *record.Measure) record.Value { m.Kind = code("就业帮扶"); return &m.Kind })},
	{Rule: "J09", Title: "雨露计划而无中高职学生", alter: onMeasure(unschooled, func(m *record.Measure) record.Value {
		m.Kind, m.Progress, m.Due = code("雨露计划"), code("实施中"), date(record.DayOf(2016, 6, 20))
		return &m.Kind
	})},
	{Rule: "J10", Title: "措施只写“加强帮扶”", alter: onMeasure(anyHome, func(m *record.Measure) record.Value { m.Project = text("加强帮扶"); return &m.Project })},
	{Rule: "J11", Title: "帮扶开始早于识别", alter: onMeasure(anyHome, func(m *record.Measure) record.Value {
		m.HelperFrom = date(record.DayOf(2012, 5, 8))
		return &m.HelperFrom
	})},
	{Rule: "J12", Title: "有资金无规模", alter: onMeasure(ofCause("缺技术"), func(m *record.Measure) record.Value { m.Scale = text(""); return &m.Scale })},
	{Rule: "J14", Title: "专项贷款未填用途", alter: func(s *Seed) {
		if h := s.home(func(h *record.Home) bool { return anyHome(h) && loan(h) != nil }); h != nil {
			x := loan(h)
			x.Scale = text("")
			s.expect(x, &x.Scale)
		}
	}},
	{Rule: "J13", Title: "成效没有农户签字", alter: onMeasure(anyHome, func(m *record.Measure) record.Value { m.Signed = yes(false); return &m.Signed })},
}

func single(h *record.Home) bool { return anyHome(h) && len(h.Measures) == 1 }

// jobless is a household nobody leaves for work, whose measures a rule on causes does not count.
func jobless(h *record.Home) bool {
	return anyHome(h) && h.Income.Wage.V == 0 && h.MainCause.Is("因灾", "自身发展动力不足", "缺劳力")
}

func unschooled(h *record.Home) bool {
	for _, m := range h.Members {
		if m.Schooling.Is("中职一年级", "中职二年级", "中职三年级", "大专及以上") {
			return false
		}
	}
	return stillPoor(h) && h.MainCause.Is("因灾", "自身发展动力不足", "缺技术")
}

func loan(h *record.Home) *record.Measure {
	for _, m := range h.Measures {
		if m.Kind.Is("扶贫小额信贷") {
			return m
		}
	}
	return nil
}

// overload gives more households to a linked cadre than are allowed.
func overload(s *Seed) {
	var name record.Text
	var homes []*record.Home
	for i := range s.homes {
		h := &s.homes[i]
		m := h.Measures[0]
		if name.V == "" && m.HelperRank.Is("一般干部") && len(h.Visits) > 0 && h.Visits[0].Role.Is("双联干部") {
			name = m.Helper
		}
		if name.V != "" && m.HelperRank.Is("一般干部") && h.Village.V == s.Return.Villages[0].Village.V && len(homes) < s.limit("linked_max_staff")+2 {
			homes = append(homes, h)
		}
	}
	if len(homes) <= s.limit("linked_max_staff") {
		return
	}
	first := homes[0].Measures[0]
	for _, h := range homes {
		for _, v := range h.Visits {
			v.Cadre = name
		}
		for _, m := range h.Measures {
			m.Helper, m.HelperUnit, m.HelperPhone, m.HelperPost, m.HelperLevel = name, first.HelperUnit, first.HelperPhone, first.HelperPost, first.HelperLevel
		}
	}
	s.atVillage(first, &first.Helper)
}
