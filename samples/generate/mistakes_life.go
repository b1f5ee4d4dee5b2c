package generate

import (
	"guatu/pipeline/record"
)

var lifeMistakes = []Mistake{
	{"D01", "学龄儿童填非在校生", onMember(aged(8, 12), func(m *record.Member) record.Value { m.Schooling = code("非在校生"); return &m.Schooling })},
	{"D02", "4岁填小学在读", onMember(aged(3, 4), func(m *record.Member) record.Value { m.Schooling = code("小学"); return &m.Schooling })},
	{"D03", "10岁填八年级", onMember(aged(8, 10), func(m *record.Member) record.Value { m.Schooling = code("八年级"); return &m.Schooling })},
	{"D04", "21岁填高中", onMember(student(21, 22), func(m *record.Member) record.Value { m.Schooling = code("高中三年级"); return &m.Schooling })},
	{"D05", "16岁填大专", onMember(student(16, 16), func(m *record.Member) record.Value { m.Schooling = code("大专及以上"); return &m.Schooling })},
	{"D07", "12岁填高中", onMember(aged(10, 13), func(m *record.Member) record.Value { m.Schooling = code("高中一年级"); return &m.Schooling })},
	{"D08", "17岁仍填小学", onMember(student(16, 18), func(m *record.Member) record.Value { m.Schooling = code("小学"); return &m.Schooling })},
	{"D09", "40岁填为在校生", onMember(aged(35, 55), func(m *record.Member) record.Value { m.Schooling = code("大专及以上"); return &m.Schooling })},
	{"D10", "9岁仍填学前教育", onMember(aged(8, 11), func(m *record.Member) record.Value { m.Schooling = code("学前教育"); return &m.Schooling })},
	{"D11", "20岁文化程度为小学", onMember(aged(17, 22), func(m *record.Member) record.Value { m.Education = code("小学"); return &m.Education })},
	{"D13", "3岁文化程度填小学", onMember(aged(1, 4), func(m *record.Member) record.Value { m.Education = code("小学"); return &m.Education })},
	{"D14", "12岁填为普通劳动力", onMember(aged(8, 14), func(m *record.Member) record.Value { m.Labour = code("普通劳动力"); return &m.Labour })},
	{"D15", "健康青壮年填无劳动力", onMember(aged(26, 50), func(m *record.Member) record.Value { m.Labour = code("无劳动力"); return &m.Labour })},
	{"D16", "健康人丧失劳动力", onMember(aged(26, 50), func(m *record.Member) record.Value { m.Labour = code("丧失劳动力"); return &m.Labour })},
	{"D17", "在校生填普通劳动力", onMember(student(16, 22), func(m *record.Member) record.Value { m.Labour = code("普通劳动力"); return &m.Labour })},
	{"D18", "一级肢体残疾填普通劳动力", onMember(crippled, func(m *record.Member) record.Value { m.Labour = code("普通劳动力"); return &m.Labour })},
	{"D21", "母亲与户主只差5岁", onMember(of("之母"), func(m *record.Member) record.Value { m.Relation = code("之女"); return &m.Relation })},
}

func student(lo, hi int) func(*record.Home, *record.Member) bool {
	fits := aged(lo, hi)
	return func(h *record.Home, m *record.Member) bool {
		return fits(h, m) && !m.Schooling.Is("非在校生") && !h.MainCause.Is("因学")
	}
}

func crippled(h *record.Home, m *record.Member) bool {
	kind := ""
	if m.IDType.Is("残疾人证") {
		kind = m.ID.V[18:]
	}
	return !m.Relation.Is("户主") && m.Labour.Is("丧失劳动力") && (kind == "41" || kind == "42" || kind == "51" || kind == "52" || kind == "61" || kind == "62")
}

func of(relation string) func(*record.Home, *record.Member) bool {
	return func(h *record.Home, m *record.Member) bool {
		return m.Relation.Is(relation) && m.Health.Is("健康") && !h.Category.Is("五保户")
	}
}

