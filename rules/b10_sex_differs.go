package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B10", Title: "性别与身份证号码不一致",
		Why:      "性别错了，与户主关系、二女户等判断都错。",
		Fix:      "请对照户口簿核实，号码无误的按号码改正性别。",
		Basis:    "县级疑点核查程序 C2#49；GB 11643-1999 第17位奇数为男、偶数为女；只在校验位相符时比较",
		Severity: record.Mistake, Zhun: "2", Class: ClassID,
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			if want := c.Person(m).sexByNumber(); want != "" && m.Sex.Is("男", "女") && m.Sex.V != want {
				c.Find(m, &m.Sex, "%s的性别填“%s”，证件号码第17位表示“%s”", called(m), m.Sex.V, want).Want = want
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 性别
6205211002010001 | 李秀英 | »男`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 性别
6205211002010001 | 李秀英 | 2`},
	})
}
