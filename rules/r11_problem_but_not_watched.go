package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "R11", Title: "住房饮水有问题的脱贫户未纳入",
		Why:      "住房、饮水出了问题又不在监测里，就没有人盯着解决。",
		Fix:      "请核实问题，符合条件的及时纳入监测；已经解决的更正户信息。",
		Basis:    "贵州某县规则1_02_001至1_02_007；就学由D01、医保由R17提示",
		Severity: record.Doubt, Class: ClassMonitor, Profile: monitoring,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if !h.Kind.Is("脱贫户") || h.Left() || h.Watched() != nil {
				return
			}
			var at []record.Value
			var names []string
			if livesUnsafe(h) {
				at, names = append(at, &h.UnsafeHouse), append(names, "是危房户")
			}
			if h.WaterSafe.No() {
				at, names = append(at, &h.WaterSafe), append(names, "饮水不安全")
			}
			c.tell(h.Household, at, "脱贫户，%s，没有纳入监测", strings.Join(names, "、"))
		}),
		Fires: []string{`
== 户信息
户编号 | 饮水是否安全
6205211002010001 | »否`},
		Quiet: []string{`
== 户信息
户编号 | 饮水是否安全
6205211002010003 | 否`},
	})
}
