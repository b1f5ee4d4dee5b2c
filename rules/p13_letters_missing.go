package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "P13", Title: "一封信未覆盖全部在册户",
		Why:      "要求一户不留、不漏一人，漏送的户就不知道政策和联系人。",
		Fix:      "请补送并登记；未登记的补填。",
		Basis:    "《一封信》送达要求：一户不留、不漏一人，春节前送完",
		Severity: record.Mistake, Class: ClassGift,
		Params: []string{"gift_deadline"},
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("letter") || !t.sent("household") {
				return
			}
			due := c.giftDeadline()
			for _, v := range t.Village {
				var lacking []*record.Home
				var heads []string
				should := 0
				for _, h := range v.Homes {
					if !c.joined(h) || !onRegister(h) {
						continue
					}
					should++
					absent := h.Letter == nil
					late := h.Letter != nil && h.Letter.DeliveredOn.S == record.Blank && c.Period.To >= due
					if absent || late {
						lacking, heads = append(lacking, h), append(heads, h.HeadName.V)
					}
				}
				if len(lacking) == 0 {
					continue
				}
				f := c.letterPlace(lacking[0], "%s在册%d户，一封信已送%d户，未送或未登记%d户（截止%s）：%s", v.Name, should, should-len(lacking), len(lacking), due, firstOf(heads, 5, "户"))
				f.Household, f.Who = "", ""
				for _, h := range lacking[1:] {
					if h.Letter != nil {
						Also(f, h.Letter, &h.Letter.DeliveredOn)
					} else {
						Also(f, h.Household, &h.HouseholdNo)
					}
				}
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号
»6205211002010001
== 一封信送达
户编号 | 送达日期
- 6205211002010001 |
6205211002010003 | »`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 增减标记 | 增减原因
6205211002010001 | 减少 | 整户迁出
== 一封信送达
户编号
- 6205211002010001`},
	})
}

func (c *Case) letterPlace(h *record.Home, format string, args ...any) *record.Finding {
	if h.Letter != nil {
		return c.Find(h.Letter, &h.Letter.DeliveredOn, format, args...)
	}
	return c.Find(h.Household, &h.HouseholdNo, format, args...)
}
