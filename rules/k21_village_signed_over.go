package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "K21", Title: "村级验收表越级签字",
		Why:      "验收是逐级审核、逐级签字，上一级签了而下一级没签，说明先签后审。",
		Fix:      "请退回补签，按村、乡镇、县的顺序签字。",
		Basis:    "2016年1月验收要求：谁调查谁负责、谁签字谁负责，逐级审核签字上报；表上只有一个验收日期，先后按签没签判断",
		Severity: record.Mistake, Zhun: "7", Class: ClassArchive,
		Check: EachRow[record.VillageAcceptance](func(c *Case, a *record.VillageAcceptance) {
			if a.Verdict.S != record.Good || a.Verdict.Is("通过") { // K18
				return
			}
			c.signedOver(a, a.Verdict.V, []signature{signedBy("村负责人", &a.SignVillage), signedBy("乡镇负责人", &a.SignTownship), signedBy("县验收组", &a.SignCounty)})
		}),
		Fires: []string{`
== 村级验收
行政村 | 乡镇负责人 | 验收结论
柳湾村 | » | 待复核`},
		Quiet: []string{`
== 村级验收
行政村 | 乡镇负责人 | 县验收组 | 验收结论
柳湾村 | | | 待复核`},
	})
}
