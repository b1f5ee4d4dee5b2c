package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B13", Title: "健康状况为残疾，没有填残疾人证号",
		Why:      "没有残疾人证号，残疾人补贴和护理补贴无从落实。",
		Fix:      "请填二代残疾人证号；尚未办证的请说明并协助办理。",
		Basis:    "《疑似问题数据清洗目录》（2018）C1-17；县级疑点核查程序 C2#66；登记表说明：持证人填残疾证号",
		Severity: record.Doubt, Zhun: "2", Class: ClassID,
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			if id := &c.Person(m).ID; record.Disabled(m.Health) && !m.IDType.Is("残疾人证") && id.Shape == Resident18 {
				c.Find(m, &m.ID, "%s的健康状况为残疾，证件号码是18位身份证号，应填20位或22位残疾人证号", called(m))
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码 | 证件类型
6205211002010005 | 陈玉珍 | »620521198012110268 | 居民身份证`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 健康状况
6205211002010005 | 陈玉珍 | 残疾`},
	})
}
