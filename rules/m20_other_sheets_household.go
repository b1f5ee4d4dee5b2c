package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "M20", Title: "档案、验收、一封信的户不在账一或重复",
		Why:      "册外的户有档案、有送达，或者一户登记两行，归档率和送达率都不实。",
		Fix:      "请更正户编号，删去重复或册外的行。",
		Basis:    "各表以户编号为主键，一户一行",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("household") {
				return
			}
			for _, sheet := range []string{"archive", "acceptance", "letter"} {
				c.tellStrays(t.strayed[sheet])
			}
			twice := rowsTwice(t.doubled)
			for i := range t.Archives {
				a := &t.Archives[i]
				twice(c, a, &a.HouseholdNo, "五类档案")
			}
			twice = rowsTwice(t.doubled)
			for i := range t.Letters {
				l := &t.Letters[i]
				twice(c, l, &l.HouseholdNo, "一封信送达")
			}
		}),
		Fires: []string{`
== 五类档案
户编号 | 户主姓名
»6205211002010006→6205211002010096 | 何永平`, `
== 自查验收
户编号 | 户主姓名
»6205211002010005→6205211002010095 | 冯建国`, `
== 一封信送达
户编号
»6205211002010003
+ »6205211002010003`},
		Quiet: []string{`
== 五类档案
户编号
- 6205211002010006`},
	})
}

// rowsTwice returns a check that tells a household's second row of one sheet. Acceptance sheets have a rule of their own.
func rowsTwice(doubled map[string]bool) func(*Case, record.Row, *record.Text, string) {
	first := map[string]record.Row{}
	return func(c *Case, row record.Row, no *record.Text, sheet string) {
		switch {
		case !no.OK() || doubled[no.V]:
		case first[no.V] == nil:
			first[no.V] = row
		default:
			f := c.Find(row, no, "户编号%s在%s中登记了两次", no.V, sheet)
			Also(f, first[no.V], record.Get(first[no.V], "household_no"))
		}
	}
}
