package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "R32", Title: "民政名单上的人不在全县名册",
		Why:      "民政认定的低收入人口不在名册上，乡镇就没有把他看在眼里。",
		Fix:      "请核实是否应当登记、纳入；不需要登记的向县上说明。",
		Basis:    "县上提供的民政名单（设置“部门比对”，填有乡镇的）；名册是否应含全部低收入人口，待县扶贫办确认",
		Severity: record.Doubt, Class: ClassLowIncome, Profile: steady, Needs: NeedCompared,
		Check: WholeCounty(func(c *Case, county *County) {
			known, sent := map[string]bool{}, map[int]bool{}
			for _, t := range county.Townships {
				sent[t.Return.Township] = t.sent("member")
				for i := range t.Members {
					known[t.Members[i].ID.V] = true
				}
			}
			for said := range c.Spec.Settings.Departments.All() {
				if said.Department == spec.CivilAffairs && said.Has && sent[said.Township] && !known[said.ID] {
					f := c.FindTownship(said.Township, "%s（%s）在民政名单上为%s%s，全县名册没有此人", orBlank(said.Name), maskID(said.ID), said.Item, dated(said))
					f.Person, f.Who = said.ID, said.Name
				}
			}
		}),
		Fires: []string{`
»# 乡镇 永清镇
# 设置 部门比对 | 民政 | 620521196811200999 | 特困人员 | 有 | 永清镇 | 何某`},
		Quiet: []string{`
// 没有填乡镇的，不知道该告诉谁
# 设置 部门比对 | 民政 | 620521196811200999 | 特困人员 | 有
# 设置 部门比对 | 民政 | 620521196811200172 | 低保对象 | 有 | 永清镇`},
	})
}
