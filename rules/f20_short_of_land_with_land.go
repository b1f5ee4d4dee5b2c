package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F20", Title: "缺土地致贫，人均耕地却不低于全乡平均",
		Why:      "原因与台账矛盾。",
		Fix:      "请核实耕地面积和致贫原因。",
		Basis:    "自拟：与本乡镇建档立卡户的人均耕地比较；已脱贫户不查",
		Severity: record.Hint, Zhun: "3", Class: ClassCause,
		Check: EachReturn(func(c *Case, t *Township) {
			area, heads := int64(0), int64(0)
			for i := range t.Homes {
				if h := &t.Homes[i]; h.Cropland.OK() && h.Size.OK() && h.Size.V > 0 {
					area, heads = area+h.Cropland.V, heads+int64(h.Size.V)
				}
			}
			for i := range t.Homes {
				h := &t.Homes[i]
				if !h.MainCause.Is("缺土地") || !stillPoor(h) || !h.Cropland.OK() || !h.Size.OK() || h.Size.V <= 0 {
					continue
				}
				if n := int64(h.Size.V); h.Cropland.V*heads >= area*n {
					c.Find(h.Household, &h.MainCause, "%s的主要致贫原因是“缺土地”，人均耕地%s亩，全乡建档立卡户人均%s亩", called(h.Household), mu(h.Cropland.V/n), mu(area/heads))
				}
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 主要致贫原因
6205211002010001 | »缺土地`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 主要致贫原因 | 耕地面积
6205211002010001 | 缺土地 | 2.4`},
	})
}

// mu writes an area to two decimals, as ledgers do.
func mu(v int64) string { return record.FormatScaled((v+50)/100, 2) }
