package rules

import (
	"strconv"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "M02", Title: "村级进度的三本账户数与账不符",
		Why:      "村里报的三本账户数与账上实有户数不等，进度和完成率就是虚的。",
		Fix:      "请按三本账实有户数更正村级进度。",
		Basis:    "三本账户数应三方一致",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: EachVillage(func(c *Case, v *Village) {
			sums, ok := v.tally()
			if v.Row == nil || !ok {
				return
			}
			for i, sheet := range []string{"household", "measure", "income"} {
				figure := []*record.Int{&v.Row.Ledger1Households, &v.Row.Ledger2Households, &v.Row.Ledger3Households}[i]
				if !figure.OK() || !v.Township.sent(sheet) || fits(figure.V, sums.households) {
					continue
				}
				has := v.inLedger(sheet)
				if int64(figure.V) == has {
					continue
				}
				f := c.Find(v.Row, figure, "村级进度填%d户，%s中本村有%d户，%s", figure.V, c.Spec.Layout(sheet).Title, has, gap(int64(figure.V), has, "户"))
				if only(sums.households) == strconv.FormatInt(has, 10) {
					f.Want = strconv.FormatInt(has, 10)
				}
			}
		}),
		Fires: []string{`
== 村级进度
行政村 | 账二户数
柳湾村 | »5`},
		Quiet: []string{`
// 某户缺账二，由该户说明
== 账二 帮扶措施
户编号
- 6205211002010006`},
	})
}

// inLedger counts the village's households that have a row in a ledger.
func (v *Village) inLedger(sheet string) (n int64) {
	for _, h := range v.Homes {
		if onRegister(h) && hasRow(h, sheet) {
			n++
		}
	}
	return n
}
