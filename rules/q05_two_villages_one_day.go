package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "Q05", Title: "同一干部同日在两个村走访",
		Why:      "一天在两个村都有走访记录，多半是补填的。",
		Fix:      "请核实走访日期和村。",
		Basis:    "走访记录真实性检查；包乡镇领导、工作组组长除外",
		Severity: record.Mistake, Class: ClassHelper,
		Check: EachReturn(func(c *Case, t *Township) {
			namesakes := map[string]int{}
			for i := range t.Cadres {
				namesakes[t.Cadres[i].Name.V]++
			}
			type key struct {
				name string
				day  record.Day
			}
			first, told := map[key]*record.Visit{}, map[key]bool{}
			for i := range t.Visits {
				v := &t.Visits[i]
				k := key{v.Cadre.V, v.On.V}
				if !v.Cadre.OK() || !v.On.OK() || !v.Village.OK() || namesakes[v.Cadre.V] > 1 || v.Role.Is("包乡镇县级领导", "工作组组长") {
					continue
				}
				other := first[k]
				switch {
				case other == nil:
					first[k] = v
				case spec.VillageName(other.Village.V) != spec.VillageName(v.Village.V) && !told[k]:
					told[k] = true
					f := c.findVisit(v, &v.Village, "%s%s在%s、%s都有走访记录", v.Cadre.V, v.On, other.Village.V, v.Village.V)
					Also(f, other, &other.Village)
				}
			}
		}),
		Fires: []string{`
== 入户走访
日期 | 干部姓名 | 户编号 | 行政村
2016-02-02 | 吴晓莉 | 6205211002010001 | »~
2016-02-02 | 吴晓莉 | 6205211002010003 | »石沟村`},
		Quiet: []string{`
== 入户走访
日期 | 干部姓名 | 户编号 | 行政村
2016-02-02→2016-02-03 | 吴晓莉 | 6205211002010003 | 石沟村`},
	})
}

// findVisit reports at a visit; a cadre's visits are told apart by day and household.
func (c *Case) findVisit(v *record.Visit, field record.Value, format string, args ...any) *record.Finding {
	f := c.Find(v, field, format, args...)
	f.Who, f.Key = v.Cadre.V, v.Cadre.V+"/"+v.On.String()
	return f
}
