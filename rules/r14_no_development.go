package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "R14", Title: "有劳动力的户未落实开发式帮扶",
		Why:      "有劳动力的要靠产业、就业帮起来，整户没有劳动力的要兜住底，两样都没有就是没有帮扶。",
		Fix:      "有劳动力的落实开发式帮扶措施；整户无劳动能力的标明兜底保障。",
		Basis:    "贵州某县规则5_12_007、5_11_033",
		Severity: record.Doubt, Class: ClassMonitor, Profile: monitoring,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			m := atRisk(h)
			if m == nil {
				return
			}
			switch able, known := ableBodied(h); {
			case !known:
			case able > 0 && (m.Developing.No() || m.Developing.S == record.Blank):
				c.Find(m, &m.Developing, "家里有劳动力%d人，没有落实开发式帮扶措施", able)
			case able == 0 && (m.Backed.No() || m.Backed.S == record.Blank):
				c.Find(m, &m.Backed, "整户没有劳动力，没有标明兜底保障")
			}
		}),
		Fires: []string{`
== 监测对象
户编号 | 户主姓名 | 是否实施开发式帮扶措施
6205211002010003 | 孙有才 | »否`, `
== 监测对象
户编号 | 户主姓名 | 是否整户无劳动能力兜底保障户
6205211002010002 | 赵福成 | »`},
		Quiet: []string{`
== 监测对象
户编号 | 户主姓名 | 是否整户无劳动能力兜底保障户
6205211002010003 | 孙有才 | 否`},
	})
}
