package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "G20", Title: "同村多户四项收入完全相同",
		Why:      "四项收入分毫不差，多半是复制粘贴，没有逐户核算。",
		Fix:      "请逐户核算后重填。",
		Basis:    "数据质量经验规则；户数下限待县扶贫办确认",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Params: []string{"copied_incomes_min"},
		Check: EachVillage(func(c *Case, v *Village) {
			least := int(c.Int("copied_incomes_min"))
			groups, order := map[[4]int64][]*record.Income{}, [][4]int64{}
			for _, h := range v.Homes {
				x := h.Income
				if x == nil {
					continue
				}
				key := [4]int64{x.Wage.V, x.Business.V, x.Property.V, x.Transfer.V}
				if _, known := fourIncomes(x); known && nonZero(key) > 1 {
					if groups[key] == nil {
						order = append(order, key)
					}
					groups[key] = append(groups[key], x)
				}
			}
			for _, key := range order {
				if g := groups[key]; len(g) >= least {
					f := c.Find(g[0], &g[0].Wage, "%s有%d户四项收入完全相同（达到%d户即提示）：%s", v.Name, len(g), least, headNames(g, 5))
					f.Household, f.Who, f.Key = "", "", fmt.Sprint(key)
					for _, x := range g[1:] {
						Also(f, x, &x.Wage)
					}
				}
			}
		}),
		Fires: []string{`
# 参数 copied_incomes_min | 2
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 生产经营性收入 | 转移性收入
6205211002010001 | »3800 | 2360 | 130
6205211002010006 | »3800 | 2360 | 130`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 生产经营性收入 | 转移性收入
6205211002010001 | 3800 | 2360 | 130`},
	})
}

func nonZero(v [4]int64) int {
	n := 0
	for _, x := range v {
		if x != 0 {
			n++
		}
	}
	return n
}

// headNames lists the first households of a group by their heads.
func headNames(g []*record.Income, most int) string {
	var names []string
	for _, x := range g {
		names = append(names, x.HeadName.V)
	}
	return firstOf(names, most, "户")
}
