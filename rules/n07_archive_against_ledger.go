package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "N07", Title: "档案内容与台账不一致",
		Why:      "档案和台账说的不是一个人、一个数，核查时两边都不认。",
		Fix:      "请核实后把档案、验收表和台账改成一致。",
		Basis:    "检查要求：填写是否规范详实、数字是否统一",
		Severity: record.Mistake, Zhun: "5", Class: ClassArchive,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if !c.joined(h) {
				return
			}
			if a := h.Archive; a != nil {
				c.compareHead(h, a, &a.HeadName)
			}
			a, x := h.Acceptance, h.Income
			if a == nil {
				return
			}
			c.compareHead(h, a, &a.HeadName)
			if x == nil {
				return
			}
			if a.ExitYear.OK() && x.ExitYear.OK() && a.ExitYear.V != x.ExitYear.V {
				f := c.Find(a, &a.ExitYear, "脱贫年度：验收表为%d年，账三为%d年", a.ExitYear.V, x.ExitYear.V)
				Also(f, x, &x.ExitYear)
				return
			}
			// Another year's acceptance measured another year's income.
			if int(a.ExitYear.V) == c.dataYear() && a.NetPerHead.OK() && perHeadStands(x) && !about(a.NetPerHead.V, x.NetPerHead.V) {
				f := c.Find(a, &a.NetPerHead, "人均纯收入：验收表为%s元，账三为%s元，%s", yuan(a.NetPerHead.V), yuan(x.NetPerHead.V), moneyGap(a.NetPerHead.V, x.NetPerHead.V))
				Also(f, x, &x.NetPerHead)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 户主姓名
6205211002010001 | »~
== 五类档案
户编号 | 户主姓名
6205211002010001 | »王小军`, `
== 自查验收
户编号 | 人均纯收入
6205211002010005 | »3955
== 账三 收入及脱贫进度
户编号 | 人均纯收入
6205211002010005 | »~`},
		Quiet: []string{`
== 自查验收
户编号 | 人均纯收入
6205211002010003 | 3100`},
	})
}
