package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "I06", Title: "同时领取低保金和五保金",
		Why:      "五保供养和低保不得重复享受，同时有两笔钱要么填错栏，要么重复领取。",
		Fix:      "请核实发放存折，改正填错的一项；重复领取的报民政部门处理。",
		Basis:    "城市数据清洗目录与县级核对工具同类检查",
		Severity: record.Mistake, Zhun: "5", Class: ClassLowIncome,
		Check: EachRow[record.Income](func(c *Case, x *record.Income) {
			if x.TDibao.V > 0 && x.TWubao.V > 0 && partsAddUp(x) {
				f := c.Find(x, &x.TDibao, "同时有低保金%s元、五保金%s元", yuan(x.TDibao.V), yuan(x.TWubao.V))
				Also(f, x, &x.TWubao)
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 低保金 | 五保金 | 养老保险金
6205211002010002 | »1260 | »~ | 0`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 低保金 | 五保金
6205211002010002 | 0 | 1533`},
	})
}
