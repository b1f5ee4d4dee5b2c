package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "J04", Title: "一名干部联系户数超限",
		Why:      "联系太多户的干部走访不过来，帮扶容易流于形式。",
		Fix:      "请调整帮扶责任人。",
		Basis:    "本县双联行动联系户数规定（县级10户、科级10户、一般干部5户），现行规定待县扶贫办确认",
		Severity: record.Doubt, Zhun: "4", Class: ClassHelper,
		Params: []string{"linked_max_county", "linked_max_section", "linked_max_staff"},
		Check: EachReturn(func(c *Case, t *Township) {
			limits := map[string]int64{"县级": c.Int("linked_max_county"), "科级": c.Int("linked_max_section"), "一般干部": c.Int("linked_max_staff")}
			for rank, n := range c.Spec.Settings.Quotas { // the county's own figures come before the parameters
				limits[rank] = n.Link
			}
			type load struct {
				rows  []*record.Measure
				homes map[string]bool
			}
			byHelper, order := map[string]*load{}, []string{}
			for i := range t.Measures {
				m := &t.Measures[i]
				if !m.Helper.OK() || !m.HouseholdNo.OK() || !m.HelperRank.OK() {
					continue
				}
				key := m.Helper.V + "/" + m.HelperUnit.V
				l := byHelper[key]
				if l == nil {
					l = &load{homes: map[string]bool{}}
					byHelper[key], order = l, append(order, key)
				}
				if !l.homes[m.HouseholdNo.V] {
					l.homes[m.HouseholdNo.V] = true
					l.rows = append(l.rows, m)
				}
			}
			for _, key := range order {
				l := byHelper[key]
				first := l.rows[0]
				limit, known := limits[first.HelperRank.V]
				if n := int64(len(l.rows)); known && n > limit {
					f := c.Find(first, &first.Helper, "%s（%s，%s）联系%d户，超过%d户", first.Helper.V, first.HelperUnit.V, first.HelperRank.V, n, limit)
					f.Household, f.Who, f.Key = "", "", key
					for _, m := range l.rows[1:] {
						Also(f, m, &m.Helper)
					}
				}
			}
		}),
		Fires: []string{`
# 参数 linked_max_staff | 2
== 账二 帮扶措施
户编号 | 项目名称 | 帮扶责任人
6205211002010001 | 苹果树修剪技术培训 | »~
6205211002010002 | 五保供养 | »~
6205211002010003 | 电焊工培训 | »~
6205211002010004 | 大病救助 | »~
6205211002010005 | 残疾人生活补贴 | »~
6205211002010006 | 精准扶贫专项贷款养牛 | »~`},
		Quiet: []string{`
# 参数 linked_max_staff | 3
== 账二 帮扶措施
户编号 | 项目名称 | 帮扶责任人
6205211002010001 | 苹果树修剪技术培训 | ~`},
	})
}
