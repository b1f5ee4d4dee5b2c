package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "G12", Title: "已脱贫户人均纯收入低于标准",
		Why:      "脱贫户收入低于标准线属于错退，验收和第三方评估一票否决。",
		Fix:      "请复核收入；确未达标的按程序纠正脱贫状态。",
		Basis:    "国家扶贫标准（按数据年度）；城市数据清洗目录同类检查",
		Severity: record.Mistake, Zhun: "6", Class: ClassUnmet,
		Params: []string{"poverty_line"},
		Check: EachRow[record.Income](func(c *Case, x *record.Income) {
			line, named, ok := c.lineOf("poverty_line", c.dataYear())
			if ok && perHeadStands(x) && x.Exited() && x.NetPerHead.V < line && !c.exitInDoubt(x) {
				f := c.Find(x, &x.NetPerHead, "已脱贫户人均纯收入%s元，低于%s，差%s元", yuan(x.NetPerHead.V), named, yuan(line-x.NetPerHead.V))
				Also(f, x, &x.Status)
			}
		}),
		Fires: []string{`
== 账三 收入及脱贫进度
户编号 | 工资性收入 | 年收入 | 纯收入 | 人均纯收入 | 脱贫状态
6205211002010003 | 4200 | 13120 | 10810 | »2702.5 | »~`},
		Quiet: []string{`
// 人均算错，由算术规则说明
== 账三 收入及脱贫进度
户编号 | 人均纯收入
6205211002010003 | 445.25`},
	})
}

// exitInDoubt reports an exit that the category of the household contradicts; F11 tells it.
func (c *Case) exitInDoubt(x *record.Income) bool {
	h := c.town.HomeOf(x.HouseholdNo, x.HeadName)
	return h != nil && h.Income == x && c.categoryAgainstStatus(h)
}
