package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F07", Title: "有人无户，成员找不到所属的户",
		Why:      "找不到户的人不计入任何一户，全乡人数少算。",
		Fix:      "请核对户编号，或在账一补上这一户。",
		Basis:    "兰州市2014年建档立卡核查",
		Severity: record.Mistake, Zhun: "2", Class: ClassOdd,
		Check: EachReturn(func(c *Case, t *Township) {
			if len(t.Households) == 0 {
				return
			}
			var order []string
			lost := map[string][]*record.Member{}
			for _, m := range t.Strays.Members {
				if m.HouseholdNo.OK() {
					if lost[m.HouseholdNo.V] == nil {
						order = append(order, m.HouseholdNo.V)
					}
					lost[m.HouseholdNo.V] = append(lost[m.HouseholdNo.V], m)
				}
			}
			for _, no := range order {
				c.lost(no, lost[no])
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名
»6205211002010006→6205211002010009 | 何永平
»6205211002010006→6205211002010009 | 张翠莲`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名
6205211002010006→ | 何永平`},
	})
}

// lost reports all members of one unknown household as one mistake, and the household they very likely belong to.
func (c *Case) lost(no string, list []*record.Member) {
	m, home := list[0], c.town.given[list[0]]
	for _, other := range list[1:] {
		if c.town.given[other] != home {
			home = nil
		}
	}
	hint := ""
	if home != nil {
		hint = "；账一中户主" + home.HeadName.V + "的户编号是" + home.HouseholdNo.V
	}
	f := c.Find(m, &m.HouseholdNo, "%s等%d人的户编号“%s”在账一中不存在%s", called(m), len(list), no, hint)
	f.Person, f.Who = "", m.HeadName.V
	if home != nil {
		f.Want = home.HouseholdNo.V
	}
	for _, other := range list[1:] {
		Also(f, other, &other.HouseholdNo)
	}
}
