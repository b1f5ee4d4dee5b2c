package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "H15", Title: "与村主干路距离过大",
		Why:      "各地有的表按公里、有的按米，混填后通路任务算不清。",
		Fix:      "请核实距离，单位为公里。",
		Basis:    "城市数据清洗目录与县级核对工具同类检查；界限待县扶贫办确认",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Params: []string{"road_km_max", "road_km_metres"},
		Check: EachRow[record.Household](func(c *Case, h *record.Household) {
			most, metres := c.Scaled("road_km_max"), c.Scaled("road_km_metres")
			switch {
			case !h.RoadKm.OK():
			case h.RoadKm.V > metres:
				c.Find(h, &h.RoadKm, "与村主干路距离%s公里，超过%s公里，疑似按米填写", h.RoadKm, record.FormatScaled(metres, 4))
			case h.RoadKm.V > most:
				c.Find(h, &h.RoadKm, "与村主干路距离%s公里，超过%s公里", h.RoadKm, record.FormatScaled(most, 4))
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 与村主干路距离
6205211002010001 | »300
6205211002010003 | »5.2`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 与村主干路距离
6205211002010001 | 5`},
	})
}
