package rules

import (
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "M17", Title: "应报行政村缺报",
		Why:      "少报一个村，全乡镇的进度和人口都少一块。",
		Fix:      "请补报缺的村。",
		Basis:    "县扶贫办提供的行政村名录",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting, Needs: NeedVillages,
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("village") {
				return
			}
			reported := map[*spec.Village]bool{}
			strange := 0
			for i := range t.Villages {
				if v := c.Spec.FindVillage(t.Return.Township, t.Villages[i].Village.V); v != nil {
					reported[v] = true
				} else {
					strange++
				}
			}
			var missing []string
			n := 0
			for i := range c.Spec.Settings.Villages {
				v := &c.Spec.Settings.Villages[i]
				if v.Township != t.Return.Township {
					continue
				}
				if n++; !reported[v] {
					missing = append(missing, v.Name)
				}
			}
			if len(missing) > strange { // a misspelt village is told as such and not also as missing
				c.FindTownship(t.Return.Township, "应报%d个村，村级进度缺%d个：%s", n, len(missing), strings.Join(missing, "、"))
			}
		}),
		Fires: []string{`
»# 乡镇 永清镇
# 设置 村名录 | 永清镇 | 柳湾村 | 620521100201 | 是
# 设置 村名录 | 永清镇 | 石沟村 | 620521100202 | 否`},
		Quiet: []string{`
# 设置 村名录 | 永清镇 | 柳湾村 | 620521100201 | 是
# 设置 村名录 | 红堡镇 | 西坡村 | 620521101201 | 否`},
	})
}
