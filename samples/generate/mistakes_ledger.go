package generate

import (
	"slices"

	"guatu/pipeline/record"
)

var measureMistakes = []Mistake{
	{"J01", "没有帮扶责任人", func(s *Seed) {
		if h := s.home(anyHome); h != nil {
			for _, m := range h.Measures {
				m.Helper = text("")
			}
			s.expect(h.Measures[0], &h.Measures[0].Helper)
		}
	}},
	{"J03", "责任人电话为空", onMeasure(single, func(m *record.Measure) record.Value { m.HelperPhone = text(""); return &m.HelperPhone })},
	{"J05", "计划未填责任单位", onMeasure(anyHome, func(m *record.Measure) record.Value { m.Owner = text(""); return &m.Owner })},
	{"J06", "措施与致贫原因不对应", onMeasure(both(single, ofCause("因病")), func(m *record.Measure) record.Value {
		m.Kind, m.Project = code("基础设施"), text("自然村道路硬化")
		return &m.Kind
	})},
	{"J08", "就业帮扶而家中无人务工", onMeasure(both(both(anyHome, idle), ofCause("因婚")), func(m *record.Measure) record.Value { m.Kind = code("就业帮扶"); return &m.Kind })},
	{"J10", "措施只写“加强帮扶”", onMeasure(anyHome, func(m *record.Measure) record.Value { m.Project = text("加强帮扶"); return &m.Project })},
	{"J11", "帮扶开始早于识别", onMeasure(anyHome, func(m *record.Measure) record.Value {
		m.HelperFrom = date(record.DayOf(2012, 5, 8))
		return &m.HelperFrom
	})},
	{"J12", "有资金无规模", onMeasure(ofCause("缺技术"), func(m *record.Measure) record.Value { m.Scale = text(""); return &m.Scale })},
	{"J13", "成效没有农户签字", onMeasure(anyHome, func(m *record.Measure) record.Value { m.Signed = yes(false); return &m.Signed })},
}

func single(h *record.Home) bool { return anyHome(h) && len(h.Measures) == 1 }

var statusMistakes = []Mistake{
	{"K01", "脱贫状态填“基本脱贫”", onIncome(ofStatus("未脱贫"), func(x *record.Income) record.Value { bad(x, &x.Status, "基本脱贫"); return &x.Status })},
	{"K02", "未脱贫却填脱贫年度", onIncome(ofStatus("未脱贫"), func(x *record.Income) record.Value { x.ExitYear = whole(2014); return &x.ExitYear })},
	{"K03", "脱贫早于识别", onHousehold(ofStatus("已脱贫"), func(h *record.Household) record.Value { h.IdentifiedYear = whole(2015); return &h.IdentifiedYear })},
	{"K05", "预脱贫户医疗无保障", onIncome(ofStatus("预脱贫"), func(x *record.Income) record.Value { x.MedicalOk = yes(false); return &x.MedicalOk })},
}

var doubleMistakes = []Mistake{
	{"L01", "同村两户登记同一人", func(s *Seed) {
		a, b := s.home(large), s.home(large)
		if a != nil && b != nil {
			m := a.Members[1]
			b.Members[1].ID, b.Members[1].Born = m.ID, m.Born
			s.expect(m, &m.ID)
		}
	}},
	{"L06", "户编号重复", func(s *Seed) {}},
	{"L08", "两户同一银行账号", func(s *Seed) {
		a, b := s.home(anyHome), s.home(anyHome)
		if a != nil && b != nil {
			b.Account = a.Account
			s.expect(a.Household, &a.Account)
		}
	}},
}

