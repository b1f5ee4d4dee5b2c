package rules

import (
	"fmt"
	"strconv"
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "A23", Title: "必填项为空",
		Why:      "空着的必填项让这一户、这一村在汇总里缺一块。",
		Fix:      "请补填；确实没有的填0或“无”。",
		Basis:    "表样规定的必填列；另有专门规则的列以专门规则为准",
		Severity: record.Mistake, Zhun: "8", Class: ClassBlank,
		Check: Fields{Tag: "filled", Say: func(c *Case, rec record.Row, field record.Value, written string) (string, string) {
			at := record.FieldOf(rec, field)
			if c.notAsked(rec, at) {
				return "", ""
			}
			hint, want := c.blankHint(rec, at)
			return fmt.Sprintf("“%s”没有填%s", c.headOf(rec.Where().Sheet, at), hint), want
		}},
		Fires: []string{`
== 账一 基本情况
户编号 | 户主姓名 | 是否危房户
6205211002010001 | » | »
== 账三 收入及脱贫进度
户编号 | 户主姓名
»6205211002010003→ | 孙有才
6205211002010004 | »`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 备注 | 牧草地面积
6205211002010001 | |`},
	})
}

// notAsked reports an acceptance item that the list in force on the day of acceptance did not have yet, or no longer has.
func (c *Case) notAsked(rec record.Row, at record.Field) bool {
	level, on := "", record.Date{}
	switch a := rec.(type) {
	case *record.Acceptance:
		level, on = spec.OfHousehold, a.AcceptedOn
	case *record.VillageAcceptance:
		level, on = spec.OfVillage, a.AcceptedOn
	}
	number, item := strings.CutPrefix(string(at), "item_")
	n, err := strconv.Atoi(number)
	return level != "" && item && err == nil && on.OK() && n > len(c.Spec.Checklist(level, on.V))
}
