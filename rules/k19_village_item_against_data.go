package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

func init() {
	add(Rule{
		ID: "K19", Title: "村级验收指标填达标而数据不支持",
		Why:      "村里报的数与验收表的结论相反，核查组拿村级进度一对就查得出来。",
		Fix:      "请核实：确已达标的更正数据，没有达标的更正验收表。",
		Basis:    "各项以什么印证由设置“村级退出指标”的台账印证定；13项条目县上尚未提供，提供前不核对。2018年村4类第1项为贫困发生率",
		Severity: record.Doubt, Zhun: "7", Class: ClassUnmet, Needs: NeedVillageItems,
		Params: []string{"village_exit_rate"},
		Check: EachRow[record.VillageAcceptance](func(c *Case, a *record.VillageAcceptance) {
			if !a.AcceptedOn.OK() {
				return
			}
			for i, item := range c.Spec.Checklist(spec.OfVillage, a.AcceptedOn.V) {
				if i >= len(a.Items) {
					return
				}
				proof := villageProofs[item.Proof]
				if proof == nil || !a.Items[i].Is("达标") {
					continue
				}
				if no := proof(c, a); no != nil {
					f := c.Find(a, &a.Items[i], "%s“%s”填“达标”，%s", spec.ItemColumn(i+1), item.Name, no.text)
					Also(f, no.row, no.cell)
				}
			}
		}),
		Fires: []string{`
# 设置 村级退出指标 | 1 | 贫困发生率低于3% | 贫困发生率
== 村级验收
行政村 | 指标一 | 贫困发生率
柳湾村 | »~ | »3.4`, `
// 验收表没有写的，看村级进度
# 设置 村级退出指标 | 1 | 贫困发生率低于3% | 贫困发生率
== 村级验收
行政村 | 指标一 | 贫困发生率
柳湾村 | »~ |
== 村级进度
行政村 | 全村总人口 | 贫困发生率
柳湾村 | 500 | »3.4`},
		Quiet: []string{`
# 设置 村级退出指标 | 1 | 贫困发生率低于3% | 贫困发生率
== 村级验收
行政村 | 指标一 | 贫困发生率
柳湾村 | 不达标 | 3.4`, `
# 设置 村级退出指标 | 1 | 贫困发生率低于3% | 贫困发生率
== 村级验收
行政村 | 贫困发生率
柳湾村 | 2.99`},
	})
}

// villageProofs are the ways in which data can contradict an item of a village's checklist, by the word in checklists.csv.
var villageProofs = map[string]func(*Case, *record.VillageAcceptance) *denial{"poverty_rate": rateDenies}

// rateDenies takes the rate measured at the acceptance, else that of the village's monthly progress.
func rateDenies(c *Case, a *record.VillageAcceptance) *denial {
	var row record.Row = a
	rate := &a.PovertyRate
	for i := range c.town.Villages {
		if v := &c.town.Return.Villages[i]; rate.S == record.Blank && v.Village.V == a.Village.V {
			row, rate = v, &v.PovertyRate
		}
	}
	limit := c.Scaled("village_exit_rate")
	if !rate.OK() || rate.V < limit {
		return nil
	}
	return &denial{row: row, cell: rate, text: "贫困发生率" + rate.String() + "%，不低于" + record.FormatScaled(limit, 4) + "%"}
}
