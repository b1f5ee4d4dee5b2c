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
		Basis:    "GB 11643-1999、GB/T 2260：核省级代码、市级代码的取值范围，甘肃省核到市州（含撤地设市前的地区），天水市核到县区；其他县不核，历年撤并的县不误报",
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
6205211002010001 | 王大山 | »020521197005120113
6205211002010001 | 王小军 | »620512199403150130`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 李秀英 | 610321197208230125`, `
// 地区改市、撤县以前签发的号码，以及不设区县的市，都有效
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 李秀英 | 622523197208230121
6205211002010001 | 王大山 | 441900197005120113`},
	})
}
