package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "K16", Title: "退出村没有村级验收表或有多份",
		Why:      "退出村也要自查验收，一村一表；缺表的村出列没有依据，两份表的结论可能不一样。",
		Fix:      "请补填该村的验收表，或删去重复的一份。",
		Basis:    "甘脱领发〔2016〕2号自查验收：退出村村13项指标重新核验；哪些村退出按设置“村名录”的退出年度",
		Severity: record.Mistake, Zhun: "7", Class: ClassArchive,
		Params: []string{"acceptance_from_year", "acceptance_to_year"},
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("village_acceptance") {
				return
			}
			first := map[string]*record.VillageAcceptance{}
			twice := map[string]*record.Finding{}
			for i := range t.VillageAcceptances {
				a := &t.VillageAcceptances[i]
				name := a.Village.V
				switch {
				case name == "":
				case first[name] == nil:
					first[name] = a
				case twice[name] == nil:
					twice[name] = c.Find(a, &a.Village, "%s不止一份村级验收表", name)
					Also(twice[name], first[name], &first[name].Village)
				default:
					Also(twice[name], a, &a.Village)
				}
			}
			c.villagesNotAccepted(t, first)
		}),
		Fires: []string{`
== 村级验收
行政村
»柳湾村
+ »柳湾村`, `
»# 乡镇 永清镇
# 设置 村名录 | 永清镇 | 柳湾村 | 620521100201 | 是 | | | 2015
== 村级验收
行政村
- 柳湾村`},
		Quiet: []string{`
// 没有列入退出的村不用验收
# 设置 村名录 | 永清镇 | 柳湾村 | 620521100201 | 是
== 村级验收
行政村
- 柳湾村`, `
// 2013年度的村不在这次自查验收之内
# 设置 村名录 | 永清镇 | 柳湾村 | 620521100201 | 是 | | | 2013
== 村级验收
行政村
- 柳湾村`},
	})
}

// villagesNotAccepted tells of the villages that the county's register lets exit in the years under inspection.
func (c *Case) villagesNotAccepted(t *Township, sheets map[string]*record.VillageAcceptance) {
	from, to := c.Int("acceptance_from_year"), c.Int("acceptance_to_year")
	has := map[string]bool{}
	for name := range sheets {
		if v := c.Spec.FindVillage(t.Return.Township, name); v != nil {
			has[v.Name] = true
		}
	}
	for i := range c.Spec.Settings.Villages {
		v := &c.Spec.Settings.Villages[i]
		year := int64(v.ExitYear)
		if v.Township == t.Return.Township && year >= from && year <= to && !has[v.Name] {
			f := c.FindTownship(t.Return.Township, "村名录中%s%d年退出，没有村级验收表（%d至%d年度须逐村验收）", v.Name, year, from, to)
			f.Village = v.Name
		}
	}
}
