package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A19", Title: "数字、日期或文字的写法不规范",
		Why:      "带单位、文字和全角的数字在 Excel 里不能相加。",
		Fix:      "已按不改变含义的办法识别，请抽看第一处，今后按表样填写。",
		Basis:    "自拟",
		Severity: record.Hint, Zhun: "8", Class: ClassOdd,
		Check: onFacts(func(c *Case, f *record.Fact) {
			if f.Got != upperX && f.Got != byUnit {
				c.FindFact(f, "工作表“%s”有%d处经过“%s”后识别，第一处在%s", tabOf(f), f.N, f.Got, f.Cell)
			}
		}, record.Corrected),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入
6205211002010001 | »6350元`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入
6205211002010001 | 6350`},
	})
}

// upperX is decode's name for the one correction that has a rule of its own, B12.
const upperX = "号码末位改为大写X"

// byUnit is another: A29 tells of the header, and one changed header is one mistake.
const byUnit = "按表头单位折算"
