package generate

import (
	"slices"

	"guatu/pipeline/record"
)

var familyMistakes = []Mistake{
	{Rule: "F01", Title: "全户无户主", alter: onHome(large, func(h *record.Home) (record.Row, record.Value) {
		h.Members[0].Relation = code("其他")
		return h.Household, &h.HeadName
	})},
	{Rule: "F02", Title: "一户两个户主", alter: onHome(large, func(h *record.Home) (record.Row, record.Value) {
		h.Members[1].Relation = code("户主")
		return h.Members[1], &h.Members[1].Relation
	})},
	{Rule: "F03", Title: "一户两名配偶", alter: onHome(withMother, func(h *record.Home) (record.Row, record.Value) {
		m := h.Members[len(h.Members)-1]
		m.Relation = code("配偶")
		return m, &m.Relation
	})},
	{Rule: "F04", Title: "户主与配偶同性别", alter: func(s *Seed) {
		onHome(couple, func(h *record.Home) (record.Row, record.Value) {
			m := h.Members[1]
			m.ID, m.Sex = s.vacant(otherSex(m.ID.V)), h.Members[0].Sex
			return m, &m.Sex
		})(s)
	}},
	{Rule: "F05", Title: "之子填为女", alter: func(s *Seed) {
		onMember(of("之子"), func(m *record.Member) record.Value {
			m.ID, m.Sex = s.vacant(otherSex(m.ID.V)), code("女")
			return &m.Sex
		})(s)
	}},
	{Rule: "F06", Title: "有户无人", alter: func(s *Seed) {
		if h := s.home(both(anyHome, alone)); h != nil {
			no := h.HouseholdNo.V
			s.Return.Members = slices.DeleteFunc(s.Return.Members, func(m record.Member) bool { return m.HouseholdNo.V == no })
			s.expect(h.Household, &h.HouseholdNo)
		}
	}, Alone: true},
	{Rule: "F07", Title: "有人无户", alter: func(s *Seed) {
		if h := s.home(both(anyHome, alone)); h != nil {
			h.Members[0].HouseholdNo = text(h.HouseholdNo.V[:12] + "9999")
			s.expect(h.Members[0], &h.Members[0].HouseholdNo)
		}
	}, Alone: true},
	{Rule: "F08", Title: "成员明细少列一个孩子", alter: func(s *Seed) {
		h := s.home(func(h *record.Home) bool { return anyHome(h) && child(h) != nil })
		if h != nil {
			id := child(h).ID.V
			s.expect(h.Household, &h.Size)
			s.Return.Members = slices.DeleteFunc(s.Return.Members, func(m record.Member) bool { return m.ID.V == id })
		}
	}, Alone: true},
	{Rule: "F09", Title: "未成年人单独立户", alter: func(s *Seed) {
		onHome(both(anyHome, soleWorker), func(h *record.Home) (record.Row, record.Value) {
			m := h.Members[0]
			m.Born = date(record.DayOf(1998, 8, 15))
			m.ID = s.vacant("62052119980815" + m.ID.V[14:17])
			m.Education, m.Party, h.HeadID = code("初中"), code("群众"), m.ID
			return h.Household, &h.Size
		})(s)
	}},
	{Rule: "F10", Title: "贫困户属性为空", alter: onHousehold(ofCategory("一般贫困户"), func(h *record.Household) record.Value { h.Category = code(""); return &h.Category })},
	{Rule: "F11", Title: "未脱贫却填“一般脱贫户”", alter: onHousehold(both(ofCategory("一般贫困户"), stillPoor), func(h *record.Household) record.Value {
		bad(h, &h.Category, "一般脱贫户")
		return &h.Category
	})},
	{Rule: "F12", Title: "主要致贫原因为空", alter: onHousehold(anyHome, func(h *record.Household) record.Value { h.MainCause = code(""); return &h.MainCause })},
	{Rule: "F13", Title: "主要致贫原因填了两项", alter: onHousehold(anyHome, func(h *record.Household) record.Value {
		bad(h, &h.MainCause, "缺技术、因灾")
		return &h.MainCause
	})},
	{Rule: "F23", Title: "户编号少了村代码", alter: func(s *Seed) {
		if h := s.home(anyHome); h != nil {
			s.renumber(h, h.HouseholdNo.V[9:])
			s.expect(h.Household, &h.HouseholdNo)
		}
	}},
	{Rule: "F24", Title: "村民小组为空", alter: onHousehold(anyHome, func(h *record.Household) record.Value { h.Group = text(""); return &h.Group })},
	{Rule: "F25", Title: "识别标准与全县不一", alter: onHousehold(anyHome, func(h *record.Household) record.Value { h.Standard = code("国家标准"); return &h.Standard })},
}

func alone(h *record.Home) bool { return len(h.Members) == 1 && len(h.Gifts) == 0 }

func withMother(h *record.Home) bool {
	return large(h) && h.Members[len(h.Members)-1].Relation.Is("之母") && h.Members[len(h.Members)-1].Health.Is("健康")
}

// renumber gives a household another number on every sheet.
func (s *Seed) renumber(h *record.Home, no string) {
	h.HouseholdNo = text(no)
	for _, m := range h.Members {
		m.HouseholdNo = h.HouseholdNo
	}
	for _, m := range h.Measures {
		m.HouseholdNo = h.HouseholdNo
	}
	for _, v := range h.Visits {
		v.HouseholdNo = h.HouseholdNo
	}
	h.Income.HouseholdNo, h.Archive.HouseholdNo, h.Letter.HouseholdNo = h.HouseholdNo, h.HouseholdNo, h.HouseholdNo
	if h.Acceptance != nil {
		h.Acceptance.HouseholdNo = h.HouseholdNo
	}
}

// child is a boy or girl whom no cause, allowance or gift depends on; nil when the household has none.
func child(h *record.Home) *record.Member {
	for _, m := range h.Members {
		if m.Relation.Is("之子", "之女") && record.Age(m.Born.V, firstWeek) < 12 && m.Dibao.No() && !h.TwoDaughters.Yes() && !h.OneChild.Yes() {
			return m
		}
	}
	return nil
}

// soleWorker is a household of one healthy person who works the land.
func soleWorker(h *record.Home) bool {
	return len(h.Members) == 1 && working(h.Members[0]) && h.Members[0].IDType.Is("居民身份证") && h.Members[0].Health.Is("健康") && h.Income.TPension.V == 0
}
