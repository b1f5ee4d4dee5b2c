package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "N09", Title: "村级档案缺项",
		Why:      "村级“六有”是贫困村挂图作业的底子，缺一项村情就说不全。",
		Fix:      "请补建缺的村级资料。",
		Basis:    "甘肃2015年村级“六有”：村情档案、问题台账、需求清单、村级规划、工作台账、增收计划",
		Severity: record.Doubt, Zhun: "5", Class: ClassArchive,
		Check: EachRow[record.Village](func(c *Case, v *record.Village) {
			var lacks []string
			var at []record.Value
			for i, d := range []*record.YesNo{&v.DocProfile, &v.DocProblems, &v.DocNeeds, &v.DocPlan, &v.DocWork, &v.DocIncome} {
				if d.No() {
					lacks, at = append(lacks, []string{"村情档案", "问题台账", "需求清单", "村级规划", "工作台账", "增收计划"}[i]), append(at, d)
				}
			}
			if len(lacks) == 0 {
				return
			}
			f := c.Find(v, at[0], "%s缺%s", v.Village.V, strings.Join(lacks, "、"))
			for _, d := range at[1:] {
				Also(f, v, d)
			}
		}),
		Fires: []string{`
== 村级进度
行政村 | 问题台账 | 增收计划
柳湾村 | »否 | »否`},
		Quiet: []string{`
== 村级进度
行政村 | 问题台账
柳湾村 | 是`},
	})
}
