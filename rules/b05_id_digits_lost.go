package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B05", Title: "身份证号码按数字存放，后三位已经丢失",
		Why:      "Excel 的数字只有15位，末三位变成000后找不回来，也推算不出。",
		Fix:      "请把这一列设为文本格式，对照户口簿重新录入。",
		Basis:    "自拟：表格软件的数字只有15位有效数字",
		Severity: record.Mistake, Zhun: "1", Class: ClassID,
		Check: Fields{Tag: "id_kept", Only: idFields, Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			if !lostDigits(field, written) || toldWithMember(c, rec, written) {
				return "", ""
			}
			return called(rec) + "的证件号码按数字存放，末三位已经丢失", ""
		}},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王大山 | »:2620521197005120000
6205211002010001 | 李秀英 | »6.20521E+17`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王大山 | 620521197005120113`},
	})
}
