package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "I01", Title: "低保户无人享受低保",
		Why:      "属性是低保户而家中没有一个人享受低保，属性或成员信息必有一处错。",
		Fix:      "请对照民政部门低保名单改正属性或成员“是否享受低保”。",
		Basis:    "城市数据清洗目录与县级核对工具同类检查",
		Severity: record.Mistake, Zhun: "5", Class: ClassLowIncome,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if categoryAgreed(h) && record.DibaoHousehold(h.Category) && dibaoMembers(h) == nobody {
				f := c.Find(h.Household, &h.Category, "属性为%s，%d名成员均不享受低保", h.Category.V, len(present(h)))
				for _, m := range present(h) {
					Also(f, m, &m.Dibao)
				}
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 贫困户属性
6205211002010004 | »~
== 家庭成员
户编号 | 姓名 | 是否享受低保
6205211002010004 | 马秀兰 | »否
6205211002010004 | 马晓东 | »否`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 是否享受低保
6205211002010004 | 马秀兰 | 否
6205211002010004 | 马晓东 | `},
	})
}

// anyone says whether any of a household's members has a property.
type anyone int

const (
	unknown anyone = iota // somebody's cell is not filled, and nobody has it for sure
	nobody
	somebody
)

// dibaoMembers tells whether anybody who counts draws the minimum-living allowance.
func dibaoMembers(h *record.Home) anyone {
	all := present(h)
	if len(all) == 0 {
		return unknown
	}
	answer := nobody
	for _, m := range all {
		switch {
		case m.Dibao.Yes():
			return somebody
		case !m.Dibao.No():
			answer = unknown
		}
	}
	return answer
}
