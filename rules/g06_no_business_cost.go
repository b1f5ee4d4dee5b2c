package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G06", Title: "有生产经营收入而无支出",
		Why:      "种养没有种子、化肥、饲料等投入不合常理，漏记支出会把人均纯收入抬高。",
		Fix:      "请补填生产经营性支出；确无支出的在备注中说明。",
		Basis:    "城市数据清洗目录（收入问题）及县级核对工具同类检查",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Check: EachRow[record.Income](func(c *Case, x *record.Income) {
			if x.Business.OK() && x.Business.V > 0 && x.Expense.OK() && x.Expense.V == 0 && sumsAddUp(x) {
				f := c.Find(x, &x.Expense, "生产经营性收入%s元，生产经营性支出为0", yuan(x.Business.V))
				Also(f, x, &x.Business)
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 生产经营性收入 | 生产经营性支出 | 纯收入 | 人均纯收入
6205211002010001 | »~ | »0 | 10930 | 2732.5`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 生产经营性收入 | 生产经营性支出
6205211002010001 | 0 | 0`},
	})
}
