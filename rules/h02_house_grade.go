package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "H02", Title: "危房与危房等级矛盾",
		Why:      "危改对象按等级补助，是否危房与等级打架时名单和资金都定不下来。",
		Fix:      "请对照住建部门鉴定结果改正其中一项。",
		Basis:    "县级核对工具同类检查；C级、D级为危房",
		Severity: record.Mistake, Zhun: "2", Class: ClassOdd,
		Check: EachRow[record.Household](func(c *Case, h *record.Household) {
			unsound := h.HouseGrade.Is("C级", "D级")
			switch {
			case h.HouseGrade.S == record.Bad || h.HouseGrade.S == record.Absent:
				return
			case h.UnsafeHouse.Yes() && h.HouseGrade.S == record.Blank:
				c.tell(h, []record.Value{&h.HouseGrade, &h.UnsafeHouse}, "是否危房户填“%s”，没有填危房等级", h.UnsafeHouse)
				return
			case h.UnsafeHouse.Yes() && h.HouseGrade.Is("A级", "B级"), h.UnsafeHouse.No() && unsound:
			default:
				return
			}
			f := c.Find(h, &h.HouseGrade, "是否危房户填“%s”，危房等级为“%s”", h.UnsafeHouse, h.HouseGrade)
			Also(f, h, &h.UnsafeHouse)
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 是否危房户 | 危房等级
6205211002010001 | »~ | »D级
6205211002010004 | »~ | »`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 是否危房户 | 危房等级
6205211002010001 | 否 | B级`},
	})
}

// livesUnsafe reports an unsafe house whose grade does not say otherwise: what H02 tells of is not told again by what follows from it.
func livesUnsafe(h *record.Home) bool {
	return h.UnsafeHouse.Yes() && h.HouseGrade.S != record.Blank && !h.HouseGrade.Is("A级", "B级")
}
