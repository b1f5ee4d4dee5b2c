package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "R23", Title: "务工月监测前后矛盾",
		Why:      "返乡的写在外、在外的没有收入，当月在外务工的人数就不实。",
		Fix:      "请核实当月务工情况后更正。",
		Basis:    "务工月监测每月一次；自拟",
		Severity: record.Doubt, Class: ClassWork, Profile: monitoring,
		Check: EachRow[record.Work](func(c *Case, w *record.Work) {
			switch {
			case w.Status.Is("在外务工") && w.ReturnedOn.OK():
				Also(c.Find(w, &w.Status, "务工状态为在外务工，又填了返乡时间%s", w.ReturnedOn.V.Chinese()), w, &w.ReturnedOn)
			case w.Status.Is("已返乡") && w.ReturnedOn.S == record.Blank:
				c.Find(w, &w.ReturnedOn, "务工状态为已返乡，没有填返乡时间")
			case w.Status.Is("已返乡") && w.Since.OK() && w.ReturnedOn.OK() && w.ReturnedOn.V < w.Since.V:
				Also(c.Find(w, &w.ReturnedOn, "返乡时间早于外出时间%s", w.Since.V.Chinese()), w, &w.Since)
			case w.Status.Is("在外务工") && w.Since.OK() && record.Months(w.Since.V, c.Period.To) >= 1 && w.Wage.OK() && w.Wage.V == 0:
				c.Find(w, &w.Wage, "在外务工已满一个月，本月务工收入为0")
			}
		}),
		Fires: []string{`
== 已外出务工月监测
户编号 | 姓名 | 务工状态 | 返乡时间
6205211002010003 | 孙强 | »~ | »2024-06-02`, `
== 已外出务工月监测
户编号 | 姓名 | 本月务工收入
6205211002010003 | 孙强 | »0`},
		Quiet: []string{`
== 已外出务工月监测
户编号 | 姓名 | 务工状态 | 返乡时间 | 返乡原因
6205211002010003 | 孙强 | 已返乡 | 2024-06-02 | 农忙`},
	})
}
