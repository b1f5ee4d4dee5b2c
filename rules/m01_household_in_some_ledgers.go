package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "M01", Title: "某户只在部分账上",
		Why:      "三本账一户不落是核查底线，有账无措施、有措施无账都说明底数不清。",
		Fix:      "请补填缺的那本账，或更正户编号。",
		Basis:    "三本账按户建立、以户编号为主键；账的内容待县扶贫办确认",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("household") {
				return
			}
			lacks := map[*record.Home][]string{}
			var strays []strayRow
			for _, sheet := range []string{"measure", "income"} {
				if !t.sent(sheet) {
					continue
				}
				title := c.Spec.Layout(sheet).Title
				strays = append(strays, t.strayed[sheet]...)
				for i := range t.Homes {
					if h := &t.Homes[i]; c.joined(h) && onRegister(h) && !hasRow(h, sheet) {
						lacks[h] = append(lacks[h], title)
					}
				}
			}
			for i := range t.Homes {
				h := &t.Homes[i]
				if lacks[h] != nil {
					c.Find(h.Household, &h.HouseholdNo, "账一有此户，%s没有", strings.Join(lacks[h], "、"))
				}
				if no := t.elsewhere[h]; no != "" && !c.malformed(h, no) {
					c.Find(h.Household, &h.HouseholdNo, "账一写的户编号是%s，其余各表写的都是%s", h.HouseholdNo.V, no).Want = no
				}
			}
			c.tellStrays(strays)
		}),
		Fires: []string{`
== 账一 基本情况
户编号
»6205211002010006→6205211002010066`, `
== 账一 基本情况
户编号
»6205211002010006
== 账二 帮扶措施
户编号
- 6205211002010006
== 账三 收入及脱贫进度
户编号
- 6205211002010006`, `
== 账三 收入及脱贫进度
户编号
»6205211002010006→6205211002010066`, `
== 账三 收入及脱贫进度
户编号 | 户主姓名
»6205211002010009 | 田二虎`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 增减标记 | 增减原因
6205211002010006 | 减少 | 整户迁出
== 账二 帮扶措施
户编号
- 6205211002010006`},
	})
}

// tellStrays reports rows that belong to no household of 账一: each number once.
func (c *Case) tellStrays(strays []strayRow) {
	seen := map[string]*record.Row{}
	var first []strayRow
	more := map[string][]strayRow{}
	for _, s := range strays {
		switch {
		case !s.no.OK():
		case seen[s.no.V] == nil:
			row := s.row
			seen[s.no.V], first = &row, append(first, s)
		default:
			more[s.no.V] = append(more[s.no.V], s)
		}
	}
	for _, s := range first {
		var f *record.Finding
		if s.home != nil {
			f = c.Find(s.row, s.no, "户编号%s在账一中没有，同村户主%s的户编号是%s", s.no.V, s.head.V, s.home.HouseholdNo.V)
			if len(more[s.no.V]) == 0 {
				f.Want = s.home.HouseholdNo.V
			}
		} else {
			f = c.Find(s.row, s.no, "户编号%s（户主%s）在账一中没有", s.no.V, orBlank(s.head.V))
		}
		for _, m := range more[s.no.V] {
			Also(f, m.row, m.no)
		}
	}
}

// malformed tells that the number in 账一 is wrong in itself, beside the one of the other sheets: told by the rule on numbers.
func (c *Case) malformed(h *record.Home, other string) bool {
	no := h.HouseholdNo.V
	if len(no) != len(other) {
		return true
	}
	v := c.Spec.FindVillage(c.town.Return.Township, h.Village.V)
	return v != nil && v.Code != "" && !strings.HasPrefix(no, v.Code)
}
