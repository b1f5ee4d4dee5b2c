package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "G24", Title: "人均纯收入栏填了人均可支配收入",
		Why:      "可支配收入和纯收入口径不同，混填后户与户、乡与乡没法比。",
		Fix:      "请按人均纯收入口径重填，并恢复列名。",
		Basis:    "2014至2017年表样用人均纯收入，验收文件用人均可支配收入，两者不得混用",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Check: EachFile(func(c *Case, r *record.Return) {
			for i := range r.Facts {
				if f := &r.Facts[i]; (f.Kind == record.ColumnRenamed || f.Kind == record.ColumnUnknown) && strings.Contains(f.Got, "可支配收入") {
					c.FindFact(f, "列名写成“%s”，本表应填人均纯收入", f.Got)
				}
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | »人均纯收入→人均可支配收入
6205211002010001 | ~`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 人均纯收入
6205211002010001 | 2362`},
	})
}
