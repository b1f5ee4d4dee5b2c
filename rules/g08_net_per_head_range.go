package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G08", Title: "人均纯收入过低或过高",
		Why:      "过低多是漏填收入，过高多是单位填错或把项目资金当收入。",
		Fix:      "请入户复核收入；属实的说明理由。",
		Basis:    "城市数据清洗目录与县级核对工具同类检查；上下限待县扶贫办确认",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Params: []string{"net_per_head_low", "net_per_head_high"},
		Check: EachRow[record.Income](func(c *Case, x *record.Income) {
			low, high := c.Fen("net_per_head_low"), c.Fen("net_per_head_high")
			switch {
			case !perHeadStands(x):
			case x.NetPerHead.V > high:
				c.Find(x, &x.NetPerHead, "人均纯收入%s元，高于%s元", yuan(x.NetPerHead.V), yuan(high))
			case x.NetPerHead.V < low && !x.Exited(): // below the line after exit is told by the rule on exits
				c.Find(x, &x.NetPerHead, "人均纯收入%s元，低于%s元", yuan(x.NetPerHead.V), yuan(low))
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 年收入 | 纯收入 | 人均纯收入
6205211002010003 | 131200 | 140120 | 137810 | »34452.5`, `
== 账三 收入及脱贫进度
户编号 | 生产经营性收入 | 转移性收入 | 低保金 | 其他转移性收入 | 年收入 | 纯收入 | 人均纯收入
6205211002010004 | 700 | 900 | 900 | 0 | 1600 | 910 | »455`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 人均纯收入
6205211002010003 | 44525`},
	})
}
