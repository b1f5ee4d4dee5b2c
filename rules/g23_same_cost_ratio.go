package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G23", Title: "同村多户生产支出占比完全相同",
		Why:      "各户种养不同，支出占收入的比例不会一模一样，多半是按统一比例套算。",
		Fix:      "请抽查这些户的生产支出，据实填写。",
		Basis:    "收入明白卡按固定比例折算支出的做法启发；户数下限待县扶贫办确认",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Params: []string{"same_ratio_min"},
		Check: EachVillage(func(c *Case, v *Village) {
			least := int(c.Int("same_ratio_min"))
			groups, order, farming := map[int64][]*record.Income{}, []int64{}, 0
			for _, h := range v.Homes {
				x := h.Income
				if x == nil || x.Business.V <= 0 || x.Expense.V <= 0 || x.Expense.V >= x.Business.V {
					continue
				}
				farming++
				// Hundredths of a percent, and only exact: 40.00% and not 39.98%.
				if x.Expense.V*10000%x.Business.V != 0 {
					continue
				}
				r := x.Expense.V * 10000 / x.Business.V
				if groups[r] == nil {
					order = append(order, r)
				}
				groups[r] = append(groups[r], x)
			}
			for _, r := range order {
				if g := groups[r]; len(g) >= least && len(g)*2 > farming {
					f := c.Find(g[0], &g[0].Expense, "%s有%d户生产支出都恰好占收入的%s%%（达到%d户且过半即提示）：%s", v.Name, len(g), record.FormatScaled(r, 2), least, headNames(g, 5))
					f.Household, f.Who, f.Key = "", "", record.FormatScaled(r, 2)
					for _, x := range g[1:] {
						Also(f, x, &x.Expense)
					}
				}
			}
		}),
		Fires: []string{`
# 参数 same_ratio_min | 3
== 账三 收入及脱贫进度
户编号 | 生产经营性收入 | 生产经营性支出
6205211002010001 | 4000 | »1600
6205211002010003 | 6000 | »2400
6205211002010005 | 5000 | »2000`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 生产经营性收入 | 生产经营性支出
6205211002010001 | 4000 | 1600
6205211002010003 | 6000 | 2400
6205211002010005 | 5000 | 2000`},
	})
}
