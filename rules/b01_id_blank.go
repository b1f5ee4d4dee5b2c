package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B01", Title: "证件号码为空",
		Why:      "没有号码的人无法查重，也无法与公安、民政、医保比对。",
		Fix:      "请对照户口簿补填；确无证件的由派出所出具证明并在备注注明。",
		Basis:    "《贫困户登记表》（2014）A6为必填项",
		Severity: record.Mistake, Zhun: "1", Class: ClassID,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"member", "id"}}, Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			return called(rec) + "没有填证件号码", ""
		}},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王小梅 | »`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王小梅 | 620521200104090145`},
	})
}
