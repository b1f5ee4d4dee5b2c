package generate

import (
	"slices"

	"guatu/pipeline/record"
)

// weekMistakes show only against the week before.
var weekMistakes = []Mistake{
	{Rule: "A07", Title: "与上期完全相同", Later: true, Alone: true, alter: func(s *Seed) {
		cover, last := s.Return.Cover, *s.Last.Returns[s.Return.Township-1]
		last.Cover, last.Period = cover, s.Return.Period
		s.Week.Returns[s.Return.Township-1] = &last
		s.told()
	}},
	{Rule: "D12", Title: "三年都填八年级", Later: true, alter: sameGrade},
	{Rule: "G22", Title: "人均纯收入比上期翻两番", Later: true, alter: before(stillPoor, func(old *record.PastHousehold) { old.NetPerHead /= 4 },
		func(h *record.Home) (record.Row, record.Value) { return h.Income, &h.Income.NetPerHead })},
	{Rule: "O01", Title: "上期在册本期消失", Later: true, Alone: true, alter: func(s *Seed) {
		p := s.Past.Townships[s.Return.Township]
		no := s.Return.Households[0].HouseholdNo.V[:12] + "8888"
		p.Households[no] = record.PastHousehold{Village: s.Return.Villages[0].Village.V, HeadName: "田二虎", HeadID: "620521196806019952", Size: 1}
		s.told()
		s.Want[len(s.Want)-1].Household = no
	}},
	{Rule: "O02", Title: "新增户未附依据", Later: true, alter: func(s *Seed) {
		p := s.Past.Townships[s.Return.Township]
		if h := s.home(anyHome); h != nil {
			delete(p.Households, h.HouseholdNo.V)
			for _, m := range h.Members {
				delete(p.Members, m.ID.V)
			}
			s.expect(h.Household, &h.HouseholdNo)
		}
	}},
	{Rule: "O03", Title: "户主姓名变了", Later: true, alter: before(anyHome, func(old *record.PastHousehold) { old.HeadName = "赵旧名" },
		func(h *record.Home) (record.Row, record.Value) { return h.Household, &h.HeadName })},
	{Rule: "O04", Title: "识别年度变了", Later: true, alter: before(anyHome, func(old *record.PastHousehold) { old.IdentifiedYear = 2012 },
		func(h *record.Home) (record.Row, record.Value) { return h.Household, &h.IdentifiedYear })},
	{Rule: "O05", Title: "已脱贫又变未脱贫", Later: true, alter: before(stillPoor, func(old *record.PastHousehold) { old.Status = "已脱贫" },
		func(h *record.Home) (record.Row, record.Value) { return h.Income, &h.Income.Status })},
	{Rule: "O06", Title: "累计驻村天数下降", Later: true, alter: func(s *Seed) {
		c := &s.Return.Cadres[2]
		s.Past.Townships[s.Return.Township].CadreDays[c.Name.V] = c.DaysTotal.V + 50000
		s.expect(c, &c.DaysTotal)
	}},
	{Rule: "O10", Title: "错误级问题答复“已核实无误”", Later: true, alter: func(s *Seed) {
		i := slices.IndexFunc(s.Return.Sheets, func(x *record.Sheet) bool { return x.Key == "correction" })
		s.Return.Corrections = append(s.Return.Corrections, record.Correction{Place: record.Place{Sheet: s.Return.Sheets[i], Row: s.Return.Sheets[i].Header + 1},
			FindingNo: text("01-G03-AB12CD"), Rule: text("G03"), Village: text(""), HouseholdNo: text(""), Result: code("已核实无误"), Waive: yes(false),
			Reason: text("已入户核实"), By: s.Return.Cover.FilledBy, On: s.Return.Cover.FilledOn})
		s.expect(&s.Return.Corrections[0], &s.Return.Corrections[0].Result)
	}},
	{Rule: "O11", Title: "四成户的原因与上期不同", Later: true, Alone: true, alter: func(s *Seed) {
		p := s.Past.Townships[s.Return.Township]
		if len(s.homes)*2/5 < s.limit("churn_households_min")+2 {
			return
		}
		for i := range s.homes {
			no := s.homes[i].HouseholdNo.V
			if old, known := p.Households[no]; known && i%5 < 2 { // a household that is new this week has no cause to differ from
				old.MainCause = "因婚"
				p.Households[no] = old
			}
		}
		s.told()
	}},
	{Rule: "Q09", Title: "一个多月无人走访", Later: true, alter: func(s *Seed) {
		if h := s.home(anyHome); h != nil {
			p := s.Past.Townships[s.Return.Township]
			old := p.Households[h.HouseholdNo.V]
			old.FirstSeen, old.LastVisit = s.Week.Period.From-80, s.Week.Period.From-40
			p.Households[h.HouseholdNo.V] = old
			no := h.HouseholdNo.V
			s.atVillage(h.Household, &h.HouseholdNo)
			s.Return.Visits = slices.DeleteFunc(s.Return.Visits, func(v record.Visit) bool { return v.HouseholdNo.V == no })
		}
	}},
}

// sameGrade makes the county remember a pupil in one grade for three years.
func sameGrade(s *Seed) {
	var found *record.Member
	h := s.home(func(h *record.Home) bool {
		for _, m := range h.Members {
			if m.Schooling.Is("八年级") {
				found = m
			}
		}
		return found != nil
	})
	if h != nil {
		p := s.Past.Townships[s.Return.Township]
		old := p.Members[found.ID.V]
		old.Grades = []string{"八年级", "八年级"}
		p.Members[found.ID.V] = old
		s.expect(found, &found.Schooling)
	}
}

// before changes what the county remembers of a household, so that this week's return differs from it.
func before(fits func(*record.Home) bool, change func(*record.PastHousehold), at func(*record.Home) (record.Row, record.Value)) func(*Seed) {
	return func(s *Seed) {
		if h := s.home(fits); h != nil {
			p := s.Past.Townships[s.Return.Township]
			old := p.Households[h.HouseholdNo.V]
			change(&old)
			p.Households[h.HouseholdNo.V] = old
			s.expect(at(h))
		}
	}
}
