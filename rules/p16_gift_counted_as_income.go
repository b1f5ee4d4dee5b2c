package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "P16", Title: "慰问金计入家庭收入",
		Why:      "慰问金是临时性的，计入转移性收入会把人均收入虚抬。",
		Fix:      "请从其他转移性收入中剔除后重算。",
		Basis:    "收入测算口径：慰问金不计入；以其他转移性收入恰等于慰问金判断",
		Severity: record.Doubt, Zhun: "6", Class: ClassGift,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			x, sum := h.Income, int64(0)
			for _, g := range h.Gifts {
				sum += g.Amount.V
			}
			if x != nil && sum > 0 && x.TOther.OK() && x.TOther.V == sum && partsAddUp(x) && !strings.Contains(x.Note.V, "慰问") {
				f := c.Find(x, &x.TOther, "其他转移性收入%s元恰等于慰问金%s元", yuan(x.TOther.V), yuan(sum))
				Also(f, h.Gifts[0], &h.Gifts[0].Amount)
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 转移性收入 | 其他转移性收入
6205211002010001 | 500 | »500
== 七个一慰问
行政村 | 类别 | 慰问金
柳湾村 | 先进人物 | »~`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 其他转移性收入
6205211002010001 | 501`},
	})
}
