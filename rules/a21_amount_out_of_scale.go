package rules

import (
	"slices"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A21", Title: "金额大得像是把元当成了万元",
		Why:      "多写四个零，一户就能把全乡的人均收入抬高。",
		Fix:      "请核对计量单位，按元填写。",
		Basis:    "自拟：与全县同一列非零值的中位数相比，倍数为参数",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Params: []string{"amount_scale", "amount_scale_rows"},
		Check: WholeCounty(func(c *Case, all *County) {
			times, rows := c.Int("amount_scale"), c.Int("amount_scale_rows")
			for _, col := range amounts {
				middle := median(all, col)
				for _, t := range all.Townships {
					for i := range t.Incomes {
						x := &t.Incomes[i]
						v := col.of(x)
						if middle.n < int(rows) || !v.OK() || v.V < middle.v*times {
							continue
						}
						c.FindIn(t, x, v, "%s填的是%s元，是全县中位数%s元的%d倍（提示线%d倍）", col.name, v, record.FormatScaled(middle.v, 2), v.V/middle.v, times)
					}
				}
			}
		}),
		Fires: []string{`
# 参数 amount_scale_rows | 4
== 账三 收入及脱贫进度
户编号 | 生产经营性收入
6205211002010001 | »42600000`},
		Quiet: []string{`
# 参数 amount_scale_rows | 4
== 账三 收入及脱贫进度
户编号 | 生产经营性收入
6205211002010001 | 42600`},
	})
}

type amount struct {
	name string
	of   func(*record.Income) *record.Money
}

// amounts are the figures a household states; sums of them are left to the identities.
var amounts = []amount{
	{"工资性收入", func(x *record.Income) *record.Money { return &x.Wage }},
	{"生产经营性收入", func(x *record.Income) *record.Money { return &x.Business }},
	{"财产性收入", func(x *record.Income) *record.Money { return &x.Property }},
	{"生产经营性支出", func(x *record.Income) *record.Money { return &x.Expense }},
}

type middle struct {
	v int64
	n int
}

// median is the middle of all values above zero; 1 fen when there are none, so that nothing is divided by zero.
func median(all *County, a amount) middle {
	var list []int64
	for _, t := range all.Townships {
		for i := range t.Incomes {
			if v := a.of(&t.Incomes[i]); v.OK() && v.V > 0 {
				list = append(list, v.V)
			}
		}
	}
	if len(list) == 0 {
		return middle{1, 0}
	}
	slices.Sort(list)
	return middle{list[len(list)/2], len(list)}
}
