package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "N06", Title: "公示公告缺次",
		Why:      "三次公示两次公告缺一次，识别程序就不完整。",
		Fix:      "请补齐公示公告资料和照片。",
		Basis:    "甘肃识别程序“12345”：五公示（告）",
		Severity: record.Doubt, Zhun: "5", Class: ClassArchive,
		Check: EachVillage(func(c *Case, v *Village) {
			for i := noticePapers.first; i <= noticePapers.last; i++ {
				var lacking []*record.Archive
				for _, h := range v.Homes {
					if a := h.Archive; a != nil && a.Items[i].Is("无") && !identifyPapers.wholeMissing(a) {
						lacking = append(lacking, a)
					}
				}
				if len(lacking) == 0 {
					continue
				}
				var heads []string
				for _, a := range lacking {
					heads = append(heads, a.HeadName.V)
				}
				f := c.Find(lacking[0], &lacking[0].Items[i], "%s缺“%s”资料，涉及%d户：%s", v.Name, c.itemName(i), len(lacking), firstOf(heads, 5, "户"))
				f.Household, f.Who = "", ""
				for _, a := range lacking[1:] {
					Also(f, a, &a.Items[i])
				}
			}
		}),
		Fires: []string{`
== 五类档案
户编号 | 第三次公示
6205211002010001 | »无
6205211002010003 | »无`},
		Quiet: []string{`
== 五类档案
户编号 | 第三次公示
6205211002010001 | 不合格`},
	})
}
