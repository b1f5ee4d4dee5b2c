package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G21", Title: "各项收入全是整数",
		Why:      "每一项都是整千，多半是估填而不是核算出来的。",
		Fix:      "请按收入核算表的实际数填写。",
		Basis:    "数据质量经验规则；取整单位和项数待县扶贫办确认",
		Severity: record.Hint, Zhun: "6", Class: ClassIncome,
		Params: []string{"round_income_unit", "round_income_items"},
		Check: EachRow[record.Income](func(c *Case, x *record.Income) {
			unit, least := c.Fen("round_income_unit"), int(c.Int("round_income_items"))
			filled := 0
			for _, v := range []record.Money{x.Wage, x.Business, x.Property, x.Transfer} {
				if v.V%unit != 0 {
					return
				}
				if v.V > 0 {
					filled++
				}
			}
			if filled >= least {
				c.Find(x, &x.Gross, "%d项收入全是%s元的整倍数", filled, yuan(unit))
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 生产经营性收入 | 转移性收入 | 年收入
6205211002010003 | 11000 | 7000 | 2000 | »20000`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 生产经营性收入 | 转移性收入 | 年收入
6205211002010003 | 11000 | 7000 | 2080 | 20080`},
	})
}
