package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B08", Title: "身份证号码中的出生日期不存在",
		Why:      "没有这一天，号码必有错。",
		Fix:      "请对照户口簿核实更正。",
		Basis:    "GB 11643-1999 第7至14位为出生日期；不早于1900年、不晚于报告期末",
		Severity: record.Mistake, Zhun: "1", Class: ClassID,
		Check: Fields{Tag: "id_birth", Only: idFields, Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			if toldWithMember(c, rec, written) || len(written) < 15 {
				return "", ""
			}
			date := written[6:12]
			if len(written) > 15 {
				date = written[6:14]
			}
			return fmt.Sprintf("%s的证件号码中出生日期写作“%s”，没有这一天", called(rec), date), ""
		}},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010005 | 冯小雨 | »620521201502300018
6205211002010001 | 王大山 | »620521189905120116`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010005 | 冯小雨 | 620521198802290048`},
	})
}
