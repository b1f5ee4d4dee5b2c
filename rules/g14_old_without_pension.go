package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G14", Title: "有老人而养老金为零",
		Why:      "老人没领到养老金，或者领了没有记入收入，两种情况都要弄清。",
		Fix:      "请核实参保和领取情况，补填养老保险金；未参保的动员参保。",
		Basis:    "县级核对工具同类检查；城乡居民养老保险领取年龄60周岁",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Params: []string{"pension_age"},
		Check: EachHousehold(func(c *Case, h *record.Home) {
			age := int(c.Int("pension_age"))
			x := h.Income
			if x == nil || !x.TPension.OK() || x.TPension.V != 0 || !partsAddUp(x) || record.Wubao(h.Category) {
				return
			}
			old, ok := c.aged(h, age)
			n := 0
			for _, m := range old {
				if !m.PensionInsured.No() {
					n++
				}
			}
			if ok && n > 0 {
				c.Find(x, &x.TPension, "家中有%d位%d周岁以上老人，养老保险金为0", n, age)
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 转移性收入 | 养老保险金
6205211002010003 | 820 | »0`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 养老保险金
6205211002010003 | 0
== 家庭成员
户编号 | 姓名 | 是否参加养老保险
6205211002010003 | 孙满仓 | 否`},
	})
}
