package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "N02", Title: "档案必备要件缺件",
		Why:      "缺一件，核查时这户就不合格。",
		Fix:      "请补齐要件；确不需要的填“不需要”。",
		Basis:    "五类档案清单（公示公告按村、退出要件按状态另查），待县扶贫办确认",
		Severity: record.Mistake, Zhun: "5", Class: ClassArchive,
		Check: EachRow[record.Archive](func(c *Case, a *record.Archive) {
			for _, p := range everyHousehold {
				if p.wholeMissing(a) {
					continue
				}
				for i := p.first; i <= p.last; i++ {
					if a.Items[i].Is("无") && !noticePapers.has(i) {
						c.Find(a, &a.Items[i], "%s缺“%s”", p.name, c.itemName(i))
					}
				}
			}
		}),
		Fires: []string{`
== 五类档案
户编号 | 申请书 | 收入核算表
6205211002010001 | »无 | »无`},
		Quiet: []string{`
== 五类档案
户编号 | 第二次公示 | 脱贫申请 | 政策享受凭证
6205211002010001 | 无 | 无 | 不需要`},
	})
}
