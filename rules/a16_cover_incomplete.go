package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A16", Title: "封面缺项",
		Why:      "没有填报人、审核人和电话，出了问题找不到人；没有负责人，等于没人签字。",
		Fix:      "请补填，经乡镇主要负责人审签后重报。",
		Basis:    "自拟：报表应有填报人、审核人、单位负责人",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			switch {
			case f.Field == "":
				c.FindFact(f, "没有“封面”工作表").Want = ""
			case f.Required:
				c.FindFact(f, "封面没有填“%s”", f.Want).Want = ""
			}
		}, record.CoverMissing),
		Fires: []string{`
== 封面
审核人 | 联系电话
» | »`, `
»# 乡镇 永清镇
# 删除工作表 封面`},
		Quiet: []string{`
== 封面
包乡镇县级领导`},
	})
}
