package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B06", Title: "身份证号码前六位不是行政区划代码",
		Why:      "前六位不存在，整个号码就是编的或抄错的。",
		Fix:      "请对照户口簿核实更正。",
		Basis:    "GB 11643-1999、GB/T 2260；只核省级代码和市、县不为00，历年撤并的县不误报",
		Severity: record.Mistake, Zhun: "1", Class: ClassID,
		Check: Fields{Tag: "id_region", Only: idFields, Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			if toldWithMember(c, rec, written) {
				return "", ""
			}
			return fmt.Sprintf("%s的证件号码前六位“%s”不是行政区划代码", called(rec), written[:6]), ""
		}},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王大山 | »020521197005120113`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 李秀英 | 610321197208230125`},
	})
}
