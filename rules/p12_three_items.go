package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "P12", Title: "慰问三件套不齐",
		Why:      "一封信、慰问函、慰问金要一起送到，少一件就是没有慰问到位。",
		Fix:      "请补送并更正。",
		Basis:    "“七个一”慰问：一封信、慰问函、慰问金",
		Severity: record.Mistake, Class: ClassGift,
		Check: EachRow[record.Gift](func(c *Case, g *record.Gift) {
			if !g.DeliveredOn.OK() {
				return
			}
			for i, v := range []*record.YesNo{&g.LetterOfSympathy, &g.OpenLetter} {
				if v.No() || v.S == record.Blank {
					c.findGift(g, v, "%s于%s慰问，缺%s", g.Name.V, g.DeliveredOn, []string{"慰问函", "一封信"}[i])
				}
			}
		}),
		Fires: []string{`
== 七个一慰问
行政村 | 类别 | 慰问函 | 一封信
柳湾村 | 五保户 | »否 | »`},
		Quiet: []string{`
== 七个一慰问
行政村 | 类别 | 慰问函 | 送达日期
柳湾村 | 五保户 | 否 | `},
	})
}
