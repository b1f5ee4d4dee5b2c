package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "N08", Title: "档案要件不合格",
		Why:      "涂改、空白、代签的资料等于没有，核查会判整户不合格。",
		Fix:      "请重新制作该要件，补好后改为“有”。",
		Basis:    "考核口径：资料真实规范；由核查人逐件勾选",
		Severity: record.Doubt, Zhun: "5", Class: ClassArchive,
		Check: EachRow[record.Archive](func(c *Case, a *record.Archive) {
			for i := range a.Items {
				if a.Items[i].Is("不合格") {
					c.Find(a, &a.Items[i], "“%s”经核查不合格（核查人%s）", c.itemName(i), orBlank(a.CheckedBy.V))
				}
			}
		}),
		Fires: []string{`
== 五类档案
户编号 | 扶贫手册
6205211002010001 | »不合格`},
		Quiet: []string{`
== 五类档案
户编号 | 核查结论
6205211002010001 | 不合格`},
	})
}
