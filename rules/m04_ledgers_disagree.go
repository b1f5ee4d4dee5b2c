package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "M04", Title: "同一户在几本账上内容不一致",
		Why:      "同一户的人口、属性、原因在不同账上不一样，检查组一比就露馅。",
		Fix:      "请核实后把几本账改成一致。",
		Basis:    "检查要求：数字是否统一；三本账同户关键指标应一致",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if !c.joined(h) {
				return
			}
			c.compareSizes(h)
			c.tellHead(h)
			if x := h.Income; x != nil {
				c.compare(h, "贫困户属性", &h.Category, x, &x.Category)
				c.compare(h, "主要致贫原因", &h.MainCause, x, &x.MainCause)
				c.compareHead(h, x, &x.HeadName)
				c.compareVillage(h, x, &x.Village)
			}
			for _, m := range h.Measures {
				c.compareHead(h, m, &m.HeadName)
				c.compareVillage(h, m, &m.Village)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 户主姓名
6205211002010001 | »王大三`, `
== 账一 基本情况
户编号 | 家庭人口 | 贫困户属性
6205211002010001 | »~ | ~
6205211002010003 | ~ | »~
== 账二 帮扶措施
户编号 | 项目名称 | 家庭人口
6205211002010001 | 苹果园覆膜 | »5
== 账三 收入及脱贫进度
户编号 | 贫困户属性
6205211002010003 | »低保贫困户`},
		Quiet: []string{`
// 账一人口与成员不符，由户级结构检查说明
== 账一 基本情况
户编号 | 家庭人口
6205211002010001 | 5`},
	})
}

// compare reports two ledgers that say different things of one household, at the later ledger.
func (c *Case) compare(h *record.Home, name string, first record.Value, row record.Row, second record.Value) {
	if first.Known() == record.Good && second.Known() == record.Good && first.String() != second.String() {
		f := c.Find(row, second, "%s：账一为“%s”，%s为“%s”", name, first, row.Where().Sheet.Name, second)
		f.Household, f.Who = h.HouseholdNo.V, h.HeadName.V
		Also(f, h.Household, first)
	}
}

// compareVillage knows that a village's name has several forms, and leaves a village without a row in 村级进度 to the rule on villages.
func (c *Case) compareVillage(h *record.Home, row record.Row, second *record.Text) {
	if !h.Village.OK() || !second.OK() || h.Village.V == second.V || spec.VillageName(h.Village.V) == spec.VillageName(second.V) {
		return
	}
	for _, v := range c.town.rowless() {
		if name := spec.VillageName(v.Name); name == spec.VillageName(h.Village.V) || name == spec.VillageName(second.V) {
			return
		}
	}
	c.compare(h, "行政村", &h.Village, row, second)
}

// compareSizes leaves a 家庭人口 of 账一 that only differs from the people listed to the rule on that.
func (c *Case) compareSizes(h *record.Home) {
	if !h.Size.OK() {
		return
	}
	listed := int32(len(present(h)))
	tell := func(row record.Row, size *record.Int) {
		if size.OK() && (h.Size.V == listed || size.V != listed || listed == 0) {
			c.compare(h, "家庭人口", &h.Size, row, size)
		}
	}
	for _, m := range h.Measures {
		tell(m, &m.Size)
	}
	if h.Income != nil {
		tell(h.Income, &h.Income.Size)
	}
}
