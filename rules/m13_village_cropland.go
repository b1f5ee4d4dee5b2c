package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M13", Title: "村耕地面积小于贫困户之和",
		Why:      "贫困户的地加起来比全村还多，户表面积必有虚填。",
		Fix:      "请核实本村各户耕地面积。",
		Basis:    "省级核查规则同类检查；全村耕地面积由县扶贫办在村名录中提供",
		Severity: record.Mistake, Zhun: "2", Class: ClassOdd, Needs: NeedVillages,
		Check: EachVillage(func(c *Case, v *Village) {
			known := c.Spec.FindVillage(v.Township.Return.Township, v.Name)
			if known == nil || known.Cropland == 0 || len(v.Homes) == 0 {
				return
			}
			sum := int64(0)
			largest := v.Homes[0]
			for _, h := range v.Homes {
				if sum += h.Cropland.V; h.Cropland.V > largest.Cropland.V {
					largest = h
				}
			}
			if sum > known.Cropland {
				f := c.Find(largest.Household, &largest.Cropland, "本村贫困户耕地合计%s亩，大于全村%s亩；最大的一户%s亩", record.FormatScaled(sum, 4),
					record.FormatScaled(known.Cropland, 4), largest.Cropland)
				f.Household, f.Who = "", ""
			}
		}),
		Fires: []string{`
# 设置 村名录 | 永清镇 | 柳湾村 | 620521100201 | 是 | 50
== 账一 基本情况
户编号 | 耕地面积
6205211002010001 | »14.6`},
		Quiet: []string{`
# 设置 村名录 | 永清镇 | 柳湾村 | 620521100201 | 是 | 1260`},
	})
}
