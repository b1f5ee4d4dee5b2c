package rules

import (
	"fmt"
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B04", Title: "身份证号码校验位不符",
		Why:      "校验位不符，说明18位中至少有一位写错。",
		Fix:      "请对照户口簿逐位核对。",
		Basis:    "GB 11643-1999 校验码算法；《疑似问题数据清洗目录》（2018）C1-09",
		Severity: record.Mistake, Zhun: "1", Class: ClassID,
		Check: Fields{Tag: "id_check", Only: idFields, Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			id := parseID(written)
			body := id.Body()
			switch {
			case body == "" || toldWithMember(c, rec, written):
				return "", ""
			case strings.ContainsRune(body[:17], 'X'):
				return called(rec) + "的证件号码前17位中有X，X只能是第18位", ""
			}
			return fmt.Sprintf("%s的证件号码按前17位推算，第18位应为%c，写的是%c", called(rec), checkCharacter(body), body[17]), ""
		}},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 李秀英 | »620521197208230129
6205211002010005 | 陈玉珍 | »62052119801211026943`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010004 | 马晓东 | 62052119981008023x`},
	})
}
