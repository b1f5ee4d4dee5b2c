package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G02", Title: "转移性收入与分项合计不等",
		Why:      "转移性收入是低保、养老等补贴的总数，分项与总数对不上，说明至少有一项抄错或漏填，人均收入随之失真。",
		Fix:      "请对照一折通存折逐项核对，改正分项或总数。",
		Basis:    "国家信息系统字段口径：转移性收入等于六个分项之和；县级数据核对工具同类检查",
		Severity: record.Mistake, Zhun: "6", Class: ClassIncome,
		Check: EachRow[record.Income](func(c *Case, x *record.Income) {
			if sum, differs := transferDiffers(x); differs {
				f := c.Find(x, &x.Transfer, "转移性收入填%s元，六个分项合计%s元，%s", yuan(x.Transfer.V), yuan(sum), moneyGap(x.Transfer.V, sum))
				f.Want = yuan(sum)
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 转移性收入 | 其他转移性收入
6205211002010003 | »2080 | 280`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 转移性收入 | 养老保险金 | 其他转移性收入
6205211002010003 | 2080 | | 180`},
	})
}
