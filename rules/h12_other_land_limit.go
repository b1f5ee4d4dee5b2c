package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "H12", Title: "林草水面面积过大",
		Why:      "面积过大多是单位错或把集体林、集体草场填进了户表。",
		Fix:      "请对照林权证、承包证核实，单位为亩。",
		Basis:    "县级核对工具同类检查（林地类200亩、草场水面100亩）；上限待县扶贫办确认",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Params: []string{"forest_max", "pasture_max"},
		Check: EachRow[record.Household](func(c *Case, h *record.Household) {
			forest, pasture := c.Scaled("forest_max"), c.Scaled("pasture_max")
			over := func(v *record.Decimal, name string, most int64) {
				if v.OK() && v.V > most {
					c.Find(h, v, "%s%s亩，超过%s亩", name, v, record.FormatScaled(most, 4))
				}
			}
			over(&h.Forest, "林地", forest)
			over(&h.ReturnedForest, "退耕还林", forest)
			over(&h.Orchard, "林果", forest)
			over(&h.Pasture, "牧草地", pasture)
			over(&h.Water, "水面", pasture)
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 林地面积 | 牧草地面积
6205211002010001 | »210 | »100.5`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 林地面积 | 牧草地面积
6205211002010001 | 200 | 100`},
	})
}
