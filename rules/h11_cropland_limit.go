package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "H11", Title: "耕地面积过大",
		Why:      "耕地填错会带错种植收入和退耕补助，常见的是小数点错位或按平方米填报。",
		Fix:      "请对照土地承包证核实，单位为亩。",
		Basis:    "城市数据清洗目录与县级核对工具同类检查；本县户均16.9亩，外地10亩上限不适用；上限待县扶贫办确认",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Params: []string{"cropland_household_max", "cropland_per_head_max"},
		Check: EachRow[record.Household](func(c *Case, h *record.Household) {
			most, each := c.Scaled("cropland_household_max"), c.Scaled("cropland_per_head_max")
			switch {
			case !h.Cropland.OK():
			case h.Cropland.V > most:
				c.Find(h, &h.Cropland, "耕地%s亩，超过一户%s亩", h.Cropland, record.FormatScaled(most, 4))
			case h.Size.OK() && h.Size.V > 0 && h.Cropland.V > each*int64(h.Size.V):
				c.Find(h, &h.Cropland, "耕地%s亩、%d人，人均超过%s亩", h.Cropland, h.Size.V, record.FormatScaled(each, 4))
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 耕地面积
6205211002010001 | »146
6205211002010002 | »32`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 耕地面积
6205211002010001 | 58`},
	})
}
