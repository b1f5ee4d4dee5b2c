package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B15", Title: "残疾人证的类别或等级位无效",
		Why:      "第19位是类别、第20位是等级，写错就不知道是几级什么残疾。",
		Fix:      "请对照残疾人证核实更正。",
		Basis:    "《疑似问题数据清洗目录》（2018）C1-10；第二代残疾人证编号规则：类别1至7、等级1至4",
		Severity: record.Mistake, Zhun: "1", Class: ClassID,
		Check: Fields{Tag: "id_degree", Only: idFields, Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			if toldWithMember(c, rec, written) {
				return "", ""
			}
			return fmt.Sprintf("%s的残疾人证第19、20位是“%s”，类别应为1至7、等级应为1至4", called(rec), written[18:20]), ""
		}},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010005 | 陈玉珍 | »62052119801211026885`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010005 | 陈玉珍 | 6205211980121102684401`},
	})
}
