package generate

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// onListed makes a mistake in a household that is not under watch, in the first member that fits.
func onListed(fits func(*record.Member) bool, alter func(*Seed, *record.Member) record.Value) func(*Seed) {
	return func(s *Seed) {
		found := func(h *record.Home) *record.Member {
			for _, m := range h.Members {
				if fits(m) && !m.Left() {
					return m
				}
			}
			return nil
		}
		if h := s.home(func(h *record.Home) bool { return len(h.Monitors) == 0 && found(h) != nil }); h != nil {
			m := found(h)
			s.expect(m, alter(s, m))
		}
	}
}

// says adds what a department says of a person to the county's settings.
func (s *Seed) says(department, item string, has bool, m *record.Member) {
	s.Spec.Settings.Departments = s.Spec.Settings.Departments.With(spec.Said{Department: department, Item: item, Has: has, ID: m.ID.V, Name: m.Name.V, Township: s.Return.Township})
}

func plain(m *record.Member) bool { return !m.LowIncome.OK() && m.Health.Is("健康") }

// listMistakes are differences between the register and the departments' lists. Those made in the county's settings stand alone.
var listMistakes = []Mistake{
	{Rule: "R24", Title: "民政名单上的低保对象没有登记", alter: onListed(func(m *record.Member) bool { return m.LowIncome.OK() }, func(_ *Seed, m *record.Member) record.Value {
		m.LowIncome = code("")
		return &m.LowIncome
	})},
	{Rule: "R25", Title: "不是低保的登记为低保对象", alter: onListed(plain, func(s *Seed, m *record.Member) record.Value {
		m.LowIncome = code("低保对象")
		return &m.LowIncome
	})},
	{Rule: "R26", Title: "残联名单有而登记健康", alter: onListed(plain, func(s *Seed, m *record.Member) record.Value {
		s.says(spec.Disabled, "残疾", true, m)
		return &m.Health
	}), Alone: true},
	{Rule: "R27", Title: "残联记为已注销", alter: onListed(func(m *record.Member) bool { return m.Health.Is("残疾") }, func(s *Seed, m *record.Member) record.Value {
		s.says(spec.Disabled, "残疾", false, m)
		return &m.Health
	}), Alone: true},
	{Rule: "R28", Title: "医保断保", alter: onListed(func(m *record.Member) bool { return m.ResidentInsured.Yes() && !m.Soldier.Yes() }, func(s *Seed, m *record.Member) record.Value {
		s.says(spec.Insurance, "参保", false, m)
		return &m.ResidentInsured
	}), Alone: true},
	{Rule: "R29", Title: "名册在读，学校没有", alter: onListed(func(m *record.Member) bool { return m.Schooling.Is("小学", "七年级", "八年级") }, func(s *Seed, m *record.Member) record.Value {
		s.says(spec.Education, "在校", false, m)
		return &m.Schooling
	}), Alone: true},
	{Rule: "R30", Title: "住建鉴定为危房，登记不是", alter: func(s *Seed) {
		if h := s.home(func(h *record.Home) bool { return h.UnsafeHouse.No() && len(h.Members) > 0 }); h != nil {
			s.says(spec.Housing, "危房", true, h.Members[0])
			s.expect(h.Household, &h.UnsafeHouse)
		}
	}, Alone: true},
	{Rule: "R31", Title: "危房已改造，登记没有更新", alter: func(s *Seed) {
		if h := s.home(func(h *record.Home) bool { return h.UnsafeHouse.Yes() && len(h.Members) > 0 }); h != nil {
			s.says(spec.Housing, "危房", false, h.Members[0])
			s.expect(h.Household, &h.UnsafeHouse)
		}
	}, Alone: true},
}

// steadyStory is the sample's mistakes by township, month by month.
var steadyStory = []map[int][]string{
	{1: {"R24", "R17"}, 3: {"R05"}, 4: {"R20"}, 6: {"R25"}, 8: {"R14", "R15"}, 11: {"R24"}, 15: {"R06"}, 17: {"R25", "R23"}},
	{1: {"R25"}, 9: {"R01"}, 12: {"R24"}},
}
