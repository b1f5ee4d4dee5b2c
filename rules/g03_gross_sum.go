package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G03", Title: "年收入与四项收入之和不等",
		Why:      "年收入是四项收入的合计，对不上时纯收入和人均纯收入都不可信。",
		Fix:      "请按收入核算表重新相加，改正年收入或填错的一项。",
		Basis:    "收入测算口径：年收入＝工资性＋生产经营性＋财产性＋转移性收入",
		Severity: record.Mistake, Zhun: "6", Class: ClassIncome,
		Check: EachRow[record.Income](func(c *Case, x *record.Income) {
			sum, known := fourIncomes(x)
			if !known || !x.Gross.OK() || sum == x.Gross.V {
				return
			}
			// A total that fits the parts of 转移性收入 is right; the total of the parts is what is wrong, and told there.
			if parts, wrong := transferDiffers(x); wrong && sum-x.Transfer.V+parts == x.Gross.V {
				return
			}
			f := c.Find(x, &x.Gross, "年收入填%s元，四项收入合计%s元，%s", yuan(x.Gross.V), yuan(sum), moneyGap(x.Gross.V, sum))
			f.Want = yuan(sum)
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 年收入
6205211002010001 | »10390`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 年收入 | 纯收入
6205211002010001 | 7350 | 11930 | 10450`, `
// 转移性收入抄错，合计按分项算出：只由分项一条说明
== 账三 收入及脱贫进度
户编号 | 转移性收入
6205211002010001 | 3200`},
	})
}
