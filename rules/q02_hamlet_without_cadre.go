package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "Q02", Title: "自然村无包抓科级干部",
		Why:      "每个自然村要有一名科级干部包抓，漏掉的自然村没人管。",
		Fix:      "请选派包抓干部，或在下乡干部表补填自然村。",
		Basis:    "清水县“11558”：选派一名科级干部包抓一个自然村；自然村名单由县扶贫办在村名录中提供",
		Severity: record.Doubt, Class: ClassHelper, Needs: NeedVillages,
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("cadre") {
				return
			}
			for _, v := range t.expected() {
				known := c.Spec.FindVillage(t.Return.Township, v.Name)
				if known == nil {
					continue
				}
				covered := map[string]bool{}
				for _, x := range v.Cadres {
					if x.Rank.Is("科级") && c.atPost(x) {
						covered[x.Hamlet.V] = true
					}
				}
				var bare []string
				for _, hamlet := range known.Hamlets {
					if !covered[hamlet] {
						bare = append(bare, hamlet)
					}
				}
				if len(bare) > 0 {
					row, at := v.place()
					c.Find(row, at, "%s的自然村%s没有包抓科级干部", v.Name, strings.Join(bare, "、"))
				}
			}
		}),
		Fires: []string{`
# 设置 村名录 | 永清镇 | 柳湾村 | 620521100201 | 是 | 1260 | 上湾、下湾
== 村级进度
行政村
»柳湾村`},
		Quiet: []string{`
# 设置 村名录 | 永清镇 | 柳湾村 | 620521100201 | 是 | 1260 | 上湾`},
	})
}
