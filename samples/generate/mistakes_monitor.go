package generate

import (
	"guatu/pipeline/record"
)

// onMonitor makes a mistake in the first row of 监测对象 that fits.
func onMonitor(fits func(*record.Monitor) bool, alter func(*record.Monitor) record.Value) func(*Seed) {
	return func(s *Seed) {
		for i := range s.Return.Monitors {
			m := &s.Return.Monitors[i]
			if s.taken[m.HouseholdNo.V] || !fits(m) {
				continue
			}
			s.taken[m.HouseholdNo.V] = true
			s.expect(m, alter(m))
			return
		}
	}
}

func open(m *record.Monitor) bool { return m.Eliminated.No() }
func over(m *record.Monitor) bool { return m.Eliminated.Yes() && m.How.Is("帮扶消除") }

// monitorMistakes are the mistakes that townships make in the sheets of 2021-防返贫监测.
var monitorMistakes = []Mistake{
	{Rule: "R01", Title: "监测类别写成简称", alter: onMonitor(open, func(m *record.Monitor) record.Value {
		bad(m, &m.Category, "不稳定")
		return &m.Category
	})},
	{Rule: "R02", Title: "脱贫户填成边缘易致贫户", alter: onMonitor(func(m *record.Monitor) bool { return open(m) && m.HouseholdKind.Is("脱贫户") }, func(m *record.Monitor) record.Value {
		m.Category = code("边缘易致贫户")
		return &m.Category
	})},
	{Rule: "R03", Title: "没有填风险", alter: onMonitor(open, func(m *record.Monitor) record.Value {
		m.Risks[0] = code("")
		return &m.Risks[0]
	})},
	{Rule: "R04", Title: "没有填识别时收入", alter: onMonitor(open, func(m *record.Monitor) record.Value {
		m.IdentifiedIncome = record.Money{S: record.Blank}
		return &m.IdentifiedIncome
	})},
	{Rule: "R05", Title: "识别三个月就消除", alter: onMonitor(over, func(m *record.Monitor) record.Value {
		m.IdentifiedOn = date(m.EliminatedOn.V - 100)
		return &m.EliminatedOn
	})},
	{Rule: "R06", Title: "消除了没有填消除方式", alter: onMonitor(over, func(m *record.Monitor) record.Value {
		m.How = code("")
		return &m.How
	})},
	{Rule: "R07", Title: "消除了饮水仍没有保障", alter: onMonitor(over, func(m *record.Monitor) record.Value {
		m.WaterAfter = yes(false)
		return &m.WaterAfter
	})},
	{Rule: "R14", Title: "有劳动力没有开发式帮扶", alter: onMonitor(func(m *record.Monitor) bool { return open(m) && m.Developing.Yes() }, func(m *record.Monitor) record.Value {
		m.Developing = yes(false)
		return &m.Developing
	})},
	{Rule: "R15", Title: "没有填监测联系人电话", alter: onMonitor(open, func(m *record.Monitor) record.Value {
		m.ContactPhone = text("")
		return &m.ContactPhone
	})},
	{Rule: "R18", Title: "识别时收入写成全家收入", alter: onMonitor(open, func(m *record.Monitor) record.Value {
		m.IdentifiedIncome = yuan(31800)
		return &m.IdentifiedIncome
	})},
	{Rule: "R17", Title: "两种医保都填是", alter: func(s *Seed) {
		if h := s.home(func(h *record.Home) bool { return len(h.Monitors) == 0 && len(h.Members) > 1 }); h != nil {
			m := h.Members[1]
			m.EmployeeInsured = yes(true)
			s.expect(m, &m.ResidentInsured)
		}
	}},
	{Rule: "R20", Title: "行政村信息的监测户数没有更新", alter: func(s *Seed) {
		v := &s.Return.Villages[0]
		v.MonitoredHouseholds.V += 2
		s.atVillage(v, &v.MonitoredHouseholds)
	}},
	{Rule: "R23", Title: "已返乡没有填返乡时间", alter: func(s *Seed) {
		for i := range s.Return.Works {
			if w := &s.Return.Works[i]; w.Status.Is("在外务工") && !s.taken[w.HouseholdNo.V] {
				s.taken[w.HouseholdNo.V] = true
				w.Status, w.Wage = code("已返乡"), yuan(0)
				s.expect(w, &w.ReturnedOn)
				return
			}
		}
	}},
}

// monitorStory is the sample's mistakes by township, month by month.
var monitorStory = []map[int][]string{
	{1: {"R03", "R17"}, 3: {"R05"}, 4: {"R20"}, 6: {"R07"}, 8: {"R14", "R15"}, 11: {"R02"}, 15: {"R06"}, 17: {"R18", "R23"}},
	{1: {"R04"}, 9: {"R01"}, 12: {"R06"}},
}

// tellMonitoring is who sent what: one township nothing, one late, one the forms of another profile is left to the test of the command.
func tellMonitoring(p *parcel, w *record.Week, n int) []*parcel {
	switch {
	case n == 0 && p.town == 14:
		return nil
	case n == 0 && p.town == 16:
		p.received = w.Period.To.String() + " 21:40"
	}
	return []*parcel{p}
}
