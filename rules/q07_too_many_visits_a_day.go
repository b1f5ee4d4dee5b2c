package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "Q07", Title: "一天走访户数畸高",
		Why:      "一天跑几十户不可能坐下来谈，记录多半是抄的。",
		Fix:      "请按实际走访更正。",
		Basis:    "走访记录真实性检查；户数待县扶贫办确认",
		Severity: record.Doubt, Class: ClassHelper,
		Params: []string{"visits_per_day_max"},
		Check: EachReturn(func(c *Case, t *Township) {
			most := int(c.Int("visits_per_day_max"))
			type key struct {
				name string
				day  record.Day
			}
			type day struct {
				visits []*record.Visit
				homes  map[string]bool
			}
			days, order := map[key]*day{}, []key{}
			for i := range t.Visits {
				v := &t.Visits[i]
				if !v.Cadre.OK() || !v.On.OK() {
					continue
				}
				k := key{v.Cadre.V, v.On.V}
				if days[k] == nil {
					days[k], order = &day{homes: map[string]bool{}}, append(order, k)
				}
				days[k].visits = append(days[k].visits, v)
				days[k].homes[v.HouseholdNo.V] = true
			}
			for _, k := range order {
				if d := days[k]; len(d.homes) > most {
					first := d.visits[0]
					f := c.findVisit(first, &first.On, "%s%s走访%d户，多于%d户", k.name, first.On, len(d.homes), most)
					f.Household = ""
					for _, v := range d.visits[1:] {
						Also(f, v, &v.On)
					}
				}
			}
		}),
		Fires: []string{`
# 参数 visits_per_day_max | 2
== 入户走访
日期 | 干部姓名 | 户编号
»2016-02-02 | 吴晓莉 | 6205211002010001
»2016-02-02 | 吴晓莉 | 6205211002010002
»2016-02-02 | 吴晓莉 | 6205211002010003
»2016-02-04 | 段鹏 | 6205211002010004
»2016-02-04 | 段鹏 | 6205211002010005
»2016-02-04 | 段鹏 | 6205211002010006`},
		Quiet: []string{`
# 参数 visits_per_day_max | 3
== 入户走访
日期 | 干部姓名 | 户编号
2016-02-02 | 吴晓莉 | 6205211002010001`},
	})
}
