package generate

import (
	"slices"

	"guatu/pipeline/record"
)

var lifeMistakes = []Mistake{
	{Rule: "D01", Title: "学龄儿童填非在校生", alter: onMember(ofPoor(aged(8, 12)), func(m *record.Member) record.Value { m.Schooling = code("非在校生"); return &m.Schooling })},
	{Rule: "D02", Title: "4岁填小学在读", alter: onMember(aged(1, 4), func(m *record.Member) record.Value { m.Schooling = code("小学"); return &m.Schooling })},
	{Rule: "D03", Title: "10岁填八年级", alter: onMember(aged(8, 10), func(m *record.Member) record.Value { m.Schooling = code("八年级"); return &m.Schooling })},
	{Rule: "D04", Title: "21岁填高中", alter: onMember(student(21, 22), func(m *record.Member) record.Value { m.Schooling = code("高中三年级"); return &m.Schooling })},
	{Rule: "D05", Title: "16岁填大专", alter: onMember(student(16, 16), func(m *record.Member) record.Value { m.Schooling = code("大专及以上"); return &m.Schooling })},
	{Rule: "D06", Title: "19岁填硕士研究生", alter: onMember(student(19, 19), func(m *record.Member) record.Value {
		m.Where().Sheet.SetRaw(m.Row, "schooling", "硕士研究生")
		return &m.Schooling
	})},
	{Rule: "D07", Title: "12岁填高中", alter: onMember(aged(10, 13), func(m *record.Member) record.Value { m.Schooling = code("高中一年级"); return &m.Schooling })},
	{Rule: "D08", Title: "17岁仍填小学", alter: onMember(student(16, 18), func(m *record.Member) record.Value { m.Schooling = code("小学"); return &m.Schooling })},
	{Rule: "D09", Title: "40岁填为在校生", alter: onWorker(besides(aged(35, 55)), func(m *record.Member) record.Value {
		m.Schooling, m.Labour = code("大专及以上"), code("无劳动力")
		return &m.Schooling
	})},
	{Rule: "D10", Title: "9岁仍填学前教育", alter: onMember(aged(8, 11), func(m *record.Member) record.Value { m.Schooling = code("学前教育"); return &m.Schooling })},
	{Rule: "D11", Title: "20岁文化程度为小学", alter: onMember(left(17, 22), func(m *record.Member) record.Value { m.Education = code("小学"); return &m.Education })},
	{Rule: "D13", Title: "3岁文化程度填小学", alter: onMember(aged(1, 4), func(m *record.Member) record.Value { m.Education = code("小学"); return &m.Education })},
	{Rule: "D14", Title: "12岁填为普通劳动力", alter: onMember(aged(8, 14), func(m *record.Member) record.Value { m.Labour = code("普通劳动力"); return &m.Labour })},
	{Rule: "D15", Title: "健康青壮年填无劳动力", alter: onWorker(besides(aged(26, 50)), func(m *record.Member) record.Value { m.Labour = code("无劳动力"); return &m.Labour })},
	{Rule: "D16", Title: "健康人丧失劳动力", alter: onWorker(besides(aged(26, 50)), func(m *record.Member) record.Value { m.Labour = code("丧失劳动力"); return &m.Labour })},
	{Rule: "D17", Title: "在校生填普通劳动力", alter: onMember(student(16, 22), func(m *record.Member) record.Value { m.Labour = code("普通劳动力"); return &m.Labour })},
	{Rule: "D18", Title: "一级肢体残疾填普通劳动力", alter: onMember(adult, func(m *record.Member) record.Value {
		m.Health, m.IDType, m.ID = code("残疾"), code("残疾人证"), text(m.ID.V+"41")
		return &m.Labour
	})},
	{Rule: "D19", Title: "75岁填普通劳动力，家中无收入", alter: onHome(withElder, func(h *record.Home) (record.Row, record.Value) {
		m := elder(h)
		m.Labour = code("普通劳动力")
		h.Workers = whole(working2(h))
		x := h.Income
		x.TOther.V += x.Business.V - x.Expense.V
		x.Business, x.Expense = yuan(0), yuan(0)
		x.Transfer.V = x.Net.V - x.Property.V
		x.Gross = x.Net
		return m, &m.Labour
	})},
	{Rule: "D20", Title: "说因病休学，健康状况却是健康", alter: onMember(ofPoor(aged(8, 12)), func(m *record.Member) record.Value {
		m.Schooling, m.Note = code("非在校生"), text("因病休学")
		return &m.Health
	})},
	{Rule: "D22", Title: "配偶17岁", alter: func(s *Seed) {
		onHome(pair, func(h *record.Home) (record.Row, record.Value) {
			m := h.Members[1]
			m.Born.V = record.DayOf(1998, 8, 15)
			m.ID = s.vacant("62052119980815" + m.ID.V[14:17])
			m.Education, m.Party = code("初中"), code("群众")
			return m, &m.Relation
		})(s)
	}},
	{Rule: "D21", Title: "母亲与户主只差5岁", alter: onMember(of("之母"), func(m *record.Member) record.Value { m.Relation = code("之女"); return &m.Relation })},
}

