package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "O02", Title: "本期新增的户、人无增加原因",
		Why:      "动态调整以外突然多出来的户和人，可能没有走识别程序。",
		Fix:      "请填写增减标记和原因，附识别依据。",
		Basis:    "人口增减管理要求；跨期比对",
		Severity: record.Mistake, Zhun: "7", Class: ClassContinuity, Needs: NeedPast,
		Check: EachReturn(func(c *Case, t *Township) {
			if t.Past == nil || len(t.Past.Households) == 0 {
				return
			}
			pairs := t.pairs()
			for i := range t.Homes {
				h := &t.Homes[i]
				if pairs.newHome[h] && !(h.Change.Is("新增") && h.ChangeReason.OK()) {
					f := c.Find(h.Household, &h.HouseholdNo, "本期新增户，%s、%s", filledAs("增减标记", h.Change.V), filledAs("增减原因", h.ChangeReason.V))
					Also(f, h.Household, &h.ChangeReason)
				}
				if _, was := t.Past.Households[h.HouseholdNo.V]; !was || !c.joined(h) || !countFits(h) {
					continue // who comes with a new household is not told one by one
				}
				for _, m := range h.Members {
					if pairs.newPerson[m] && !m.Change.OK() && !c.toldOfNumber(h.HouseholdNo.V) {
						c.Find(m, &m.Change, "%s为本期新增人口，人员增减为空", m.Name.V)
					}
				}
			}
		}),
		Fires: []string{`
# 上期
== 账一 基本情况
户编号
- 6205211002010006
== 家庭成员
户编号
- 6205211002010006
# 本期
== 账一 基本情况
户编号 | 增减原因
»6205211002010006 | »`, `
# 上期
== 家庭成员
户编号 | 姓名
- 6205211002010001 | 王小军
# 本期
== 家庭成员
户编号 | 姓名 | 人员增减
6205211002010001 | 王小军 | »`},
		Quiet: []string{`
# 上期
== 家庭成员
户编号 | 姓名
- 6205211002010001 | 王小梅
# 本期
== 家庭成员
户编号 | 姓名 | 人员增减
6205211002010001 | 王小梅 | 其他转入`},
	})
}
