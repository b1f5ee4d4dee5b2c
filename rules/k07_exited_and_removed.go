package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "K07", Title: "已脱贫户整户减少无依据",
		Why:      "脱贫后整户从册上拿掉，会被怀疑以减户代替脱贫。",
		Fix:      "请填写减少原因并附依据。",
		Basis:    "对象进退管理；本县默认检查，待县扶贫办确认",
		Severity: record.Doubt, Zhun: "7", Class: ClassContinuity,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if h.Change.Is("减少") && exited(h) && h.ChangeReason.S != record.Good {
				f := c.Find(h.Household, &h.Change, "已脱贫，本期整户减少，未写减少原因")
				Also(f, h.Household, &h.ChangeReason)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 增减标记 | 增减原因
6205211002010003 | »减少 | »`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 增减标记 | 增减原因
6205211002010003 | 减少 | 整户迁往外省，附户口迁移证`},
	})
}
