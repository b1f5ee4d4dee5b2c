package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "R07", Title: "风险已消除而保障仍有问题",
		Why:      "住房、饮水、教育、医疗有一项没有解决，风险就没有消除。",
		Fix:      "请先解决问题，或恢复为风险未消除。",
		Basis:    "贵州某县规则1_11_005至1_11_008、1_02_008、1_02_009",
		Severity: record.Mistake, Class: ClassMonitor, Profile: monitoring,
		Check: eachMonitor(func(c *Case, h *record.Home, m *record.Monitor) {
			if !m.Eliminated.Yes() || m != h.Watched() {
				return
			}
			var at []record.Value
			var names []string
			for _, v := range []*record.YesNo{&m.SchoolingAfter, &m.MedicalAfter, &m.HousingAfter, &m.WaterAfter} {
				if v.No() {
					at, names = append(at, v), append(names, "“"+c.Spec.Column("monitor", record.FieldOf(m, v)).Header+"”为否")
				}
			}
			if f := c.tell(m, at, "风险已消除，%s", strings.Join(names, "、")); f != nil {
				return
			}
			switch {
			case livesUnsafe(h):
				Also(c.Find(m, &m.Eliminated, "风险已消除，户信息“是否危房户”仍为是"), h.Household, &h.UnsafeHouse)
			case h.WaterSafe.No():
				Also(c.Find(m, &m.Eliminated, "风险已消除，户信息“饮水是否安全”仍为否"), h.Household, &h.WaterSafe)
			}
		}),
		Fires: []string{`
== 监测对象
户编号 | 户主姓名 | 消除后饮水安全有保障
6205211002010004 | 马秀兰 | »否`, `
== 户信息
户编号 | 是否危房户 | 危房等级
6205211002010004 | »是 | C级
== 监测对象
户编号 | 户主姓名 | 风险是否已消除
6205211002010004 | 马秀兰 | »~`},
		Quiet: []string{`
== 户信息
户编号 | 是否危房户 | 危房等级
6205211002010002 | 是 | C级`},
	})
}
