package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "Q10", Title: "已离岗干部仍是帮扶责任人",
		Why:      "人走了责任还挂着，这些户实际没有人管。",
		Fix:      "请更换帮扶责任人。",
		Basis:    "下乡干部离岗日期与账二帮扶责任人比对",
		Severity: record.Doubt, Class: ClassHelper,
		Check: EachReturn(func(c *Case, t *Township) {
			here := map[string]bool{}
			for i := range t.Cadres {
				if x := &t.Cadres[i]; c.atPost(x) {
					here[x.Name.V] = true // of two with one name, one is still at post
				}
			}
			for i := range t.Cadres {
				x := &t.Cadres[i]
				if c.atPost(x) || here[x.Name.V] || !x.Name.OK() {
					continue
				}
				var f *record.Finding
				homes := map[string]bool{}
				for k := range t.Measures {
					m := &t.Measures[k]
					if m.Helper.V != x.Name.V || homes[m.HouseholdNo.V] {
						continue
					}
					homes[m.HouseholdNo.V] = true
					if f == nil {
						f = c.Find(x, &x.Until, "")
						f.Key = x.Name.V
					}
					Also(f, m, &m.Helper)
				}
				if f != nil {
					f.Message = fmt.Sprintf("%s已于%s离岗，仍是%d户的帮扶责任人", x.Name.V, x.Until, len(homes))
				}
			}
		}),
		Fires: []string{`
== 下乡干部
姓名 | 离岗日期
段鹏 | »2016-01-20
== 账二 帮扶措施
户编号 | 项目名称 | 帮扶责任人
6205211002010004 | 大病救助 | »~
6205211002010005 | 残疾人生活补贴 | »~
6205211002010006 | 精准扶贫专项贷款养牛 | »~`},
		Quiet: []string{`
== 下乡干部
姓名 | 离岗日期
段鹏 | 2016-06-30`},
	})
}
