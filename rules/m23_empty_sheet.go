package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M23", Title: "整张表没有一行数据",
		Why:      "空表等于没有报，这张表的进度、核对全部落空。",
		Fix:      "请补填这张表。",
		Basis:    "三本账、档案、慰问、干部各表都应逐户、逐村、逐人填报；自查验收和走访可以没有数据",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: EachReturn(func(c *Case, t *Township) {
			if others := t.rowsOf("member") + t.rowsOf("measure") + t.rowsOf("income"); len(t.Households) == 0 {
				if t.hasSheet("household") && others > 0 {
					c.FindTownship(t.Return.Township, "“%s”没有一行数据，家庭成员和账二、账三有%d行", c.Spec.Layout("household").Title, others).Key = "household"
				}
				return
			}
			for _, sheet := range []string{"member", "measure", "income", "archive", "village", "gift", "letter", "cadre"} {
				if t.hasSheet(sheet) && t.rowsOf(sheet) == 0 {
					f := c.FindTownship(t.Return.Township, "“%s”没有一行数据，账一有%d户", c.Spec.Layout(sheet).Title, len(t.Households))
					f.Key = sheet
				}
			}
		}),
		Fires: []string{`
»# 乡镇 永清镇
== 下乡干部
姓名
- 罗明远
- 郭振华
- 田海峰
- 高明亮
- 吴晓莉
- 段鹏`},
		Quiet: []string{`
== 自查验收
户编号
- 6205211002010003
- 6205211002010005`},
	})
}
