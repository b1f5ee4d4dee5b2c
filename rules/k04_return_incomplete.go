package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "K04", Title: "返贫户缺返贫信息或此前无脱贫记录",
		Why:      "返贫必须是脱过贫的户，还要说清哪年、什么原因，否则无从防范。",
		Fix:      "请补填返贫年度、返贫原因和此前的脱贫年度，或更正状态。",
		Basis:    "国家信息系统返贫字段；状态逻辑",
		Severity: record.Mistake, Zhun: "7", Class: ClassOdd,
		Check: EachRow[record.Income](func(c *Case, x *record.Income) {
			if !x.Status.Is("返贫") {
				return
			}
			var lacks []string
			var at []record.Value
			lack := func(v record.Value, name string) {
				if v.Known() == record.Blank {
					lacks, at = append(lacks, name), append(at, v)
				}
			}
			lack(&x.ExitYear, "此前的脱贫年度")
			lack(&x.ReturnYear, "返贫年度")
			lack(&x.ReturnCause, "返贫原因")
			switch {
			case len(lacks) > 0:
				f := c.Find(x, at[0], "脱贫状态为“返贫”，缺%s", strings.Join(lacks, "、"))
				for _, v := range at[1:] {
					Also(f, x, v)
				}
			case x.ExitYear.OK() && x.ReturnYear.OK() && x.ReturnYear.V < x.ExitYear.V:
				f := c.Find(x, &x.ReturnYear, "返贫年度%d年早于脱贫年度%d年", x.ReturnYear.V, x.ExitYear.V)
				Also(f, x, &x.ExitYear)
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 脱贫状态 | 脱贫年度 | 返贫年度 | 返贫原因
6205211002010003 | 返贫 | ~ | » | »
6205211002010006 | 返贫 | »2015 | »2014 | 因灾`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 脱贫状态 | 脱贫年度 | 返贫年度 | 返贫原因
6205211002010003 | 返贫 | 2014 | 2015 | 因病`},
	})
}
