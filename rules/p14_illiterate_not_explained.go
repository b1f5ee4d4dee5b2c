package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "P14", Title: "不识字户未登记讲解方式",
		Why:      "不识字的户只送信不讲解，等于没有送到。",
		Fix:      "请补填念读、讲解等方式。",
		Basis:    "《一封信》要求：对不识字农户要想办法让其了解信的内容",
		Severity: record.Doubt, Class: ClassGift,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if l := h.Letter; l != nil && l.DeliveredOn.OK() && l.ExplainedHow.S == record.Blank {
				switch {
				case l.Illiterate.Yes():
					c.Find(l, &l.ExplainedHow, "不识字户，一封信未登记讲解方式")
				case l.Illiterate.S == record.Blank && allIlliterate(h):
					c.Find(l, &l.Illiterate, "成员均为文盲或半文盲、学龄前儿童，是否不识字户为空，未登记讲解方式")
				}
			}
			for _, g := range h.Gifts {
				if g.DeliveredOn.OK() && g.Illiterate.Yes() && g.ExplainedHow.S == record.Blank {
					c.findGift(g, &g.ExplainedHow, "%s不识字，慰问未登记讲解方式", g.Name.V)
				}
			}
		}),
		Fires: []string{`
== 一封信送达
户编号 | 讲解方式
6205211002010002 | »
== 七个一慰问
行政村 | 类别 | 讲解方式
柳湾村 | 五保户 | »`},
		Quiet: []string{`
== 一封信送达
户编号 | 是否不识字户 | 讲解方式
6205211002010001 | | `},
	})
}

// allIlliterate tells that nobody of the household can read: every member's education says so.
func allIlliterate(h *record.Home) bool {
	for _, m := range present(h) {
		if !m.Education.Is("文盲或半文盲", "学龄前儿童") {
			return false
		}
	}
	return len(present(h)) > 0
}
