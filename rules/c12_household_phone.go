package rules

import (
	"fmt"
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "C12", Title: "户联系电话为空或不是手机号",
		Why:      "电话打不通，抽查和回访就落空。",
		Fix:      "请补填户主或家人的11位手机号，确无电话的在备注注明。",
		Basis:    "县级疑点核查程序 C2#95；贵州某县规则 4_02_001",
		Severity: record.Doubt, Zhun: "2", Class: ClassBlank,
		Check: Fields{Tag: "filled phone", Only: []FieldRef{{"household", "phone"}}, Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			h, _ := rec.(*record.Household)
			switch {
			case h.Note.OK() && strings.Contains(h.Note.V, "无电话"):
				return "", ""
			case written == "":
				return fmt.Sprintf("户主%s没有填联系电话", h.HeadName.V), ""
			}
			return fmt.Sprintf("户主%s的联系电话“%s”不是11位手机号", h.HeadName.V, written), ""
		}},
		Fires: []string{`
== 账一 基本情况
户编号 | 联系电话
6205211002010001 | »
6205211002010002 | »0938-7151234`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 联系电话 | 备注
6205211002010001 | +86 139 9381 2047 |
6205211002010002 | | 无电话`},
	})
}
