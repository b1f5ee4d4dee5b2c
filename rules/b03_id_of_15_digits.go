package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B03", Title: "还在用15位旧号码",
		Why:      "2013年起15位号码停止使用，各部门按18位比对时对不上。",
		Fix:      "请对照户口簿换成18位号码。",
		Basis:    "《疑似问题数据清洗目录》（2018）C1-08；GB 11643-1999（15位加世纪19和校验码）",
		Severity: record.Doubt, Zhun: "1", Class: ClassID,
		Check: Fields{Tag: "id_current", Only: idFields, Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			if toldWithMember(c, rec, written) {
				return "", ""
			}
			want := upgrade(written)
			return fmt.Sprintf("%s的证件号码是15位，推算的18位号码末四位为%s，供核对", called(rec), want[14:]), want
		}},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王大山 | »620521700512011`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王大山 | 620521197005120113`},
	})
}
