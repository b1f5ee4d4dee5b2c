package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G15", Title: "养老金低于基础养老金",
		Why:      "基础养老金有全国最低标准，低于它多半是只记了几个月或少记了一位老人。",
		Fix:      "请按存折全年发放额填写。",
		Basis:    "全国城乡居民基础养老金最低标准2014年7月起每人每月70元；本县标准待县扶贫办确认",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Params: []string{"pension_age", "pension_basic_month"},
		Check: EachHousehold(func(c *Case, h *record.Home) {
			x := h.Income
			if x == nil || x.TPension.V <= 0 || !partsAddUp(x) || record.Wubao(h.Category) {
				return
			}
			age, month := int(c.Int("pension_age")), c.Fen("pension_basic_month")
			// Only those who were old enough on the year's first day drew it for twelve months.
			old, ok := c.aged(h, age+1)
			n := int64(0)
			for _, m := range old {
				if !m.PensionInsured.No() {
					n++
				}
			}
			if least := n * 12 * month; ok && x.TPension.V < least {
				c.Find(x, &x.TPension, "养老保险金%s元，%d位满%d周岁老人全年基础养老金（每月%s元）应不低于%s元", yuan(x.TPension.V), n, age, yuan(month), yuan(least))
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 转移性收入 | 养老保险金
6205211002010003 | 925 | »105`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 养老保险金
6205211002010003 | 840`},
	})
}