func student(lo, hi int) func(*record.Home, *record.Member) bool {
	fits := aged(lo, hi)
	return func(h *record.Home, m *record.Member) bool {
		return fits(h, m) && !m.Schooling.Is("非在校生") && !h.MainCause.Is("因学") && !granted(h)
	}
}

// granted is a household with a grant for vocational pupils, which another grade would leave without its pupil.
func granted(h *record.Home) bool {
	return slices.ContainsFunc(h.Measures, func(m *record.Measure) bool { return m.Kind.Is("雨露计划") })
}

// besides keeps to households with another worker: one where nobody works is told of as such.
func besides(fits func(*record.Home, *record.Member) bool) func(*record.Home, *record.Member) bool {
	return func(h *record.Home, m *record.Member) bool { return h.Workers.V > 1 && fits(h, m) }
}

func of(relation string) func(*record.Home, *record.Member) bool {
	return func(h *record.Home, m *record.Member) bool {
		return m.Relation.Is(relation) && m.Health.Is("健康") && !record.Wubao(h.Category)
	}
}

var workMistakes = []Mistake{
	{Rule: "E01", Title: "务工时间填14个月", alter: onMember(away, func(m *record.Member) record.Value { m.WorkMonths = tenths(140); return &m.WorkMonths })},
	{Rule: "E02", Title: "有务工地点无时间", alter: onMember(adult, func(m *record.Member) record.Value { m.WorkPlace = code("省外务工"); return &m.WorkMonths })},
	{Rule: "E03", Title: "有务工时间无地点", alter: onMember(away, func(m *record.Member) record.Value { m.WorkPlace = code(""); return &m.WorkPlace })},
	{Rule: "E04", Title: "无劳动力却务工", alter: onWorker(awayOld, func(m *record.Member) record.Value {
		m.Labour = code("丧失劳动力")
		m.Health = code("患有大病")
		return &m.Labour
	})},
	{Rule: "E05", Title: "高中生填外出务工", alter: onMember(earning(student(17, 18)), func(m *record.Member) record.Value {
		m.WorkPlace, m.WorkMonths = code("省外务工"), tenths(10)
		return &m.WorkPlace
	})},
	{Rule: "E06", Title: "14岁填务工", alter: onMember(earning(aged(13, 14)), func(m *record.Member) record.Value {
		m.WorkPlace, m.WorkMonths = code("县外省内务工"), tenths(10)
		return &m.WorkPlace
	})},
	{Rule: "E07", Title: "有工资收入而无人务工", alter: onIncome(both(anyHome, idle), func(x *record.Income) record.Value {
		x.Wage, x.Business = fen(x.Business.V-x.Expense.V), x.Expense
		return &x.Wage
	})},
	{Rule: "E08", Title: "有人务工而工资为0", alter: onIncome(both(anyHome, hasWage), func(x *record.Income) record.Value {
		x.Business.V += x.Wage.V
		x.Wage = yuan(0)
		return &x.Wage
	})},
	{Rule: "E09", Title: "务工数月，工资只有350元", alter: onIncome(both(anyHome, hasWage), func(x *record.Income) record.Value {
		x.Business.V += x.Wage.V - 35000
		x.Wage = yuan(350)
		return &x.Wage
	})},
	{Rule: "E10", Title: "五保供养对象外出务工", alter: onHome(both(ofCategory("五保户"), func(h *record.Home) bool { return h.Members[0].IDType.Is("居民身份证") }), func(h *record.Home) (record.Row, record.Value) {
		m := h.Members[0]
		m.Labour, m.WorkPlace, m.WorkMonths = code("普通劳动力"), code("县外省内务工"), tenths(10)
		h.Workers, h.MainCause, h.Income.MainCause = whole(1), code("因婚"), code("因婚")
		h.Income.Wage, h.Income.TOther = fen(h.Income.Property.V+60000), fen(h.Income.TOther.V-60000)
		h.Income.Property, h.Income.Transfer.V = yuan(0), h.Income.Transfer.V-60000
		return m, &m.WorkPlace
	})},
}

