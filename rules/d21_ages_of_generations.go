package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D21", Title: "年龄过高，或与父母子女的年龄差不合常理",
		Why:      "不是关系填错，就是证件号码错了，也可能人已去世没有减少。",
		Fix:      "请核实关系、证件号码和人员是否在世。",
		Basis:    "自拟：百岁以上逐人核；父母与子女相差14至60岁",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Params: []string{"age_max", "parent_gap_min", "parent_gap_max"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			oldest, low, high := int(c.Int("age_max")), int(c.Int("parent_gap_min")), int(c.Int("parent_gap_max"))
			p := c.Person(m)
			if p.AgeOK && p.Age > oldest {
				c.Find(m, &m.ID, "%s%d周岁，超过%d周岁", called(m), p.Age, oldest)
				return
			}
			head := onlyHead(h)
			if head == nil || head == m || !p.AgeOK || !c.Person(head).AgeOK {
				return
			}
			gap := 0
			switch born := c.Person(head).Born; {
			case m.Relation.Is("之子", "之女"):
				gap = record.Age(born, p.Born)
			case m.Relation.Is("之父", "之母"):
				gap = record.Age(p.Born, born)
			default:
				return
			}
			if gap < low || gap > high {
				c.Find(m, &m.Relation, "%s是户主%s“%s”，年龄相差%d岁（一般%d至%d岁）", called(m), head.Name.V, m.Relation.V, gap, low, high)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 与户主关系
6205211002010001 | 李秀英 | »之女`, `
== 家庭成员
户编号 | 姓名 | 出生日期 | 证件号码
6205211002010002 | 赵福成 | 1912-07-02 | »`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 与户主关系
6205211002010003 | 孙满仓 | 之父`},
	})
}
