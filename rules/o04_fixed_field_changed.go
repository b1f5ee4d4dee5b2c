package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "O04", Title: "不应变的内容变了",
		Why:      "性别、出生日期、民族、识别年度不会一周一变，变了多半是串行。",
		Fix:      "请核实是上期错还是本期错，并在备注说明更正。",
		Basis:    "跨期比对",
		Severity: record.Doubt, Zhun: "7", Class: ClassContinuity, Needs: NeedPast,
		Check: EachReturn(func(c *Case, t *Township) {
			if t.Past == nil {
				return
			}
			for i := range t.Homes {
				h := &t.Homes[i]
				old, was := t.Past.Households[h.HouseholdNo.V]
				if was && c.joined(h) && h.IdentifiedYear.OK() && old.IdentifiedYear != 0 && old.IdentifiedYear != h.IdentifiedYear.V && !h.Note.OK() && !exitBeforeIdentified(h) {
					c.Find(h.Household, &h.IdentifiedYear, "首次识别年度由上期的%d年改为%d年", old.IdentifiedYear, h.IdentifiedYear.V)
				}
			}
			for i := range t.Members {
				m := &t.Members[i]
				if old, was := t.Past.Members[m.ID.V]; was && m.ID.OK() && !m.Note.OK() {
					c.fixedFields(m, old)
				}
			}
		}),
		Fires: []string{`
# 上期
== 账一 基本情况
户编号 | 首次识别年度
6205211002010001 | 2013
== 家庭成员
户编号 | 姓名 | 民族
6205211002010001 | 王大山 | 回族
# 本期
== 账一 基本情况
户编号 | 首次识别年度
6205211002010001 | »~
== 家庭成员
户编号 | 姓名 | 民族
6205211002010001 | 王大山 | »~`},
		Quiet: []string{`
# 上期
== 家庭成员
户编号 | 姓名 | 民族
6205211002010001 | 王大山 | 回族
# 本期
== 家庭成员
户编号 | 姓名 | 备注
6205211002010001 | 王大山 | 更正民族`},
	})
}

// fixedFields compares one person with last week. A sex or birthday that now contradicts the number is told by the rules on numbers.
func (c *Case) fixedFields(m *record.Member, old record.PastMember) {
	born, male, sound := fromNumber(m.ID.V)
	if m.Sex.OK() && old.Sex != "" && old.Sex != m.Sex.V && (!sound || male == m.Sex.Is("男")) {
		c.Find(m, &m.Sex, "%s性别由上期的%s改为%s", m.Name.V, old.Sex, m.Sex.V)
	}
	if m.Born.OK() && old.Born != 0 && old.Born != m.Born.V && (!sound || born == m.Born.V) {
		c.Find(m, &m.Born, "%s出生日期由上期的%s改为%s", m.Name.V, old.Born, m.Born.V)
	}
	if m.Ethnicity.OK() && old.Ethnicity != "" && old.Ethnicity != m.Ethnicity.V {
		c.Find(m, &m.Ethnicity, "%s民族由上期的%s改为%s", m.Name.V, old.Ethnicity, m.Ethnicity.V)
	}
}

// fromNumber reads birthday and sex out of an ID number; sound is false when it does not hold a date.
func fromNumber(id string) (born record.Day, male, sound bool) {
	if len(id) < 18 {
		return 0, false, false
	}
	born, sound = birthday(&record.Member{ID: record.Text{V: id, S: record.Good}})
	return born, (id[16]-'0')%2 == 1, sound
}
