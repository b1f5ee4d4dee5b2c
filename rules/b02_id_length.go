package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "B02", Title: "证件号码位数不对或夹有其他字符",
		Why:      "多一位少一位的号码不指向任何人。",
		Fix:      "请对照户口簿或残疾人证核实更正。",
		Basis:    "《疑似问题数据清洗目录》（2018）C1-07；县级疑点核查程序 C2#40",
		Severity: record.Mistake, Zhun: "1", Class: ClassID,
		Check: Fields{Tag: "id_length id_kept", Only: idFields, Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			id := parseID(written)
			switch {
			case toldWithMember(c, rec, written) || lostDigits(field, written):
				return "", ""
			case id.Shape == NoNumber:
				return fmt.Sprintf("%s的证件号码夹有数字和X以外的字符，共%d个字符", called(rec), id.Len), ""
			}
			return fmt.Sprintf("%s的证件号码是%d位，居民身份证应为18位，残疾人证应为20位（补换证22位）", called(rec), id.Len), ""
		}},
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王小梅 | »62052120010409014
6205211002010001 | 李秀英 | »620521号`, `
== 七个一慰问
行政村 | 类别 | 证件号码
柳湾村 | 村组干部 | »6205211966021805`, `
== 账一 基本情况
户编号 | 户主证件号码
6205211002010001 | 62052119700512011

== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王大山 | »62052119700512011`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码
6205211002010001 | 王大山 | 620521197005120113
6205211002010005 | 陈玉珍 | 62052119801211026843`},
	})
}
