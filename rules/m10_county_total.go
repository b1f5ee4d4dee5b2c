package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "M10", Title: "全县核定底数与各乡镇之和不等",
		Why:      "县里的总数与18个乡镇相加不等，对上报的总数就没有底。",
		Fix:      "请县乡核对核定底数。",
		Basis:    "县汇总应等于各乡镇之和；核定底数由县扶贫办提供",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting, Needs: NeedBase,
		Check: WholeCounty(func(c *Case, county *County) {
			var whole *spec.BaseFigure
			households, people, listed := int32(0), int32(0), 0
			for i := range c.Spec.Settings.BaseFigures {
				b := &c.Spec.Settings.BaseFigures[i]
				if b.Township == 0 {
					whole = b
					continue
				}
				households, people, listed = households+b.Households, people+b.People, listed+1
			}
			if whole == nil || whole.Households == households && whole.People == people {
				return
			}
			if listed < len(c.Spec.Townships) && households <= whole.Households && people <= whole.People {
				return // some townships' figures are still to come
			}
			f := c.FindTownship(0, "全县核定%d户%d人，%d个乡镇合计%d户%d人，全县数%s、%s", whole.Households, whole.People, listed, households, people,
				gap(int64(whole.Households), int64(households), "户"), gap(int64(whole.People), int64(people), "人"))
			f.Key = "county"
		}),
		Fires: []string{`
»# 全县
# 设置 核定底数 | 全县 | 20800 | 94800
# 设置 核定底数 | 永清镇 | 20801 | 94804`},
		Quiet: []string{`
# 设置 核定底数 | 永清镇 | 6 | 17`},
	})
}
