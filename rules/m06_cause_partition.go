package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M06", Title: "分致贫原因合计与总户数不等",
		Why:      "有的户没有填原因，分原因统计加起来就少户。",
		Fix:      "请补填账三的主要致贫原因。",
		Basis:    "主要致贫原因单选，各原因户数之和应等于总户数",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: EachReturn(func(c *Case, t *Township) {
			c.partition(t, "主要致贫原因", func(x *record.Income) *record.Code { return &x.MainCause })
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 主要致贫原因
6205211002010003 | »
6205211002010006 | »`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | -主要致贫原因
6205211002010003 | `},
	})
}

// partition tells that households add up to less than all because some have no value. A column that nobody fills is not used by the county.
func (c *Case) partition(t *Township, name string, value func(*record.Income) *record.Code) {
	var blank []*record.Income
	known := 0
	for i := range t.Incomes {
		x := &t.Incomes[i]
		switch value(x).S {
		case record.Blank:
			blank = append(blank, x)
		case record.Good:
			known++
		}
	}
	if known == 0 || len(blank) == 0 {
		return
	}
	var heads []string
	for _, x := range blank {
		heads = append(heads, x.HeadName.V)
	}
	f := c.Find(blank[0], value(blank[0]), "账三按%s合计%d户，共%d户，相差%d户：未填的户主%s", name, known, known+len(blank), len(blank), firstOf(heads, 5, "户"))
	f.Household, f.Who, f.Village = "", "", ""
	for _, x := range blank[1:] {
		Also(f, x, value(x))
	}
}
