package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "R10", Title: "脱贫户收入低于监测范围而未纳入",
		Why:      "收入低了没有人管，就是返贫没有守住。",
		Fix:      "请入户核实收入，符合条件的及时纳入监测。",
		Basis:    "贵州某县规则1_02_006；监测范围由县填入设置",
		Severity: record.Doubt, Class: ClassMonitor, Profile: monitoring, Needs: NeedLine,
		Params: []string{"monitor_line"},
		Check: EachHousehold(func(c *Case, h *record.Home) {
			x := h.Income
			if !h.Kind.Is("脱贫户") || h.Left() || x == nil || !perHeadStands(x) || atRisk(h) != nil {
				return
			}
			if line, named, ok := c.lineOf("monitor_line", c.dataYear()); ok && x.NetPerHead.V < line {
				c.Find(x, &x.NetPerHead, "脱贫户，人均纯收入%s元，低于%s，没有纳入监测", yuan(x.NetPerHead.V), named)
			}
		}),
		Fires: []string{`
# 参数 monitor_line | 7000
== 收入情况
户编号 | 工资性收入 | 年收入 | 纯收入 | 人均纯收入
6205211002010001 | 0 | 24200 | 20600 | »5150`},
		Quiet: []string{`
# 参数 monitor_line | 7000
== 收入情况
户编号 | 年收入 | 纯收入 | 人均纯收入
6205211002010002 | 6360 | 6160 | 6160`},
	})
}
