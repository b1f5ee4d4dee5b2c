package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "L09", Title: "疑似拆户",
		Why:      "为多占名额把一家拆成两户，或把老人单立一户，是检查的重点。",
		Fix:      "请入户核实是否分户居住、分灶吃饭。",
		Basis:    "识别认定经验规则：同村同组、同姓、同一电话；待县扶贫办确认",
		Severity: record.Hint, Zhun: "1", Class: ClassDouble,
		Params: []string{"phone_households_max"},
		Check: EachReturn(func(c *Case, t *Township) {
			most := int(c.Int("phone_households_max"))
			for _, s := range t.alike.phones() {
				if s.n() > most { // a number that many share is told as such
					continue
				}
				a := s.first
				for _, b := range s.more {
					if a.Village.V == b.Village.V && a.Group.V == b.Group.V && a.HeadName.OK() && b.HeadName.OK() && surname(a.HeadName.V) == surname(b.HeadName.V) {
						f := c.Find(b, &b.Phone, "户主%s与户主%s同村同组、同姓、同一电话（%d户以内共用），疑似一家拆成两户", b.HeadName.V, a.HeadName.V, most)
						Also(f, a, &a.Phone)
					}
				}
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 户主姓名 | 村民小组 | 联系电话
6205211002010001 | 王大山 | 一组 | »13993812047
6205211002010003 | 王有才 | 一组 | »13993812047`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 户主姓名 | 村民小组 | 联系电话
6205211002010001 | 王大山 | 一组 | 13993812047
6205211002010003 | 孙有才 | 一组 | 13993812047`},
	})
}

func surname(name string) string { return string([]rune(name)[:1]) }
