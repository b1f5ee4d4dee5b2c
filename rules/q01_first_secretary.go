package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "Q01", Title: "行政村第一书记缺或多于一名",
		Why:      "一村一名第一书记，缺了没人牵头，多了责任不清。",
		Fix:      "请核实人员并更新下乡干部花名册；离任的填离岗日期。",
		Basis:    "清水县“11558”：下派一名第一书记联系一个行政村",
		Severity: record.Mistake, Class: ClassHelper,
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("cadre") {
				return
			}
			for _, v := range t.expected() {
				if v.misnamed() {
					continue
				}
				var in []*record.Cadre
				unclear := false // a blank role is told as a blank
				for _, x := range v.Cadres {
					unclear = unclear || x.Role.S == record.Blank
					if x.Role.Is("第一书记") && c.atPost(x) {
						in = append(in, x)
					}
				}
				switch {
				case len(in) == 0 && unclear:
				case len(in) == 0:
					row, at := v.place()
					c.Find(row, at, "%s没有第一书记", v.Name)
				case len(in) > 1:
					var names []string
					for _, x := range in {
						names = append(names, x.Name.V)
					}
					f := c.Find(in[1], &in[1].Role, "%s有%d名第一书记：%s", v.Name, len(in), strings.Join(names, "、"))
					for _, x := range append(in[:1:1], in[2:]...) {
						Also(f, x, &x.Role)
					}
				}
			}
		}),
		Fires: []string{`
== 村级进度
行政村
»柳湾村
== 下乡干部
姓名 | 离岗日期
田海峰 | 2016-01-15`, `
== 下乡干部
姓名 | 角色
田海峰 | »~
段鹏 | »第一书记`},
		Quiet: []string{`
== 下乡干部
姓名 | 角色 | 离岗日期
段鹏 | 第一书记 | 2015-12-31`},
	})
}

// atPost tells that the cadre had not left by the end of the period.
func (c *Case) atPost(x *record.Cadre) bool { return !x.Until.OK() || x.Until.V > c.Period.To }
