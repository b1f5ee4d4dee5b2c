package rules

import (
	"cmp"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "R19", Title: "监测状态跳步或监测户不见了",
		Why:      "没有监测过就消除、没有消除就删掉，监测过程都断了。",
		Fix:      "请恢复上期的监测信息，按识别、消除的程序办理。",
		Basis:    "监测流程见states.csv：未纳入→风险未消除→风险已消除→重新纳入；自拟",
		Severity: record.Mistake, Class: ClassContinuity, Profile: monitoring, Needs: NeedPast,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if c.town.Past == nil || h.Left() || !c.town.sent("monitor") {
				return
			}
			old, known := c.town.Past.Households[h.HouseholdNo.V]
			if !known {
				return // a household that is new on the register may have been watched before
			}
			was := cmp.Or(old.Status, spec.New)
			switch m := h.Watched(); {
			case m == nil && was != spec.New:
				c.Find(h.Household, &h.HouseholdNo, "上期是监测对象（%s），本期监测对象表中没有这一户", was)
			case m != nil && m.State() != "" && !c.Spec.MayBecome(monitorObject, was, m.State()):
				c.Find(m, &m.Eliminated, "由上期的“%s”变为“%s”，不符合监测程序", was, m.State())
			}
		}),
		Fires: []string{`
# 上期
== 监测对象
户编号
- 6205211002010004
# 本期
== 监测对象
户编号 | 户主姓名 | 风险是否已消除
6205211002010004 | 马秀兰 | »~`, `
# 上期
# 本期
== 监测对象
户编号
- 6205211002010003
== 户信息
户编号
»6205211002010003`},
		Quiet: []string{`
# 上期
== 监测对象
户编号 | 风险是否已消除 | 风险消除方式 | 消除监测时间 | 消除后人均纯收入 | 消除后义务教育有保障 | 消除后基本医疗有保障 | 消除后住房安全有保障 | 消除后饮水安全有保障
6205211002010004 | 否 |  |  |  |  |  |  | 
# 本期
== 监测对象
户编号 | 户主姓名 | 风险是否已消除
6205211002010004 | 马秀兰 | 是`},
	})
}
