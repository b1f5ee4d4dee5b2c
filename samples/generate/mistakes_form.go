package generate

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

var formMistakes = []Mistake{
	{Rule: "A01", Alone: true, Title: "没有报送", alter: func(s *Seed) {
		s.Week.Returns[s.Return.Township-1] = nil
		s.told()
	}},
	{Rule: "A02", Alone: true, Title: "晚了三小时四十分", alter: func(s *Seed) {
		s.Return.Received = s.Week.Period.Deadline + 13200
		s.told()
	}},
	{Rule: "A03", Alone: true, Title: "先报了初稿，又报定稿", alter: func(s *Seed) {
		s.Return.Versions = []record.Version{{File: "初稿.xlsx", Received: 1, Why: "已被后来的报送替换"}, {File: "定稿.xlsx", Received: 2, Used: true}}
		s.told()
	}},
	{Rule: "A04", Alone: true, Title: "另有一个文件打不开", alter: func(s *Seed) {
		s.Return.Facts = append(s.Return.Facts, record.Fact{Kind: record.FileRefused, File: &record.File{Name: "照片.xlsx"}, Got: "不是表格文件", Want: "请另存为.xlsx后重报"})
		s.told()
	}},
	{Rule: "A40", Alone: true, Title: "另有一个文件是别的表样", alter: func(s *Seed) {
		s.Return.Facts = append(s.Return.Facts, record.Fact{Kind: record.ForeignForm, File: &record.File{Name: "监测对象.xlsx"}, Got: "防返贫监测", Want: s.Spec.Facts["title"].Value})
		s.told()
	}},
	{Rule: "A41", Alone: true, Title: "另有一个文件像别的表样，封面没有写明", alter: func(s *Seed) {
		s.Return.Facts = append(s.Return.Facts, record.Fact{Kind: record.FormDoubtful, File: &record.File{Name: "监测对象.xlsx"}, Got: "防返贫监测", Want: s.Spec.Facts["title"].Value})
		s.told()
	}},
	{Rule: "A05", Title: "文件名写成别的乡镇", Read: true, alter: func(s *Seed) {
		other := s.Spec.Township(s.Return.Township%18 + 1)
		s.Return.Files[0].Name = other.Name(s.Week.Period.To) + ".xlsx"
		s.told()
	}},
	{Rule: "A06", Title: "拿上期的表再报", Read: true, alter: onCover(func(c *record.Cover) record.Value {
		c.From.V, c.To.V = c.From.V-7, c.To.V-7
		return &c.From
	})},
	{Rule: "A16", Title: "封面缺审核人", Read: true, alter: onCover(func(c *record.Cover) record.Value { c.CheckedBy = text(""); return &c.CheckedBy })},
	{Rule: "A17", Title: "燃料类型自创“沼气柴草混用”", alter: onHousehold(anyHome, func(h *record.Household) record.Value { bad(h, &h.Fuel, "沼气柴草混用"); return &h.Fuel })},
	{Rule: "A20", Title: "送达日期写成2016年2月30日", alter: onLetter(anyHome, func(l *record.Letter) record.Value {
		bad(l, &l.DeliveredOn, "2016年2月30日")
		return &l.DeliveredOn
	})},
	{Rule: "A21", Alone: true, Title: "措施资金多写四个0", alter: func(s *Seed) {
		if s.farming() < s.limit("amount_scale_rows") {
			return
		}
		if h := s.home(anyBusiness); h != nil {
			// Both sides grow, so that sums and net income stay right and only the scale is wrong.
			x := h.Income
			x.Business.V, x.Expense.V = x.Business.V+x.Business.V*9999, x.Expense.V+x.Business.V*9999
			x.Gross.V = x.Net.V + x.Expense.V
			s.expect(x, &x.Business)
			s.expect(x, &x.Expense)
		}
	}},
	{Rule: "A23", Title: "验收表调查人为空", alter: onAcceptance(anyHome, func(a *record.Acceptance) record.Value { a.Surveyor = text(""); return &a.Surveyor })},
	{Rule: "A24", Title: "干部电话少一位", alter: onCadre("工作队员", func(c *record.Cadre) record.Value { c.Phone = text(c.Phone.V[:10]); return &c.Phone })},
	{Rule: "A28", Title: "用了旧表样", Read: true, alter: onCover(func(c *record.Cover) record.Value { c.Version = text("2015-853/3"); return &c.Version })},
	{Rule: "A31", Title: "按旬报送", Read: true, alter: onCover(func(c *record.Cover) record.Value { c.To.V += 3; return &c.From })},
	{Rule: "A34", Alone: true, Title: "文件带宏", alter: func(s *Seed) {
		s.Return.Facts = append(s.Return.Facts, record.Fact{Kind: record.FileNote, File: s.Return.Files[0], Got: "含有宏，未执行"})
		s.told()
	}},
	{Rule: "A36", Alone: true, Title: "县里设的豁免没有用上", alter: waiver("C02", record.DayOf(2016, 12, 31))},
	{Rule: "A37", Alone: true, Title: "县里设的豁免已经到期", alter: waiver("C02", record.DayOf(2016, 1, 31))},
	{Rule: "A38", Alone: true, Title: "对错误级问题设了豁免", alter: waiver("B04", record.DayOf(2016, 12, 31))},
	{Rule: "A39", Alone: true, Title: "试运行的规则编号写错", alter: func(s *Seed) {
		s.Spec.Settings.Probation = append(s.Spec.Settings.Probation, "C99")
		s.Spec.Settings.RuleRefs = append(s.Spec.Settings.RuleRefs, spec.RuleRef{Rule: "C99"})
		s.told()
	}},
	{Rule: "B12", Title: "号码末位写成小写x", Read: true, alter: onMember(endsInX, func(m *record.Member) record.Value {
		m.ID = text(m.ID.V[:17] + "x")
		return &m.ID
	})},
}

func endsInX(h *record.Home, m *record.Member) bool {
	return anyHome(h) && !m.Relation.Is("户主") && m.IDType.Is("居民身份证") && m.ID.V[17] == 'X'
}

// told notes a finding about the township as such.
func (s *Seed) told() {
	s.Want = append(s.Want, Expect{Township: s.Return.Township})
	s.hits++
}

// farming is how many households of the county both earn and spend by farming.
func (s *Seed) farming() (n int) {
	for _, r := range s.Week.Returns {
		for i := range r.Incomes {
			if r.Incomes[i].Business.V > 0 && r.Incomes[i].Expense.V > 0 {
				n++
			}
		}
	}
	return n
}

// waiver is a mistake of the county's own settings.
func waiver(rule string, until record.Day) func(*Seed) {
	return func(s *Seed) {
		h := &s.Return.Households[0]
		s.Spec.Settings.Waivers = append(s.Spec.Settings.Waivers, spec.Waiver{No: "豁2016-01", Rule: rule, Key: h.HouseholdNo.V, Reason: "已核实", Approver: "县扶贫办", Until: until})
		s.Want = append(s.Want, Expect{})
		s.hits++
	}
}
