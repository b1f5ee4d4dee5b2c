package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F22", Title: "交通落后致贫，入户路却是硬化路",
		Why:      "原因与入户路情况矛盾。",
		Fix:      "请核实致贫原因和入户路情况。",
		Basis:    "自拟：硬化路且离村主干路不足1公里；已脱贫户不查",
		Severity: record.Hint, Zhun: "3", Class: ClassCause,
		Params: []string{"near_road_km"},
		Check: EachHousehold(func(c *Case, h *record.Home) {
			near := c.Scaled("near_road_km")
			if h.MainCause.Is("交通条件落后") && stillPoor(h) && h.Road.Is("水泥路", "沥青路") && h.RoadKm.OK() && h.RoadKm.V < near {
				c.Find(h.Household, &h.MainCause, "%s的主要致贫原因是“交通条件落后”，入户路是%s、离村主干路%s公里（不足%s公里）", called(h.Household), h.Road.V, h.RoadKm,
					record.FormatScaled(near, 4))
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010001 | »交通落后`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 主要致贫原因 | 入户路类型
6205211002010001 | 交通落后 | 土路`},
	})
}
