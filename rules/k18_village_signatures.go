package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "K18", Title: "村级验收表签字不全",
		Why:      "谁调查谁负责、谁签字谁负责，缺一个签字就断了责任链。",
		Fix:      "请补齐签字后重报。",
		Basis:    "2016年1月验收要求：谁调查谁负责、谁签字谁负责，逐级审核签字上报",
		Severity: record.Mistake, Zhun: "7", Class: ClassArchive,
		Check: EachRow[record.VillageAcceptance](func(c *Case, a *record.VillageAcceptance) {
			if !a.Verdict.Is("通过") {
				return
			}
			var lacks []string
			var at []record.Value
			for i, v := range []*record.Text{&a.SignVillage, &a.SignTownship, &a.SignCounty} {
				if v.S == record.Blank {
					lacks, at = append(lacks, []string{"村负责人", "乡镇负责人", "县验收组"}[i]), append(at, v)
				}
			}
			if len(lacks) == 0 {
				return
			}
			f := c.Find(a, at[0], "%s验收结论为“通过”，缺%s签字", a.Village.V, strings.Join(lacks, "、"))
			for _, v := range at[1:] {
				Also(f, a, v)
			}
		}),
		Fires: []string{`
== 村级验收
行政村 | 村负责人 | 县验收组
柳湾村 | » | »`},
		Quiet: []string{`
== 村级验收
行政村 | 县验收组 | 验收结论
柳湾村 | | 待复核`},
	})
}