var workMistakes = []Mistake{
	{"E01", "务工时间填14个月", onMember(away, func(m *record.Member) record.Value { m.WorkMonths = tenths(140); return &m.WorkMonths })},
	{"E02", "有务工地点无时间", onMember(adult, func(m *record.Member) record.Value { m.WorkPlace = code("省外务工"); return &m.WorkMonths })},
	{"E03", "有务工时间无地点", onMember(away, func(m *record.Member) record.Value { m.WorkPlace = code(""); return &m.WorkPlace })},
	{"E04", "无劳动力却务工", onMember(awayOld, func(m *record.Member) record.Value {
		m.Labour = code("丧失劳动力")
		m.Health = code("患有大病")
		return &m.Labour
	})},
	{"E07", "有工资收入而无人务工", onIncome(both(anyHome, idle), func(x *record.Income) record.Value {
		x.Wage, x.Business = fen(x.Business.V-x.Expense.V), x.Expense
		return &x.Wage
	})},
	{"E08", "有人务工而工资为0", onIncome(both(anyHome, hasWage), func(x *record.Income) record.Value {
		x.Business.V += x.Wage.V
		x.Wage = yuan(0)
		return &x.Wage
	})},
}

func away(h *record.Home, m *record.Member) bool { return m.WorkMonths.V > 0 && m.Health.Is("健康") }

// awayOld works away from a household that has another worker and whose cause does not count workers.
func awayOld(h *record.Home, m *record.Member) bool {
	return away(h, m) && h.Workers.V > 1 && !h.Category.Is("五保户")
}

func idle(h *record.Home) bool {
	return h.Income.Wage.V == 0 && h.Income.Business.V > h.Income.Expense.V+30000
}
func hasWage(h *record.Home) bool { return h.Income.Wage.V > 30000 }

var familyMistakes = []Mistake{
	{"F01", "全户无户主", onHome(large, func(h *record.Home) (record.Row, record.Value) {
		h.Members[0].Relation = code("其他")
		return h.Household, &h.HeadName
	})},
	{"F02", "一户两个户主", onHome(large, func(h *record.Home) (record.Row, record.Value) {
		h.Members[1].Relation = code("户主")
		return h.Members[1], &h.Members[1].Relation
	})},
	{"F04", "户主与配偶同性别", onHome(couple, func(h *record.Home) (record.Row, record.Value) {
		m := h.Members[1]
		m.ID, m.Sex = text(withCheck(m.ID.V[:16]+string(m.ID.V[16]^1))), h.Members[0].Sex
		return m, &m.Sex
	})},
	{"F05", "之子填为女", onMember(of("之子"), func(m *record.Member) record.Value {
		m.ID, m.Sex = text(withCheck(m.ID.V[:16]+string(m.ID.V[16]^1))), code("女")
		return &m.Sex
	})},
	{"F08", "家庭人口与明细不符", onHousehold(anyHome, func(h *record.Household) record.Value { h.Size.V++; return &h.Size })},
	{"F10", "贫困户属性为空", onHousehold(ofCategory("一般贫困户"), func(h *record.Household) record.Value { h.Category = code(""); return &h.Category })},
	{"F12", "主要致贫原因为空", onHousehold(anyHome, func(h *record.Household) record.Value { h.MainCause = code(""); return &h.MainCause })},
	{"F24", "村民小组为空", onHousehold(anyHome, func(h *record.Household) record.Value { h.Group = text(""); return &h.Group })},
	{"F25", "识别标准与全县不一", onHousehold(anyHome, func(h *record.Household) record.Value { h.Standard = code("国家标准"); return &h.Standard })},
}

func large(h *record.Home) bool {
	return anyHome(h) && len(h.Members) > 3 && h.Members[1].Relation.Is("配偶")
}

func couple(h *record.Home) bool {
	return large(h) && h.Members[1].IDType.Is("居民身份证") && !h.TwoDaughters.Yes()
}
