package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "H13", Title: "有效灌溉面积大于耕地面积",
		Why:      "灌溉地是耕地的一部分，部分大于全部必有一项填错。",
		Fix:      "请核实后改正其中一项。",
		Basis:    "县级核对工具同类检查",
		Severity: record.Mistake, Zhun: "2", Class: ClassOdd,
		Check: EachRow[record.Household](func(c *Case, h *record.Household) {
			if h.Irrigated.OK() && h.Cropland.OK() && h.Irrigated.V > h.Cropland.V {
				f := c.Find(h, &h.Irrigated, "有效灌溉面积%s亩大于耕地面积%s亩，多%s亩", h.Irrigated, h.Cropland, record.FormatScaled(h.Irrigated.V-h.Cropland.V, 4))
				Also(f, h, &h.Cropland)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 耕地面积 | 有效灌溉面积
6205211002010001 | »~ | »15`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 耕地面积 | 有效灌溉面积
6205211002010001 | 14.6 | 14.6`},
	})
}