var ledgerMistakes = []Mistake{
	{"M01", "账三漏了一户", func(s *Seed) {
		if h := s.home(ofStatus("未脱贫")); h != nil {
			s.expect(h.Household, &h.HouseholdNo)
			no := h.HouseholdNo.V
			s.Return.Incomes = slices.DeleteFunc(s.Return.Incomes, func(x record.Income) bool { return x.HouseholdNo.V == no })
		}
	}},
	{"M04", "账三与账一原因不一致", onIncome(freeCause, func(x *record.Income) record.Value { x.MainCause = code("因灾"); return &x.MainCause })},
	{"M08", "村表贫困户数与明细不符", onVillage(func(v *record.Village) record.Value { v.PoorHouseholds.V++; return &v.PoorHouseholds })},
	{"M11", "贫困发生率算错", onVillage(func(v *record.Village) record.Value { v.PovertyRate.V += 30000; return &v.PovertyRate })},
	{"M15", "行政村不在名录", func(s *Seed) {}},
	{"M19", "挂图户数与台账不一致", onVillage(func(v *record.Village) record.Value { v.ChartHouseholds.V--; return &v.ChartHouseholds })},
	{"M20", "平台人口与台账不一致", onVillage(func(v *record.Village) record.Value { v.PlatformPopulation.V -= 3; return &v.PlatformPopulation })},
}

var archiveMistakes = []Mistake{
	{"N01", "整类缺识别类档案", onArchive(anyHome, func(a *record.Archive) record.Value {
		for i := range 10 {
			a.Items[i] = code("无")
		}
		return &a.Items[0]
	})},
	{"N02", "缺村民代表会评议记录", onArchive(anyHome, func(a *record.Archive) record.Value { a.Items[3] = code("无"); return &a.Items[3] })},
	{"N03", "缺乡镇签字", onArchive(anyHome, func(a *record.Archive) record.Value { a.SignTownship = yes(false); return &a.SignTownship })},
	{"N04", "评议早于申请", onArchive(anyHome, func(a *record.Archive) record.Value { a.ReviewedOn.V = a.AppliedOn.V - 5; return &a.ReviewedOn })},
	{"N05", "公示期不足7天", onArchive(anyHome, func(a *record.Archive) record.Value { a.Notice1To.V = a.Notice1From.V + 3; return &a.Notice1To })},
	{"N06", "缺第二次公示日期", onArchive(anyHome, func(a *record.Archive) record.Value { a.Notice2On = date(0); return &a.Notice2On })},
	{"N09", "村级档案缺需求清单", onVillage(func(v *record.Village) record.Value { v.DocNeeds = yes(false); return &v.DocNeeds })},
}

var weekMistakes []Mistake

var giftMistakes = []Mistake{
	{"P09", "慰问金与统一标准不符", onGift("五保户", func(g *record.Gift) record.Value { g.Amount = yuan(350); return &g.Amount })},
	{"P10", "已慰问缺签收人", onGift("先进人物", func(g *record.Gift) record.Value { g.ReceivedBy = text(""); return &g.ReceivedBy })},
	{"P12", "缺慰问函", onGift("先进人物", func(g *record.Gift) record.Value { g.LetterOfSympathy = yes(false); return &g.LetterOfSympathy })},
	{"P13", "一封信未送达", onLetter(anyHome, func(l *record.Letter) record.Value { l.DeliveredOn = date(0); return &l.DeliveredOn })},
	{"P14", "不识字户未登记讲解方式", onLetter(func(h *record.Home) bool { return h.Letter.Illiterate.Yes() }, func(l *record.Letter) record.Value {
		l.ExplainedHow = text("")
		return &l.ExplainedHow
	})},
	{"P15", "送达晚于除夕", onLetter(anyHome, func(l *record.Letter) record.Value {
		l.DeliveredOn = date(record.DayOf(2016, 2, 8))
		return &l.DeliveredOn
	})},
}

var cadreMistakes = []Mistake{
	{"Q03", "缺包乡镇县级领导", onCover(func(c *record.Cover) record.Value { c.CountyHead = text(""); return &c.CountyHead })},
	{"Q04", "本期驻村9天", onCadre("第一书记", func(c *record.Cadre) record.Value { c.Days = tenths(90); return &c.Days })},
	{"Q10", "已离岗仍是责任人", onCadre("工作队员", func(c *record.Cadre) record.Value { c.Until = date(record.DayOf(2015, 11, 30)); return &c.Until })},
}
