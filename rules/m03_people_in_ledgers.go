package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M03", Title: "三本账人口合计不等",
		Why:      "有的户在账二没填人口，三本账的人口合计就对不上。",
		Fix:      "请补填账二的家庭人口。",
		Basis:    "三本账人口应三方一致；逐户不一致的另行列出",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: EachVillage(func(c *Case, v *Village) {
			total, second, filled := int64(0), int64(0), false
			var blank []*record.Measure
			for _, h := range v.Homes {
				if len(h.Measures) == 0 || !h.Size.OK() || !onRegister(h) {
					continue
				}
				m := h.Measures[0]
				total += int64(h.Size.V)
				switch m.Size.S {
				case record.Blank:
					blank = append(blank, m)
				case record.Good:
					filled, second = true, second+int64(h.Size.V) // a size that differs is told at the household
				}
			}
			if !filled || len(blank) == 0 { // a column that nobody fills is no sum
				return
			}
			var heads []string
			for _, m := range blank {
				heads = append(heads, m.HeadName.V)
			}
			f := c.Find(blank[0], &blank[0].Size, "%s账一%d人、账二%d人，相差%d人：账二未填人口的户主%s", v.Name, total, second, total-second, firstOf(heads, 5, "户"))
			f.Household, f.Who = "", ""
			for _, m := range blank[1:] {
				Also(f, m, &m.Size)
			}
		}),
		Fires: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 家庭人口
6205211002010003 | 电焊工培训 | »
6205211002010006 | 精准扶贫专项贷款养牛 | »`},
		Quiet: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 家庭人口
6205211002010003 | 电焊工培训 | 5`},
	})
}
