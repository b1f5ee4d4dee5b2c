package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "H03", Title: "已脱贫户仍住危房",
		Why:      "住房安全是脱贫的硬条件，住危房的脱贫户属于错退。",
		Fix:      "请核实是否已改造入住：已改造的更正账一，未改造的落实危改。",
		Basis:    "退出验收标准：住房安全；城市数据清洗目录同类检查",
		Severity: record.Mistake, Zhun: "2", Class: ClassUnmet,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if exited(h) && livesUnsafe(h) && !c.categoryAgainstStatus(h) {
				f := c.Find(h.Household, &h.UnsafeHouse, "已脱贫，是否危房户填“是”（%s）", orBlank(h.HouseGrade.V))
				Also(f, h.Income, &h.Income.Status)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 是否危房户 | 危房等级
6205211002010003 | »是 | D级
== 账三 收入及脱贫进度
户编号 | 脱贫状态
6205211002010003 | »~`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 是否危房户 | 危房等级
6205211002010001 | 是 | D级`},
	})
}

// orBlank names an empty value in a message.
func orBlank(s string) string {
	if s == "" {
		return "未填"
	}
	return s
}

// filledAs says what a cell says, or that it says nothing.
func filledAs(head, s string) string {
	if s == "" {
		return head + "未填"
	}
	return head + "填“" + s + "”"
}
