package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "O03", Title: "证件号、户编号或户主变更",
		Why:      "主键一改，上期和本期就接不上，历史帮扶也对不上人。",
		Fix:      "请确认是更正，并在备注说明。",
		Basis:    "跨期比对；户编号、证件号码为主键",
		Severity: record.Doubt, Zhun: "7", Class: ClassContinuity, Needs: NeedPast,
		Check: EachReturn(func(c *Case, t *Township) {
			if t.Past == nil {
				return
			}
			pairs := t.pairs()
			for _, no := range sortedKeys(pairs.renumbered) {
				h := pairs.renumbered[no]
				c.Find(h.Household, &h.HouseholdNo, "户编号由上期的%s改为%s", no, h.HouseholdNo.V)
			}
			for i := range t.Homes {
				h := &t.Homes[i]
				old, was := t.Past.Households[h.HouseholdNo.V]
				if was && c.joined(h) && h.HeadName.OK() && old.HeadName != "" && old.HeadName != h.HeadName.V && !headGone(h, old.HeadName) && !h.Note.OK() {
					if name, _ := headElsewhere(h); name != "" {
						continue // a slip in 账一, told by M04
					}
					c.Find(h.Household, &h.HeadName, "户主由上期的%s改为%s", old.HeadName, h.HeadName.V)
				}
			}
			for _, id := range sortedKeys(pairs.reissued) {
				m := pairs.reissued[id]
				if _, another := t.Past.Members[m.ID.V]; m.ID.OK() && !m.Note.OK() && !another && !faultyNumber(m) && !c.toldOfNumber(m.HouseholdNo.V) {
					c.Find(m, &m.ID, "%s证件号码由上期的%s改为%s", m.Name.V, maskID(id), maskID(m.ID.V))
				}
			}
		}),
		Fires: []string{`
# 上期
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王小军 | 620521199403150114
# 本期
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王小军 | »~`, `
# 上期
== 账一 基本情况
户编号
6205211002010006→6205211002010016
== 家庭成员
户编号
6205211002010006→6205211002010016
# 本期
== 账一 基本情况
户编号
»6205211002010006`},
		Quiet: []string{`
# 上期
== 账一 基本情况
户编号 | 户主姓名
6205211002010001 | 王老汉
# 本期
== 账一 基本情况
户编号 | 备注
6205211002010001 | 原户主去世，变更户主`},
	})
}

// headGone tells that last week's head is listed as having left.
func headGone(h *record.Home, name string) bool {
	for _, m := range h.Members {
		if m.Name.V == name && goneFrom(m) {
			return true
		}
	}
	return false
}

// faultyNumber tells that the new number is wrong in itself, or another person's sex or birthday: told by the rules on numbers.
func faultyNumber(m *record.Member) bool {
	id := parseID(m.ID.V)
	born, male, dated := fromNumber(m.ID.V)
	return !dated || !sound(id.Body()) || m.Born.OK() && m.Born.V != born || m.Sex.OK() && m.Sex.Is("男") != male
}

// toldOfNumber reports that the township was told of a wrong number, birthday or sex in the household: a change there is the correction that was asked for.
func (c *Case) toldOfNumber(household string) bool {
	for i := range c.Past.Open {
		f := &c.Past.Open[i]
		if f.Township == c.town.Return.Township && f.Household == household && (f.Field == "id" || f.Field == "sex" || f.Field == "born") {
			return true
		}
	}
	return false
}
