package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A35", Title: "户编号、账号等号码按数字存放，位数已经丢失",
		Why:      "Excel 的数字只保留15位，后面的位数变成0，找不回来。",
		Fix:      "请把这一列设为文本格式后重新录入。",
		Basis:    "自拟：表格软件的数字只有15位有效数字；证件号码见B05",
		Severity: record.Mistake, Zhun: "8", Class: ClassOdd,
		Check: onFacts(func(c *Case, f *record.Fact) {
			if f.Field != "id" && f.Field != "head_id" {
				c.FindFact(f, "“%s”显示为%s，末几位已经丢失", c.headOf(f.Sheet, f.Field), f.Got)
			}
		}, record.DigitsLost),
		Fires: []string{`
== 账一 基本情况
户编号 | 银行账号
6205211002010001 | »:26210260520100030000`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 银行账号
6205211002010001 | 6210260520100030813`},
	})
}
