package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F06", Title: "空挂户，有户无人",
		Why:      "空挂户虚增户数，也可能是成员的户编号填错。",
		Fix:      "请补报家庭成员，或按减少处理。",
		Basis:    "《疑似问题数据清洗目录》（2018）；兰州市2014年建档立卡核查",
		Severity: record.Mistake, Zhun: "2", Class: ClassOdd,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if len(h.Members) > 0 || len(c.town.Members) == 0 || !h.HouseholdNo.OK() || h.Change.Is("减少") || c.town.Home(h.HouseholdNo.V) != h { // L06 tells of a number used twice
				return
			}
			if c.town.astray[keyOfHouse(h.Village, h.HeadName)] > 0 {
				return // F07 tells it
			}
			c.Find(h.Household, &h.HouseholdNo, "%s在家庭成员表中没有一个人", called(h.Household))
		}),
		Fires: []string{`
== 家庭成员
户编号
- 6205211002010006

== 账一 基本情况
户编号
»6205211002010006`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 增减标记
6205211002010006 | 减少

== 家庭成员
户编号
- 6205211002010006`},
	})
}
