package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "H14", Title: "退耕还林面积大于林地与牧草地之和",
		Why:      "退耕还林后成为林地或草地，退耕面积更大说明有一项漏填。",
		Fix:      "请对照退耕还林登记核实三项面积。",
		Basis:    "县级核对工具同类检查",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Check: EachRow[record.Household](func(c *Case, h *record.Household) {
			if sum := h.Forest.V + h.Pasture.V; h.ReturnedForest.OK() && h.Forest.OK() && h.Pasture.OK() && h.ReturnedForest.V > sum {
				f := c.Find(h, &h.ReturnedForest, "退耕还林%s亩大于林地与牧草地之和%s亩", h.ReturnedForest, record.FormatScaled(sum, 4))
				Also(f, h, &h.Forest)
				Also(f, h, &h.Pasture)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 退耕还林面积 | 林地面积 | 牧草地面积
6205211002010003 | »6.5 | »~ | »~`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 退耕还林面积 | 牧草地面积
6205211002010003 | 6.5 | 0.5`},
	})
}
