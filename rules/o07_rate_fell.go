package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "O07", Title: "完成率回落",
		Why:      "户数增加而工作没有跟上，完成率会掉下来，通报时要能说清。",
		Fix:      "请补齐新增户的档案、送达，或说明原因。",
		Basis:    "跨期比对；回落幅度待县扶贫办确认",
		Severity: record.Doubt, Zhun: "8", Class: ClassContinuity, Needs: NeedPast,
		Params: []string{"rate_fall_points"},
		Check: EachReturn(func(c *Case, t *Township) {
			if t.Past == nil || len(t.Past.Households) == 0 || len(t.Homes) == 0 {
				return
			}
			limit := c.Int("rate_fall_points")
			filedThen, lettersThen := 0, 0
			for _, h := range t.Past.Households {
				if h.Filed {
					filedThen++
				}
				if h.Letter {
					lettersThen++
				}
			}
			filed, letters, homes := 0, 0, 0
			for i := range t.Homes {
				h := &t.Homes[i]
				if !onRegister(h) {
					continue
				}
				homes++
				if h.Archive != nil && h.Archive.Verdict.OK() {
					filed++
				}
				if h.Letter != nil && h.Letter.DeliveredOn.OK() {
					letters++
				}
			}
			tell := func(name string, now, then int) {
				// Thousandths: a point is ten of them.
				is, was := now*1000/max(homes, 1), then*1000/len(t.Past.Households)
				if now >= then && int64(was-is) >= limit*10 {
					f := c.FindTownship(t.Return.Township, "%s由上期%d/%d（%s%%）降为本期%d/%d（%s%%），回落达%d个百分点", name, then, len(t.Past.Households),
						record.FormatScaled(int64(was), 1), now, homes, record.FormatScaled(int64(is), 1), limit)
					f.Key = name
				}
			}
			tell("归档率", filed, filedThen)
			tell("一封信送达率", letters, lettersThen)
		}),
		Fires: []string{`
»# 乡镇 永清镇
# 上期
== 账一 基本情况
户编号
- 6205211002010006
== 五类档案
户编号
- 6205211002010006
== 一封信送达
户编号
- 6205211002010006
# 本期
== 五类档案
户编号
- 6205211002010006`},
		Quiet: []string{`
# 上期
== 账一 基本情况
户编号
6205211002010006
# 本期
== 账一 基本情况
户编号
6205211002010006`},
	})
}
