package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G19", Title: "一村多户人均纯收入紧贴标准线",
		Why:      "多户收入都恰好比标准高几元几十元，像是凑数算出来的。",
		Fix:      "请乡镇抽查这些户的收入核算表。",
		Basis:    "数据质量经验规则；区间、户数和占比待县扶贫办确认",
		Severity: record.Hint, Zhun: "6", Class: ClassIncome,
		Params: []string{"poverty_line", "near_line_band", "near_line_households", "near_line_percent"},
		Check: EachVillage(func(c *Case, v *Village) {
			line, named, ok := c.lineOf("poverty_line", c.dataYear())
			band, known := c.Fen("near_line_band"), 0
			var near []*record.Income
			for _, h := range v.Homes {
				if x := h.Income; perHeadStands(x) {
					known++
					if x.NetPerHead.V >= line && x.NetPerHead.V <= line+band {
						near = append(near, x)
					}
				}
			}
			if least, share := int(c.Int("near_line_households")), int(c.Int("near_line_percent")); !ok || len(near) < least || len(near)*100 < share*known {
				return
			}
			f := c.Find(near[0], &near[0].NetPerHead, "%s有%d户人均纯收入在%s之上%s元以内", v.Name, len(near), named, yuan(band))
			f.Household, f.Who = "", ""
			for _, x := range near[1:] {
				Also(f, x, &x.NetPerHead)
			}
		}),
		Fires: []string{`
# 参数 near_line_households | 2
== 账三 收入及脱贫进度
户编号 | 其他转移性收入 | 转移性收入 | 年收入 | 纯收入 | 人均纯收入
6205211002010002 | 80 | 2873 | 2873 | 2873 | »2873
6205211002010006 | 550 | 550 | 6710 | 5730 | »2865`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 其他转移性收入 | 转移性收入 | 年收入 | 纯收入 | 人均纯收入
6205211002010002 | 80 | 2873 | 2873 | 2873 | 2873`},
	})
}
