package generate

import (
	"slices"

	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
)

var ledgerMistakes = []Mistake{
	{Rule: "M01", Alone: true, Title: "账三漏了一户", alter: func(s *Seed) {
		if h := s.home(ofStatus("未脱贫")); h != nil {
			s.expect(h.Household, &h.HouseholdNo)
			no := h.HouseholdNo.V
			s.Return.Incomes = slices.DeleteFunc(s.Return.Incomes, func(x record.Income) bool { return x.HouseholdNo.V == no })
		}
	}},
	{Rule: "M02", Alone: true, Title: "村表账二户数填错", alter: onVillage(func(v *record.Village) record.Value { v.Ledger2Households.V--; return &v.Ledger2Households })},
	{Rule: "M03", Title: "账二有一户人口未填", alter: func(s *Seed) {
		if h := s.home(anyHome); h != nil {
			for _, m := range h.Measures {
				m.Size = noNumber()
			}
			s.atVillage(h.Measures[0], &h.Measures[0].Size)
		}
	}},
	{Rule: "M05", Title: "账三同一户登记两次", alter: func(s *Seed) {
		if h := s.home(anyHome); h != nil {
			again := *h.Income
			again.Row = s.Return.Incomes[len(s.Return.Incomes)-1].Row + 1
			again.Business.V, again.Expense.V = again.Business.V+100, again.Expense.V+100
			again.Gross.V += 100
			s.Return.Incomes = append(s.Return.Incomes, again)
			last := &s.Return.Incomes[len(s.Return.Incomes)-1]
			s.expect(last, &last.HouseholdNo)
		}
	}, Alone: true},
	{Rule: "M06", Title: "账三有一户致贫原因为空", alter: blankCode(func(x *record.Income) *record.Code { return &x.MainCause })},
	{Rule: "M07", Title: "账三有一户属性为空", alter: blankCode(func(x *record.Income) *record.Code { return &x.Category })},
	{Rule: "M09", Alone: true, Title: "村级进度同一村列两次", alter: func(s *Seed) {
		again := s.Return.Villages[0]
		again.Row = s.Return.Villages[len(s.Return.Villages)-1].Row + 1
		s.Return.Villages = append(s.Return.Villages, again)
		last := &s.Return.Villages[len(s.Return.Villages)-1]
		s.expect(last, &last.Village)
	}},
	{Rule: "M10", Alone: true, Title: "全县核定底数与乡镇合计不等", alter: func(s *Seed) {
		n := len(s.Spec.Townships)
		for len(s.Spec.Settings.BaseFigures) < n {
			s.Spec.Settings.BaseFigures = append(s.Spec.Settings.BaseFigures, spec.BaseFigure{Township: len(s.Spec.Settings.BaseFigures) + 1})
		}
		s.Spec.Settings.BaseFigures = append(s.Spec.Settings.BaseFigures, spec.BaseFigure{Households: 1, People: 5})
		s.Want = append(s.Want, Expect{})
		s.hits++
	}},
	{Rule: "M12", Alone: true, Title: "已归档户数多于贫困户数", alter: onVillage(func(v *record.Village) record.Value { v.Filed.V += 2; return &v.Filed })},
	{Rule: "M13", Alone: true, Title: "全村耕地小于贫困户之和", alter: func(s *Seed) {
		v := s.Spec.FindVillage(s.Return.Township, s.Return.Villages[0].Village.V)
		v.Cropland = 500000
		s.atVillage(s.largest(v.Name), &s.largest(v.Name).Cropland)
	}},
	{Rule: "M14", Alone: true, Title: "全村总户数为空", alter: onVillage(func(v *record.Village) record.Value { v.Households = noNumber(); return &v.Households })},
	{Rule: "M15", Alone: true, Title: "行政村写了旧名", alter: func(s *Seed) {
		old := s.Return.Villages[0].Village.V
		s.rename(old, "老"+old)
		s.expect(&s.Return.Villages[0], &s.Return.Villages[0].Village)
	}},
	{Rule: "M16", Alone: true, Title: "是否贫困村与名单不符", alter: onVillage(func(v *record.Village) record.Value { v.PoorVillage.V = !v.PoorVillage.V; return &v.PoorVillage })},
	{Rule: "M17", Alone: true, Title: "缺报一个行政村", alter: func(s *Seed) {
		s.Spec.Settings.Villages = append(s.Spec.Settings.Villages, spec.Village{Township: s.Return.Township, Name: "新并村"})
		s.told()
	}},
	{Rule: "M23", Alone: true, Title: "一封信送达表是空的", alter: func(s *Seed) {
		s.Return.Letters = nil
		s.told()
	}},
	{Rule: "M18", Alone: true, Title: "建档规模与核定底数不符", alter: func(s *Seed) {
		for i := range s.Spec.Settings.BaseFigures {
			if b := &s.Spec.Settings.BaseFigures[i]; b.Township == s.Return.Township {
				b.People += 4
			}
		}
		s.told()
	}},
	{Rule: "M21", Alone: true, Title: "花名册人口与台账不一致", alter: onVillage(func(v *record.Village) record.Value { v.RosterPopulation.V += 2; return &v.RosterPopulation })},
	{Rule: "M24", Alone: true, Title: "明白卡上有一户人口与账一不一致", alter: func(s *Seed) {
		for i := range s.homes {
			s.Spec.Settings.Listed = append(s.Spec.Settings.Listed, listedAs("卡", s.Return.Township, &s.homes[i]))
		}
		if h := s.home(anyHome); h != nil {
			for i := range s.Spec.Settings.Listed {
				if l := &s.Spec.Settings.Listed[i]; l.Household == h.HouseholdNo.V {
					l.People.V++
				}
			}
			s.expect(h.Household, &h.Size)
		}
	}},
	{Rule: "M20", Alone: true, Title: "一户两份档案", alter: func(s *Seed) {
		if h := s.home(anyHome); h != nil {
			again := *h.Archive
			again.Row = s.Return.Archives[len(s.Return.Archives)-1].Row + 1
			s.Return.Archives = append(s.Return.Archives, again)
			last := &s.Return.Archives[len(s.Return.Archives)-1]
			s.expect(last, &last.HouseholdNo)
		}
	}},
	{Rule: "M04", Title: "账三与账一原因不一致", alter: onIncome(freeCause, func(x *record.Income) record.Value { x.MainCause = code("因灾"); return &x.MainCause })},
	{Rule: "M08", Alone: true, Title: "村表贫困户数与明细不符", alter: onVillage(func(v *record.Village) record.Value { v.PoorHouseholds.V++; return &v.PoorHouseholds })},
	{Rule: "M11", Alone: true, Title: "贫困发生率算错", alter: onVillage(func(v *record.Village) record.Value { v.PovertyRate.V += 30000; return &v.PovertyRate })},
	{Rule: "M19", Alone: true, Title: "挂图户数与台账不一致", alter: onVillage(func(v *record.Village) record.Value { v.ChartHouseholds.V--; return &v.ChartHouseholds })},
	{Rule: "M22", Alone: true, Title: "平台人口与台账不一致", alter: onVillage(func(v *record.Village) record.Value { v.PlatformPopulation.V -= 3; return &v.PlatformPopulation })},
}

