package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G04", Title: "纯收入不等于年收入减生产经营性支出",
		Why:      "纯收入是算人均的被除数，差一笔支出就可能把户错划到标准线另一边。",
		Fix:      "请按“年收入减生产经营性支出”重算纯收入。",
		Basis:    "收入测算口径：纯收入＝年收入－生产经营性支出",
		Severity: record.Mistake, Zhun: "6", Class: ClassIncome,
		Check: EachRow[record.Income](func(c *Case, x *record.Income) {
			if !x.Gross.OK() || !x.Expense.OK() || !x.Net.OK() {
				return
			}
			want := x.Gross.V - x.Expense.V
			if x.Net.V == want {
				return
			}
			// The net fits the four incomes: then 年收入 is what is wrong, and told there.
			if sum, known := fourIncomes(x); known && sum-x.Expense.V == x.Net.V {
				return
			}
			f := c.Find(x, &x.Net, "纯收入填%s元，年收入%s元减支出%s元应为%s元，%s", yuan(x.Net.V), yuan(x.Gross.V), yuan(x.Expense.V), yuan(want), moneyGap(x.Net.V, want))
			f.Want = yuan(want)
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 纯收入
6205211002010001 | »10930`},
		Quiet: []string{`
// 年收入抄错，纯收入与四项收入相符：只由年收入一条说明
== 账三 收入及脱贫进度
户编号 | 年收入
6205211002010001 | 10390`},
	})
}
