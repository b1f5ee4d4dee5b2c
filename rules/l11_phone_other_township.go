package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "L11", Title: "联系电话被几个乡镇的多户共用",
		Why:      "同一电话跨乡镇登记很多户，多半是代填或冒用。",
		Fix:      "请填写农户本人或家人的电话。",
		Basis:    "省级核查规则同类检查（不同县户电话相同）；户数待县扶贫办确认",
		Severity: record.Hint, Zhun: "1", Class: ClassDouble,
		Params: []string{"phone_households_max"},
		Check: WholeCounty(func(c *Case, county *County) {
			most := int(c.Int("phone_households_max"))
			for _, g := range acrossTownships(county, func(t *Township) []holders { return t.alike.phones() }) {
				total := 0
				for _, e := range g {
					total += e.n
				}
				for _, e := range g {
					if total > most && e.n <= most { // more than that in one township is told there
						f := c.FindIn(e.town, e.row, &e.row.Phone, "电话%s在本乡镇%d户、连同%s共%d户使用，多于%d户", e.row.Phone.V, e.n, others(g, e.town), total, most)
						f.Household, f.Who, f.Key = "", "", e.row.Phone.V
					}
				}
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 联系电话
6205211002010001 | »13993810000
6205211002010002 | 13993810000
# 乡镇 红堡镇
== 账一 基本情况
户编号 | 户主姓名 | 联系电话
6205211012010001 | 秦大有 | »13993810000
6205211012010002 | 秦小有 | 13993810000`},
		Quiet: []string{`
# 乡镇 红堡镇
== 账一 基本情况
户编号 | 户主姓名 | 联系电话
6205211012010001 | 秦大有 | 13993812047`},
	})
}
