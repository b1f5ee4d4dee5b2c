package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "O09", Title: "问题整改后复发",
		Why:      "改过的问题又冒出来，多半是拿旧底稿重报，把改好的覆盖了。",
		Fix:      "请核对底稿，以整改后的数据为准。",
		Basis:    "问题整改要求：已销号问题再次命中即为复发；提示级和已豁免的不计",
		Severity: record.Doubt, Zhun: "7", Class: ClassContinuity,
		Check: Review(func(c *Case, county *County, found []record.Finding) {
			now := c.toldNow(found)
			for _, t := range county.Townships {
				var back []*record.PastFinding
				for i := range c.Past.Open {
					p := &c.Past.Open[i]
					if p.Township == t.Return.Township && p.Closed && p.Severity >= record.Doubt && now[p.Key] {
						back = append(back, p)
					}
				}
				if len(back) > 0 {
					c.FindTownship(t.Return.Township, "已整改销号的%d条问题再次出现：%s", len(back), numbers(back))
				}
			}
		}),
		Fires: []string{`
»# 乡镇 永清镇
# 上期问题 G03 | 6205211002010001 | 年收入 | 2 | 已改
== 账三 收入及脱贫进度
户编号 | 年收入
6205211002010001 | 10390`},
		Quiet: []string{`
# 上期问题 G03 | 6205211002010001 | 年收入 | 2 | 已改`},
	})
}
