package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A15", Title: "公式出错、没有结果或引用别的文件",
		Why:      "错误值不是数，汇总时只能当没有填。",
		Fix:      "请改成数值后重报；引用其他文件的公式请断开链接。",
		Basis:    "自拟",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			switch f.Kind {
			case record.ErrorValue:
				c.FindFact(f, "“%s”显示为%s", c.headOf(f.Sheet, f.Field), f.Got)
			case record.NoCachedValue:
				c.FindFact(f, "“%s”是公式，但文件里没有存下结果", c.headOf(f.Sheet, f.Field))
			case record.ExternalLink:
				c.FindFact(f, "文件引用了别的文件：%s", f.Got)
			}
		}, record.ErrorValue, record.NoCachedValue, record.ExternalLink),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 年收入 | 纯收入
6205211002010001 | »#REF! {formula} | »=? {formula}`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 年收入
6205211002010001 | 10930 {formula}`},
	})
}
