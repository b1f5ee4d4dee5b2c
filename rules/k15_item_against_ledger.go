package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "K15", Title: "验收指标填达标而台账不支持",
		Why:      "验收结论要能从台账上找到依据，账上写着没有保障，验收表却填达标，第三方评估一查就错。",
		Fix:      "请入户核实：确已达标的更正台账，没有达标的更正验收表。",
		Basis:    "甘脱领发〔2016〕2号户7项指标、2018年户6项指标；各项以哪一本账为依据见checklists.csv，待县扶贫办确认",
		Severity: record.Doubt, Zhun: "7", Class: ClassUnmet,
		Params: []string{"exit_line", "poverty_line", "compulsory_min", "compulsory_max", "pension_join_age"},
		Check: EachHousehold(func(c *Case, h *record.Home) {
			a := h.Acceptance
			if a == nil || !a.AcceptedOn.OK() {
				return
			}
			for i, item := range c.itemsOn(a.AcceptedOn.V) {
				if i >= len(a.Items) {
					return
				}
				proof := proofs[item.Proof]
				if proof == nil || !a.Items[i].Is("达标") {
					continue
				}
				if no := proof(c, h); no != nil && !no.told {
					f := c.Find(a, &a.Items[i], "%s“%s”填“达标”，%s", spec.ItemColumn(i+1), item.Name, no.text)
					Also(f, no.row, no.cell)
				}
			}
		}),
		Fires: []string{`
== 自查验收
户编号 | 指标二
6205211002010003 | »~
== 账三 收入及脱贫进度
户编号 | 住房安全有保障
6205211002010003 | »否`, `
== 自查验收
户编号 | 指标二 | 指标三
6205211002010005 | »~ | »~
== 账一 基本情况
户编号 | 是否危房户 | 危房等级 | 饮水是否安全
6205211002010005 | »是 | D级 | »否`, `
== 自查验收
户编号 | 指标六
6205211002010003 | »~
== 家庭成员
户编号 | 姓名 | 是否参加养老保险
6205211002010003 | 周桂兰 | »否`},
		Quiet: []string{`
// 已脱贫户住危房由H03说明，预脱贫户账三填否由K05说明
== 账一 基本情况
户编号 | 是否危房户 | 危房等级
6205211002010003 | 是 | D级
== 账三 收入及脱贫进度
户编号 | 住房安全有保障
6205211002010005 | 否`, `
== 自查验收
户编号 | 指标二 | 验收结论
6205211002010003 | 不达标 | 不通过
== 账三 收入及脱贫进度
户编号 | 住房安全有保障
6205211002010003 | 否`, `
// 县里另定了条目，是什么意思程序不知道
# 设置 验收指标 | 2 | 有家具
== 账三 收入及脱贫进度
户编号 | 住房安全有保障
6205211002010003 | 否`},
	})
}
