package rules

import (
	"slices"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "G13", Title: "有养老金而家中无老人",
		Why:      "养老金只发给到龄的人，家中没有到龄老人，要么人漏登，要么钱错填。",
		Fix:      "请核对存折发放人和成员名单。",
		Basis:    "县级核对工具同类检查；城乡居民养老保险领取年龄60周岁",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Params: []string{"pension_age"},
		Check: EachHousehold(func(c *Case, h *record.Home) {
			age := int(c.Int("pension_age"))
			if x := h.Income; x != nil && x.TPension.V > 0 && partsAddUp(x) && len(h.Members) > 0 {
				if old, ok := c.aged(h, age); ok && len(old) == 0 && !c.agedLeft(h, age) {
					c.Find(x, &x.TPension, "养老保险金%s元，家中无%d周岁以上老人", yuan(x.TPension.V), age)
				}
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 转移性收入 | 养老保险金
6205211002010001 | 1580 | »1260`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 养老保险金
6205211002010003 | 1260`},
	})
}

// agedLeft reports somebody of at least that age among those who left this period: the year's pension was theirs.
func (c *Case) agedLeft(h *record.Home, least int) bool {
	return slices.ContainsFunc(h.Members, func(m *record.Member) bool {
		age, known := c.ageOf(m)
		return goneFrom(m) && known && age >= least
	})
}
