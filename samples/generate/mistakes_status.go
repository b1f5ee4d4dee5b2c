package generate

import (
	"slices"

	"guatu/pipeline/record"
)

var statusMistakes = []Mistake{
	{Rule: "K01", Title: "脱贫状态填“基本脱贫”", alter: onIncome(ofStatus("未脱贫"), func(x *record.Income) record.Value { bad(x, &x.Status, "基本脱贫"); return &x.Status })},
	{Rule: "K02", Title: "未脱贫却填脱贫年度", alter: onIncome(both(stillPoor, identifiedBy(2013)), func(x *record.Income) record.Value { x.ExitYear = whole(2014); return &x.ExitYear })},
	{Rule: "K03", Title: "脱贫早于识别", alter: onHome(ofStatus("已脱贫"), func(h *record.Home) (record.Row, record.Value) {
		h.Income.ExitYear = whole(2012)
		h.Acceptance.ExitYear = whole(2012)
		for _, m := range h.Measures {
			m.HelperFrom = date(0)
		}
		return h.Income, &h.Income.ExitYear
	})},
	{Rule: "K04", Title: "填返贫缺返贫年度和原因", alter: onIncome(both(exited2014, farm), func(x *record.Income) record.Value {
		x.Status = code("返贫")
		return &x.ReturnYear
	})},
	{Rule: "K06", Title: "已脱贫缺县级验收表", alter: onArchive(ofStatus("已脱贫"), func(a *record.Archive) record.Value { a.Items[24] = code("无"); return &a.Items[24] })},
	{Rule: "K07", Title: "已脱贫户整户减少无依据", alter: func(s *Seed) {
		if h := s.home(exited2014); h != nil {
			h.Change = code("减少")
			s.recount(h)
			s.expect(h.Household, &h.Change)
		}
	}, Alone: true},
	{Rule: "K08", Title: "计划脱贫的户无一标注脱贫", alter: func(s *Seed) {
		for i := range s.Return.Incomes {
			if x := &s.Return.Incomes[i]; x.Status.Is("预脱贫") {
				x.ExitYear = whole(2016)
			}
		}
		for i := range s.Return.Acceptances {
			if a := &s.Return.Acceptances[i]; a.ExitYear.V == 2015 {
				a.ExitYear = whole(2016)
			}
		}
		s.told()
	}, Alone: true},
	{Rule: "K09", Title: "各项达标仍为未脱贫", alter: rich(met, 420000, func(x *record.Income) record.Value { return &x.Status })},
	{Rule: "K10", Title: "预脱贫户没有验收表", alter: func(s *Seed) {
		if h := s.home(ofStatus("预脱贫")); h != nil {
			no := h.HouseholdNo.V
			s.expect(h.Income, &h.Income.Status)
			s.Return.Acceptances = slices.DeleteFunc(s.Return.Acceptances, func(a record.Acceptance) bool { return a.HouseholdNo.V == no })
		}
	}, Alone: true},
	{Rule: "K11", Title: "验收通过而指标三不达标", alter: onAcceptance(anyHome, func(a *record.Acceptance) record.Value { a.Items[2] = code("不达标"); return &a.Verdict })},
	{Rule: "K12", Title: "验收表缺乡镇签字", alter: onAcceptance(anyHome, func(a *record.Acceptance) record.Value { a.SignTownship = text(""); return &a.SignTownship })},
	{Rule: "K13", Title: "验收收入低于标准", alter: onAcceptance(exited2014, func(a *record.Acceptance) record.Value { a.NetPerHead = yuan(2345); return &a.NetPerHead })},
	{Rule: "K14", Title: "验收不通过却已脱贫", alter: onAcceptance(exited2014, func(a *record.Acceptance) record.Value { a.Verdict = code("不通过"); return &a.Verdict })},
	{Rule: "K15", Title: "基本医疗没有保障而验收指标五达标", alter: onHome(func(h *record.Home) bool { return exited2014(h) && h.Acceptance != nil },
		func(h *record.Home) (record.Row, record.Value) {
			h.Income.MedicalOk = yes(false)
			return h.Acceptance, &h.Acceptance.Items[4]
		})},
	{Rule: "K16", Title: "一个村有两份村级验收表", alter: func(s *Seed) {
		if n := len(s.Return.VillageAcceptances); n > 0 {
			again := s.Return.VillageAcceptances[n-1]
			again.Row++
			s.Return.VillageAcceptances = append(s.Return.VillageAcceptances, again)
			s.expect(&s.Return.VillageAcceptances[n], &s.Return.VillageAcceptances[n].Village)
		}
	}, Alone: true},
	{Rule: "K17", Title: "村级验收通过而指标四不达标", alter: onInspection(func(a *record.VillageAcceptance) record.Value {
		a.Items[3], a.Verdict = code("不达标"), code("通过")
		return &a.Verdict
	})},
	{Rule: "K18", Title: "村级验收表缺县验收组签字", alter: onInspection(func(a *record.VillageAcceptance) record.Value { a.SignCounty = text(""); return &a.SignCounty }), Alone: true},
	{Rule: "K20", Title: "验收待复核，县验收组已签字而乡镇没有签", alter: onAcceptance(ofStatus("预脱贫"), func(a *record.Acceptance) record.Value {
		a.Verdict, a.SignTownship = code("待复核"), text("")
		return &a.SignTownship
	})},
	{Rule: "K21", Title: "村级验收待复核，县验收组已签字而乡镇没有签", alter: onInspection(func(a *record.VillageAcceptance) record.Value {
		a.Verdict, a.SignTownship = code("待复核"), text("")
		return &a.SignTownship
	}), Alone: true},
	{Rule: "K05", Title: "预脱贫户医疗无保障", alter: onIncome(ofStatus("预脱贫"), func(x *record.Income) record.Value { x.MedicalOk = yes(false); return &x.MedicalOk })},
}

