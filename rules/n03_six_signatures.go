package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "N03", Title: "六签字不全",
		Why:      "采集、审核、录入层层签字，缺一个就说不清谁负责。",
		Fix:      "请补签后更正。",
		Basis:    "天水市2015年采集—审核—录入“六签字”制度",
		Severity: record.Doubt, Zhun: "5", Class: ClassArchive,
		Check: EachRow[record.Archive](func(c *Case, a *record.Archive) {
			signs := []*record.YesNo{&a.SignHousehold, &a.SignCollector, &a.SignSecretary, &a.SignVillage, &a.SignTownship, &a.SignCounty}
			names := []string{"农户", "采集人", "第一书记", "村", "乡镇", "县"}
			anySigned := false
			for _, s := range signs {
				anySigned = anySigned || s.Yes()
			}
			var lacks []string
			var at []record.Value
			for i, s := range signs {
				if s.No() || anySigned && s.S == record.Blank {
					lacks, at = append(lacks, names[i]), append(at, s)
				}
			}
			if len(lacks) == 0 {
				return
			}
			f := c.Find(a, at[0], "六签字缺%s签字", strings.Join(lacks, "、"))
			for _, v := range at[1:] {
				Also(f, a, v)
			}
		}),
		Fires: []string{`
== 五类档案
户编号 | 第一书记 | 六签字/县
6205211002010001 | »否 | »`},
		Quiet: []string{`
== 五类档案
户编号 | 第一书记
6205211002010001 | 是`},
	})
}
