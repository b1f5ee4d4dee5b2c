package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B11", Title: "证件号码是占位的假号码",
		Why:      "假号码混在名册里，查重和比对都会出错。",
		Fix:      "请填真实号码；暂无证件的留空并在备注注明。",
		Basis:    "县级疑点核查程序 C2#93（含99999）；贵州某县规则 4_01_003；连号、重号自拟",
		Severity: record.Mistake, Zhun: "1", Class: ClassID,
		Check: Fields{Tag: "id_real", Only: idFields, Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			if toldWithMember(c, rec, written) {
				return "", ""
			}
			return called(rec) + "的证件号码含连续相同或顺次排列的数字，是占位号码", ""
		}},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010005 | 冯小雨 | »620521200999999999
6205211002010001 | 王大山 | »620521123456789012`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010005 | 冯小雨 | 620521200908060320`},
	})
}
