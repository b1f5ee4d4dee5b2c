package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "J03", Title: "帮扶责任人信息不全",
		Why:      "没有单位、职务、电话，农户找不到人，县里也联系不上。",
		Fix:      "请补填责任人信息。",
		Basis:    "扶贫手册帮扶责任人栏",
		Severity: record.Doubt, Zhun: "4", Class: ClassHelper,
		Check: Fields{Tag: "filled", Only: []FieldRef{{"measure", "helper_unit"}, {"measure", "helper_post"}, {"measure", "helper_level"}, {"measure", "helper_phone"}}, Say: helperBlank},
		Fires: []string{`
== 账二 帮扶措施
户编号 | 项目名称 | 责任人单位 | 责任人电话
6205211002010003 | 电焊工培训 | » | »`},
		Quiet: []string{`
// 没有责任人的，只由无责任人一条说明
== 账二 帮扶措施
户编号 | 项目名称 | 帮扶责任人 | 责任人电话
6205211002010003 | 电焊工培训 | |`},
	})
}

// helperBlank says nothing of a helper who is not even named: that is told by the rule on helpers.
func helperBlank(c *Case, rec record.Row, field record.Value, written string) (string, string) {
	m, ok := rec.(*record.Measure)
	if ok && !m.Helper.OK() {
		return "", ""
	}
	head := c.headOf(rec.Where().Sheet, record.FieldOf(rec, field))
	return fmt.Sprintf("帮扶责任人%s的“%s”没有填", m.Helper.V, head), ""
}