// bears keeps to households of whom a wage, in fen, for the months they work and some more is no doubt of its own: 400 yuan a month is the least (params.csv, monthly_wage_min).
func bears(wage int64, more int64) func(*record.Home) bool {
	return func(h *record.Home) bool {
		tenthousandths := more * 10000
		for _, m := range h.Members {
			tenthousandths += m.WorkMonths.V
		}
		return wage*10000 >= 40000*tenthousandths
	}
}

// earning keeps to households whose wages bear one month more.
func earning(fits func(*record.Home, *record.Member) bool) func(*record.Home, *record.Member) bool {
	return func(h *record.Home, m *record.Member) bool {
		return h.Income.Wage.V > 500000 && bears(h.Income.Wage.V, 1)(h) && fits(h, m)
	}
}

func away(h *record.Home, m *record.Member) bool { return m.WorkMonths.V > 0 && m.Health.Is("健康") }

// awayOld works away from a household that has another worker and whose cause does not count workers.
func awayOld(h *record.Home, m *record.Member) bool {
	return away(h, m) && h.Workers.V > 1 && !record.Wubao(h.Category)
}

func idle(h *record.Home) bool {
	return h.Income.Wage.V == 0 && h.Income.Business.V > h.Income.Expense.V+30000
}
func hasWage(h *record.Home) bool { return h.Income.Wage.V > 30000 }

func large(h *record.Home) bool {
	return anyHome(h) && len(h.Members) > 3 && h.Members[1].Relation.Is("配偶")
}

func couple(h *record.Home) bool {
	return large(h) && h.Members[1].IDType.Is("居民身份证") && !h.TwoDaughters.Yes()
}

// ofPoor keeps to households that have not left poverty: in others a child out of school is told as an unmet condition.
func ofPoor(fits func(*record.Home, *record.Member) bool) func(*record.Home, *record.Member) bool {
	return func(h *record.Home, m *record.Member) bool { return stillPoor(h) && fits(h, m) }
}

// left has left school.
func left(lo, hi int) func(*record.Home, *record.Member) bool {
	fits := aged(lo, hi)
	return func(h *record.Home, m *record.Member) bool { return fits(h, m) && m.Schooling.Is("非在校生") }
}

// withElder has a healthy old member in a household that nobody leaves for work.
func withElder(h *record.Home) bool {
	return anyHome(h) && h.Income.Wage.V == 0 && elder(h) != nil && !record.Wubao(h.Category) && !h.MainCause.Is("缺劳力")
}

func elder(h *record.Home) *record.Member {
	for _, m := range h.Members {
		if record.Age(m.Born.V, firstWeek) > 67 && m.Health.Is("健康") {
			return m
		}
	}
	return nil
}

// pair is a couple of working age without anybody else.
func pair(h *record.Home) bool {
	return anyHome(h) && len(h.Members) == 2 && h.Members[1].Relation.Is("配偶") && working(h.Members[1]) && h.Members[1].IDType.Is("居民身份证") && h.Members[1].Health.Is("健康") && h.Members[1].WorkMonths.V == 0 && record.Age(h.Members[1].Born.V, firstWeek) < 59
}
