package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F25", Title: "识别标准为空或与全县不一致",
		Why:      "识别标准全县应当统一，个别不同多半是填错。",
		Fix:      "请核实并改为全县统一的识别标准。",
		Basis:    "《贫困户登记表》（2014）填表说明：统一选择一种标准；以全县绝大多数户所填为准，比例待县扶贫办确认",
		Severity: record.Doubt, Zhun: "1", Class: ClassOdd,
		Params: []string{"standard_majority"},
		Check: WholeCounty(func(c *Case, all *County) {
			common, share, total := majority(all)
			ruling := total > 0 && int64(share)*100 >= int64(total)*c.Int("standard_majority")
			for _, t := range all.Townships {
				for i := range t.Households {
					h := &t.Households[i]
					switch {
					case h.Standard.S == record.Blank:
						c.FindIn(t, h, &h.Standard, "%s的识别标准没有填", called(h))
					case ruling && h.Standard.OK() && h.Standard.V != common:
						f := c.FindIn(t, h, &h.Standard, "%s的识别标准是“%s”，全县%d户中%d户为“%s”（超过%d%%）", called(h), h.Standard.V, total, share, common, c.Int("standard_majority"))
						f.Want = common
					}
				}
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 识别标准
6205211002010001 | »市定标准
6205211002010002 | »`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 识别标准
6205211002010001 | 省定标准
6205211002010002 | 省定标准`},
	})
}

// majority is the most frequent 识别标准 of the county, how many households have it, and how many have any.
func majority(all *County) (value string, n, total int) {
	count := map[string]int{}
	for _, t := range all.Townships {
		for i := range t.Households {
			if s := t.Households[i].Standard; s.OK() {
				total++
				if count[s.V]++; count[s.V] > n || count[s.V] == n && s.V < value {
					value, n = s.V, count[s.V]
				}
			}
		}
	}
	return value, n, total
}
