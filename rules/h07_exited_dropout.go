package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "H07", Title: "已脱贫户有义务教育阶段辍学",
		Why:      "适龄儿童辍学的户不符合脱贫条件。",
		Fix:      "请核实就学情况：在校的更正在校生状况，辍学的劝返复学。",
		Basis:    "退出验收标准：适龄儿童接受义务教育；城市数据清洗目录同类检查",
		Severity: record.Mistake, Zhun: "2", Class: ClassUnmet,
		Params: []string{"compulsory_min", "compulsory_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			from, to := int(c.Int("compulsory_min")), int(c.Int("compulsory_max"))
			if p := c.Person(m); exited(h) && c.outOfSchool(p, from, to) && m.Health.Is("健康") && !goneFrom(m) {
				f := c.Find(m, &m.Schooling, "已脱贫，%s%d周岁（义务教育年龄%d至%d周岁）、健康，填“%s”", m.Name.V, p.Age, from, to, notAtSchool(m))
				Also(f, h.Income, &h.Income.Status)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码 | 出生日期 | 文化程度 | 在校生状况 | 劳动能力 | 务工状况 | 务工时间
6205211002010003 | 孙强 | 620521200206300190 | 2002-06-30 | 小学 | »非在校生 | 无劳动力 | |
== 账三 收入及脱贫进度
户编号 | 脱贫状态
6205211002010003 | »~`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码 | 出生日期 | 在校生状况 | 健康状况
6205211002010003 | 孙强 | 620521200206300190 | 2002-06-30 | 非在校生 | 残疾`},
	})
}
