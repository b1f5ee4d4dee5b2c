package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "L07", Title: "多户共用一个联系电话",
		Why:      "一个号码管很多户，多半是村干部代填，入户核查时联系不上人。",
		Fix:      "请填写农户本人或家人的电话。",
		Basis:    "省级核查规则同类检查；户数待县扶贫办确认",
		Severity: record.Hint, Zhun: "1", Class: ClassDouble,
		Params: []string{"phone_households_max"},
		Check: EachReturn(func(c *Case, t *Township) {
			most := int(c.Int("phone_households_max"))
			for _, s := range t.alike.phones() {
				if s.n() > most {
					f := c.Find(s.first, &s.first.Phone, "电话%s被%d户共用，多于%d户", s.text, s.n(), most)
					f.Household, f.Who, f.Key = "", "", s.text
					for _, h := range s.more {
						Also(f, h, &h.Phone)
					}
				}
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 联系电话
6205211002010001 | »13993810000
6205211002010002 | »13993810000
6205211002010003 | »13993810000
6205211002010004 | »13993810000`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 联系电话
6205211002010001 | 13993810000
6205211002010002 | 13993810000
6205211002010003 | 13993810000`},
	})
}
