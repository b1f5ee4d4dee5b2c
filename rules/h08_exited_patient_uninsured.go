package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "H08", Title: "因病致贫的脱贫户有患病成员未参加大病保险",
		Why:      "病人没有大病保险，一次住院就可能返贫。",
		Fix:      "请核实参保情况，未参保的及时办理。",
		Basis:    "城市数据清洗目录同类检查（因病致贫脱贫户患病成员未参加大病保险）",
		Severity: record.Doubt, Zhun: "2", Class: ClassUnmet,
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			if exited(h) && h.MainCause.Is("因病") && record.Ill(m.Health) && m.CriticalInsured.No() && !goneFrom(m) {
				c.Find(m, &m.CriticalInsured, "因病致贫户已脱贫，%s%s，未参加大病保险", m.Name.V, m.Health.V)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010003 | 因病
== 家庭成员
户编号 | 姓名 | 健康状况 | 是否参加大病保险
6205211002010003 | 周桂兰 | 长期慢性病 | »否`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010003 | 因病
== 家庭成员
户编号 | 姓名 | 健康状况 | 是否参加大病保险
6205211002010003 | 周桂兰 | 健康 | 否`},
	})
}
