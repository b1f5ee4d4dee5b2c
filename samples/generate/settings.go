package generate

import (
	"guatu/pipeline/spec"
)

// Settings is what the fictional county has laid down: village register, officers, approved figures, amounts. Approved figures are those of the
// last week made.
func (c *County) Settings() spec.Settings {
	s := spec.Settings{Amounts: map[string]int64{}, Supplied: map[string]bool{}}
	for _, t := range c.Towns {
		base := spec.BaseFigure{Township: t.ID, Basis: "虚构样例：2015年底核定数"}
		for i, b := range t.bosses {
			s.Officers = append(s.Officers, spec.Officer{Township: t.ID, Role: []string{"包乡镇县级领导", "工作组组长"}[i], Name: b.Name.V, Post: b.Post.V, Phone: b.Phone.V})
		}
		for _, v := range t.villages {
			s.Villages = append(s.Villages, spec.Village{Township: t.ID, Name: v.name, Code: v.code, Poor: v.poor, Hamlets: v.groups, ExitYear: t.exits(v), Cropland: v.land})
			first := v.role("第一书记")
			s.Officers = append(s.Officers, spec.Officer{Township: t.ID, Village: v.name, Role: "第一书记", Name: first.Name.V, Post: first.Post.V, Phone: first.Phone.V})
			homes, people := v.inForce()
			base.Households += int32(homes)
			base.People += int32(people)
		}
		s.BaseFigures = append(s.BaseFigures, base)
		for _, said := range t.said {
			s.Departments.Add(said)
		}
	}
	if len(c.Towns) > 0 && c.Towns[0].spec.Has("gift") {
		for _, kind := range c.Towns[0].spec.Codes["七个一类别"].Values {
			s.Amounts[kind] = GiftAmount * 100
		}
	}
	return s
}
