package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A07", Title: "与上期完全相同",
		Why:      "一周里没有一处变动，多半是把上期的表又报了一次。",
		Fix:      "确无变动的请书面确认，否则重报。",
		Basis:    "自拟：按内容摘要逐表比对，文件名和保存时间不影响",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Needs: NeedPast,
		Check: EachReturn(func(c *Case, t *Township) {
			if t.Past == nil || len(t.Households) == 0 {
				return
			}
			now := record.Digests(t.Return)
			for sheet, digest := range t.Past.Digests {
				if now[sheet] != digest {
					return
				}
			}
			c.FindTownship(t.Return.Township, "本期各表内容与上期（%s）逐格相同，共%d户、%d人", t.Past.Period.Label(), len(t.Households), len(t.Members))
		}),
		Fires: []string{`
»# 乡镇 永清镇
# 上期`},
		Quiet: []string{`
# 上期
== 入户走访
日期 | 干部姓名 | 户编号
- 2016-02-02 | 吴晓莉 | 6205211002010003`},
	})
}
