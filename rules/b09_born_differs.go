package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B09", Title: "出生日期与身份证号码不一致",
		Why:      "年龄算错，就学、劳动力、养老各项跟着错。",
		Fix:      "请对照户口簿核实，号码无误的按号码改正出生日期。",
		Basis:    "县级疑点核查程序 C2#94；只在号码校验位相符时比较",
		Severity: record.Mistake, Zhun: "2", Class: ClassID,
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			p := c.Person(m)
			if !p.othersNumber() || m.IDType.Is("残疾人证") && p.ID.Shape == Resident18 { // B16 tells of a number of another kind
				return
			}
			f := c.Find(m, &m.Born, "%s的出生日期填的是%s，证件号码中为%s", called(m), m.Born.V, p.ID.Born)
			if sex := p.sexInNumber(); m.Sex.Is("男", "女") && m.Sex.V != sex {
				f.Message += "；性别填“" + m.Sex.V + "”，号码中为“" + sex + "”，多半是号码抄错或填成别人的"
				return
			}
			f.Want = p.ID.Born.String()
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 出生日期
6205211002010001 | 王大山 | »1970-12-05`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 出生日期
6205211002010001 | 王大山 | 1970年5月12日
6205211002010001 | 李秀英 |`},
	})
}