// listedAs is a household as a carrier of the ten-way check has it when it agrees with the ledgers.
func listedAs(carrier string, township int, h *record.Home) spec.Listed {
	l := spec.Listed{Carrier: carrier, Township: township, Village: h.Village.V, Household: h.HouseholdNo.V, Head: h.HeadName.V, People: h.Size, MainCause: h.MainCause, Category: h.Category}
	if h.Income != nil {
		l.Status, l.NetPerHead = h.Income.Status, h.Income.NetPerHead
	}
	return l
}

// largest is the village's household with the most cropland, the first of several.
func (s *Seed) largest(village string) *record.Household {
	var out *record.Household
	for i := range s.Return.Households {
		if h := &s.Return.Households[i]; h.Village.V == village && (out == nil || h.Cropland.V > out.Cropland.V) {
			out = h
		}
	}
	return out
}

func blankCode(of func(*record.Income) *record.Code) func(*Seed) {
	return func(s *Seed) {
		if h := s.home(freeCause); h != nil {
			*of(h.Income) = code("")
			s.atVillage(h.Income, of(h.Income))
		}
	}
}

// rename writes another name for a village on every sheet.
func (s *Seed) rename(old, name string) {
	for _, l := range s.Spec.Layouts {
		rows := report.HandoutRows(s.Return, l.Key)
		for i := 0; rows.IsValid() && i < rows.Len(); i++ {
			if v, ok := record.Get(rows.Index(i).Addr().Interface().(record.Row), "village").(*record.Text); ok && v.V == old {
				v.V = name
			}
		}
	}
}