// identifiedBy keeps an exit in a later year from being told as one before the identification, too.
func identifiedBy(year int32) func(*record.Home) bool {
	return func(h *record.Home) bool { return h.IdentifiedYear.V <= year }
}

func farm(h *record.Home) bool { return h.Acceptance != nil }

// met is a poor household with everything assured but income.
func met(h *record.Home) bool {
	return stillPoor(h) && h.Income.HousingOk.Yes() && h.Income.WaterOk.Yes() && !record.Wubao(h.Category)
}

// recount takes a household that leaves off its village's figures.
func (s *Seed) recount(h *record.Home) {
	v := &s.Return.Villages[0]
	for i := range s.Return.Villages {
		if s.Return.Villages[i].Village.V == h.Village.V {
			v = &s.Return.Villages[i]
		}
	}
	for _, n := range []*record.Int{&v.PoorHouseholds, &v.Ledger1Households, &v.Ledger2Households, &v.Ledger3Households, &v.Filed, &v.FiledOk,
		&v.ChartHouseholds, &v.FormHouseholds, &v.CardHouseholds, &v.RosterHouseholds, &v.PlatformHouseholds} {
		n.V--
	}
	for _, n := range []*record.Int{&v.PoorPopulation, &v.ChartPopulation, &v.FormPopulation, &v.CardPopulation, &v.RosterPopulation, &v.PlatformPopulation} {
		n.V -= h.Size.V
	}
	v.PovertyRate.V = (int64(v.PoorPopulation.V)*10000 + int64(v.Population.V)/2) / int64(v.Population.V) * 100
	s.approve(-1, -int(h.Size.V))
}

// approve changes the township's approved figures, so that only the mistake itself is told.
func (s *Seed) approve(households, people int) {
	for i := range s.Spec.Settings.BaseFigures {
		if b := &s.Spec.Settings.BaseFigures[i]; b.Township == s.Return.Township {
			b.Households, b.People = b.Households+int32(households), b.People+int32(people)
		}
	}
}
