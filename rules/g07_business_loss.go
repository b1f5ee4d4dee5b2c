package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G07", Title: "生产经营性支出大于收入",
		Why:      "净亏多半是把建房、看病、上学的开支填进了生产支出，压低了人均纯收入。",
		Fix:      "请核实支出内容，生活性开支不填入；确系亏损的在备注中说明。",
		Basis:    "收入明白卡支出比例（支出占收入应小于1）；本县默认检查，待县扶贫办确认",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Check: EachRow[record.Income](func(c *Case, x *record.Income) {
			if x.Business.OK() && x.Expense.OK() && x.Expense.V > x.Business.V && sumsAddUp(x) {
				f := c.Find(x, &x.Expense, "生产经营性支出%s元大于生产经营性收入%s元，多%s元", yuan(x.Expense.V), yuan(x.Business.V), yuan(x.Expense.V-x.Business.V))
				Also(f, x, &x.Business)
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 生产经营性收入 | 生产经营性支出 | 纯收入 | 人均纯收入
6205211002010001 | »~ | »14800 | -3870 | -967.5`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 生产经营性收入 | 生产经营性支出
6205211002010001 | 4260 | 4260`},
	})
}
