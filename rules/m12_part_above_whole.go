package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M12", Title: "村级进度部分数大于总数",
		Why:      "归档户比贫困户多、合格户比归档户多，完成率会超过百分之百。",
		Fix:      "请核实两个数后更正。",
		Basis:    "省级核查规则同类检查（村级部分数大于总户数）",
		Severity: record.Mistake, Zhun: "8", Class: ClassOdd,
		Check: EachVillage(func(c *Case, v *Village) {
			r := v.Row
			if r == nil {
				return
			}
			within := func(part *record.Int, partName string, whole *record.Int, wholeName string) {
				if part.OK() && whole.OK() && part.V > whole.V {
					f := c.Find(r, part, "%s%d户多于%s%d户", partName, part.V, wholeName, whole.V)
					Also(f, r, whole)
				}
			}
			within(&r.Filed, "已归档", &r.PoorHouseholds, "贫困户")
			within(&r.FiledOk, "档案合格", &r.Filed, "已归档")
			unsafe := int32(0)
			for _, h := range v.Homes {
				if h.UnsafeHouse.Yes() {
					unsafe++
				}
			}
			if r.Households.OK() && unsafe > r.Households.V && int(r.Households.V) >= int(r.PoorHouseholds.V) {
				c.Find(r, &r.Households, "账一中本村危房%d户，多于全村总户数%d户", unsafe, r.Households.V)
			}
		}),
		Fires: []string{`
== 村级进度
行政村 | 贫困户数 | 已归档户数 | 档案合格户数
柳湾村 | »~ | »7 | ~`, `
== 村级进度
行政村 | 已归档户数 | 档案合格户数
柳湾村 | »4 | »5`, `
== 村级进度
行政村 | 全村总户数 | 贫困户数 | 已归档户数 | 档案合格户数
柳湾村 | »0 | 0 | 0 | 0`},
		Quiet: []string{`
== 村级进度
行政村 | 已归档户数 | 档案合格户数
柳湾村 | 6 | 6`},
	})
}
