package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "K20", Title: "验收表越级签字",
		Why:      "验收是逐级审核、逐级签字，上一级签了而下一级没签，说明先签后审。",
		Fix:      "请退回补签，按户、村、乡镇、县的顺序签字。",
		Basis:    "2016年1月验收要求：谁调查谁负责、谁签字谁负责，逐级审核签字上报；表上只有一个验收日期，先后按签没签判断",
		Severity: record.Mistake, Zhun: "7", Class: ClassArchive,
		Check: EachRow[record.Acceptance](func(c *Case, a *record.Acceptance) {
			if a.Verdict.S != record.Good || a.Verdict.Is("通过") { // K12
				return
			}
			c.signedOver(a, a.Verdict.V, []signature{{"户主", &a.SignHousehold, a.SignHousehold.Yes()}, signedBy("村负责人", &a.SignVillage),
				signedBy("乡镇负责人", &a.SignTownship), signedBy("县验收组", &a.SignCounty)})
		}),
		Fires: []string{`
== 自查验收
户编号 | 村负责人 | 验收结论
6205211002010003 | » | 待复核`, `
== 自查验收
户编号 | 户主签字 | 村负责人 | 乡镇负责人 | 县验收组 | 验收结论
6205211002010003 | »否 | » | ~ | | 待复核`},
		Quiet: []string{`
// 还没有签到上一级
== 自查验收
户编号 | 乡镇负责人 | 县验收组 | 验收结论
6205211002010003 | | | 待复核`},
	})
}

// signature is one link of the chain that an acceptance goes up.
type signature struct {
	who  string
	at   record.Value
	made bool
}

func signedBy(who string, v *record.Text) signature { return signature{who, v, v.S == record.Good} }

// signedOver tells of links that are open below one that is closed.
func (c *Case) signedOver(row record.Row, verdict string, chain []signature) {
	top := len(chain) - 1
	for top >= 0 && !chain[top].made {
		top--
	}
	var lacks []string
	var open []record.Value
	for _, s := range chain[:max(top, 0)] {
		if !s.made {
			lacks, open = append(lacks, s.who), append(open, s.at)
		}
	}
	if len(open) == 0 {
		return
	}
	f := c.Find(row, open[0], "验收结论为“%s”，%s已签字而%s没有签字", verdict, chain[top].who, strings.Join(lacks, "、"))
	for _, v := range open[1:] {
		Also(f, row, v)
	}
}
