package rules

import (
	"slices"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "R22", Title: "务工人员不在这一户的家庭成员中",
		Why:      "务工的人在家庭成员表里找不到，务工人数和收入就落不到户。",
		Fix:      "请核对姓名、证件号码和户编号。",
		Basis:    "务工表与家庭成员以证件号码相连；自拟",
		Severity: record.Mistake, Class: ClassWork, Profile: monitoring,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if len(h.Members) == 0 {
				return
			}
			for _, w := range h.Works {
				if w.ID.OK() && !slices.ContainsFunc(h.Members, func(m *record.Member) bool { return m.ID.V == w.ID.V || c.numberInDoubt(m, w.Name) }) {
					f := c.Find(w, &w.ID, "%s的证件号码不在这一户的家庭成员中", w.Name.V)
					f.Person, f.Who = w.ID.V, w.Name.V
				}
			}
		}),
		Fires: []string{`
== 已外出务工月监测
户编号 | 姓名 | 证件号码
6205211002010003 | 孙强 | »620521199403150130`},
		Quiet: []string{`
== 已外出务工月监测
户编号 | 姓名
6205211002010003 | 孙强→孙小强`},
	})
}

// numberInDoubt reports the member of that name whose own number is missing, unsound or of another birth date: group B tells of it.
func (c *Case) numberInDoubt(m *record.Member, name record.Text) bool {
	if !name.OK() || m.Name.V != name.V {
		return false
	}
	p := c.Person(m)
	return !m.ID.OK() || p.ID.Shape != Old15 && !sound(p.ID.Body()) || p.othersNumber()
}
