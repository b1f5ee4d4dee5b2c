package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "Q08", Title: "走访的不是其联系户或户不存在",
		Why:      "走访对不上联系户，说明联系关系没更新或记录不实。",
		Fix:      "请核实户编号，或更新帮扶责任人。",
		Basis:    "走访记录与账二帮扶责任人比对；只检查双联干部",
		Severity: record.Doubt, Class: ClassHelper,
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("household") {
				return
			}
			helps, sentDown := map[string]bool{}, map[string]bool{}
			for i := range t.Cadres {
				sentDown[t.Cadres[i].Name.V] = true
			}
			for i := range t.Measures {
				helps[t.Measures[i].Helper.V] = true
			}
			for i := range t.Visits {
				v := &t.Visits[i]
				if !v.HouseholdNo.OK() {
					continue
				}
				h := t.HomeOf(v.HouseholdNo, v.HeadName)
				switch {
				case h == nil:
					c.findVisit(v, &v.HouseholdNo, "%s%s走访户编号%s，账一中没有此户", v.Cadre.V, v.On, v.HouseholdNo.V)
				case v.Role.Is("双联干部") && v.Cadre.OK() && helps[v.Cadre.V] && len(h.Measures) > 0 && sentDown[h.Measures[0].Helper.V] && !helpedBy(h, v.Cadre.V):
					c.findVisit(v, &v.HouseholdNo, "%s%s走访户主%s，账二中该户责任人是%s", v.Cadre.V, v.On, h.HeadName.V, orBlank(h.Measures[0].Helper.V))
				}
			}
		}),
		Fires: []string{`
== 入户走访
日期 | 干部姓名 | 户编号
2016-02-02 | 吴晓莉 | »6205211002010001→6205211002010004
2016-02-04 | 段鹏 | »6205211002010004→6205211002010099`},
		Quiet: []string{`
== 入户走访
日期 | 干部姓名 | 角色 | 户编号
2016-02-02 | 吴晓莉 | 第一书记 | 6205211002010001→6205211002010004`},
	})
}

func helpedBy(h *record.Home, name string) bool {
	for _, m := range h.Measures {
		if m.Helper.V == name || !m.Helper.OK() {
			return true
		}
	}
	return false
}
