package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G11", Title: "收入已超标准的一般贫困户未脱贫且未说明理由",
		Why:      "一般贫困户收入过线、又不是因病因残因学，仍未退出，必须有说得清的理由。",
		Fix:      "请在备注写明未脱贫理由，或更正收入、状态。",
		Basis:    "县级核对工具同类检查；未脱贫理由见各县十项清单",
		Severity: record.Doubt, Zhun: "6", Class: ClassIncome,
		Params: []string{"poverty_line", "poor_income_high"},
		Check: EachRow[record.Income](func(c *Case, x *record.Income) {
			line, named, ok := c.lineOf("poverty_line", c.dataYear())
			if !ok || !perHeadStands(x) || x.NetPerHead.V <= line || x.NetPerHead.V > c.Fen("poor_income_high") || allSixMet(x) {
				return
			}
			if x.Status.Is("未脱贫") && record.Plain(x.Category) && x.MainCause.OK() && !x.MainCause.Is("因病", "因残", "因学") && !x.Note.OK() {
				f := c.Find(x, &x.NetPerHead, "人均纯收入%s元已超过%s，致贫原因为“%s”，仍为未脱贫，备注未写理由", yuan(x.NetPerHead.V), named, x.MainCause.V)
				Also(f, x, &x.Status)
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 年收入 | 纯收入 | 人均纯收入 | 住房安全有保障 | 脱贫状态
6205211002010001 | 11350 | 15930 | 14450 | »3612.5 | 否 | »~`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 年收入 | 纯收入 | 人均纯收入 | 住房安全有保障 | 脱贫状态 | 备注
6205211002010001 | 11350 | 15930 | 14450 | 3612.5 | 否 | ~ | 住房尚未改造，收入不稳定`},
	})
}

// sixGuarantees pairs 两不愁三保障 and safe water with their names, in the form's order.
func sixGuarantees(x *record.Income) ([]*record.YesNo, []string) {
	return []*record.YesNo{&x.Food, &x.Clothing, &x.SchoolingOk, &x.MedicalOk, &x.HousingOk, &x.WaterOk},
		[]string{"不愁吃", "不愁穿", "义务教育有保障", "基本医疗有保障", "住房安全有保障", "饮水安全有保障"}
}

func allSixMet(x *record.Income) bool {
	met, _ := sixGuarantees(x)
	for _, v := range met {
		if !v.Yes() {
			return false
		}
	}
	return true
}
