package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G05", Title: "人均纯收入与纯收入除以人口不符",
		Why:      "人均纯收入直接决定贫困、脱贫的认定，是检查组第一个复算的数。",
		Fix:      "请用本行的纯收入除以家庭人口重算。",
		Basis:    "收入测算口径：人均纯收入＝纯收入÷家庭人口，允许差1元；县级数据核对工具同类检查",
		Severity: record.Mistake, Zhun: "6", Class: ClassIncome,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			x := h.Income
			if x == nil || !perHeadDiffers(x) || slipElsewhere(h, x) {
				return
			}
			want := perHead(x.Net.V, x.Size.V)
			f := c.Find(x, &x.NetPerHead, "人均纯收入填%s元，纯收入%s元÷%d人应为%s元，%s（允许差1元）", yuan(x.NetPerHead.V), yuan(x.Net.V), x.Size.V,
				yuan(want), moneyGap(x.NetPerHead.V, want))
			f.Want = yuan(want)
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 人均纯收入
6205211002010001 | »2632.5`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 人均纯收入
6205211002010001 | 2362`, `
// 纯收入抄错，人均仍对：只由纯收入一条说明
== 账三 收入及脱贫进度
户编号 | 纯收入
6205211002010001 | 10930`, `
// 账三家庭人口抄错，人均仍对：只由账间核对一条说明
== 账三 收入及脱贫进度
户编号 | 家庭人口
6205211002010001 | 5`},
	})
}

// slipElsewhere tells that the figure fits once another figure of the household, told by its own rule, is put right: 纯收入 or 家庭人口.
func slipElsewhere(h *record.Home, x *record.Income) bool {
	nets := []int64{x.Net.V}
	if x.Gross.OK() && x.Expense.OK() {
		nets = append(nets, x.Gross.V-x.Expense.V)
	}
	if sum, ok := fourIncomes(x); ok && x.Expense.OK() {
		nets = append(nets, sum-x.Expense.V)
	}
	sizes := []int32{x.Size.V, h.Size.V, int32(len(present(h)))}
	for i, net := range nets {
		for k, size := range sizes {
			if (i > 0 || k > 0) && size > 0 && about(x.NetPerHead.V, perHead(net, size)) {
				return true
			}
		}
	}
	return false
}
