package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M24", Title: "十对口：户级名单与台账不一致",
		Why:      "村里的总数对上了，户可能还是错的：一户多、一户少，合计看不出来。",
		Fix:      "请逐户核对，查清哪一样是对的，更正错的那一样。",
		Basis:    "十对口要求（县、乡、村、组、户和图、表、卡、册、大数据平台）之“户”；报表没有户级载体栏，由县扶贫办在设置“核对名单”中提供各载体的户名单",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting, Needs: NeedListed,
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("household") {
				return
			}
			var homes, strangers bearers
			for _, p := range c.Spec.Pairs(t.Return.Township, t.Homes) {
				if p.Home != nil {
					homes.note(p.Home, p)
				} else {
					strangers.note(houseName(p.Listed), p)
				}
			}
			for _, pairs := range homes.in {
				c.tellPairs(pairs)
			}
			for _, pairs := range strangers.in {
				c.tellStrangers(t, pairs)
			}
		}),
		Fires: []string{`
# 设置 核对名单 | 卡 | 永清镇 | 柳湾村 | 6205211002010001 | 王大山 | 3
# 设置 核对名单 | 平台 | 永清镇 | 柳湾村 | 6205211002010001 | 王大山 | 4 | 已脱贫
# 设置 核对名单 | 册 | 永清镇 | 柳湾村 | 6205211002010006 | 何永平 | 0
== 账一 基本情况
户编号 | 家庭人口
6205211002010001 | »~
»6205211002010006 | ~
== 账三 收入及脱贫进度
户编号 | 脱贫状态
6205211002010001 | »~`, `
»# 乡镇 永清镇
# 设置 核对名单 | 图 | 永清镇 | 柳湾 | | 查无此 | 3`, `
# 设置 核对名单 | 表 | 永清镇 | 柳湾村 | 6205211002010003 | 孙有才 |
== 账一 基本情况
户编号
»6205211002010003`},
		Quiet: []string{`
// 载体上没有户编号的，按村和户主对应；没有人口的不比
# 设置 核对名单 | 图 | 永清镇 | 柳湾 | | 王大山 | 4
# 设置 核对名单 | 平台 | 永清镇 | 柳湾村 | 6205211002010001 | 王大山 | 4 | 未脱贫`, `
// 账一人口与成员不符，由户级结构检查说明，名单的人口与成员一致
# 设置 核对名单 | 册 | 永清镇 | 柳湾村 | 6205211002010001 | 王大山 | 4
== 账一 基本情况
户编号 | 家庭人口
6205211002010001 | 5`},
	})
}
