package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "O06", Title: "累计数下降",
		Why:      "累计的天数、资金、归档户数只增不减，降了说明上期虚报或本期漏填。",
		Fix:      "请核实两期数据，更正错的一期并说明。",
		Basis:    "跨期比对；累计指标不得下降",
		Severity: record.Mistake, Zhun: "7", Class: ClassContinuity, Needs: NeedPast,
		Check: EachReturn(func(c *Case, t *Township) {
			if t.Past == nil {
				return
			}
			for i := range t.Cadres {
				x := &t.Cadres[i]
				was := t.Past.CadreDays[x.Name.V]
				if x.DaysTotal.OK() && x.DaysTotal.V < was {
					f := c.Find(x, &x.DaysTotal, "%s累计驻村天数上期%s天，本期%s天，下降%s天", x.Name.V, record.FormatScaled(was, 4), x.DaysTotal, record.FormatScaled(was-x.DaysTotal.V, 4))
					f.Key = x.Name.V
				}
			}
			now := record.Totals(t.Return)
			fell := func(key, name, unit string, places int) {
				if was := t.Past.Totals[key]; now[key] < was {
					f := c.FindTownship(t.Return.Township, "%s上期%s%s，本期%s%s，下降%s%s", name, record.FormatScaled(was, places), unit,
						record.FormatScaled(now[key], places), unit, record.FormatScaled(was-now[key], places), unit)
					f.Key = key
				}
			}
			if left := t.departed(); left == 0 && t.sent("measure") {
				fell("funds", "帮扶资金累计", "元", 2)
			}
			if counted := t.filedNow(); t.sent("village") && t.sent("archive") && counted < t.Past.Totals["filed"]-int64(t.departed()) {
				fell("filed", "已归档户数", "户", 0)
			}
		}),
		Fires: []string{`
# 上期
== 下乡干部
姓名 | 累计驻村天数
田海峰 | 219
# 本期
== 下乡干部
姓名 | 累计驻村天数
田海峰 | »214`, `
»# 乡镇 永清镇
# 上期
== 账二 帮扶措施
户编号 | 项目名称 | 资金
6205211002010003 | 电焊工培训 | 18000`},
		Quiet: []string{`
# 上期
== 账二 帮扶措施
户编号 | 项目名称 | 资金
6205211002010003 | 电焊工培训 | 800`},
	})
}

// departed counts households of last week that are off the register now.
func (t *Township) departed() (n int) {
	for no := range t.Past.Households {
		if h := t.Home(no); h == nil || !onRegister(h) {
			n++
		}
	}
	return n
}

// filedNow counts households with a checked archive.
func (t *Township) filedNow() (n int64) {
	for i := range t.Homes {
		if a := t.Homes[i].Archive; a != nil && a.Verdict.OK() {
			n++
		}
	}
	return n
}
