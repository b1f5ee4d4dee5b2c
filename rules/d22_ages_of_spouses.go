package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D22", Title: "配偶未成年或夫妻年龄相差过大",
		Why:      "多半是把子女填成配偶，或证件号码错了。",
		Fix:      "请核实与户主关系和证件号码。",
		Basis:    "自拟：未满18周岁、相差30岁以上提示",
		Severity: record.Hint, Zhun: "2", Class: ClassOdd,
		Params: []string{"spouse_min", "spouse_gap"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			if !m.Relation.Is("配偶") || !c.Person(m).AgeOK {
				return
			}
			low, high := int(c.Int("spouse_min")), int(c.Int("spouse_gap"))
			p, head := c.Person(m), onlyHead(h)
			if p.Age < low {
				c.Find(m, &m.Relation, "%s%d周岁，与户主关系是配偶（应满%d周岁）", called(m), p.Age, low)
				return
			}
			if head == nil || !c.Person(head).AgeOK {
				return
			}
			if gap := abs(p.Age - c.Person(head).Age); gap > high {
				c.Find(m, &m.Relation, "%s与户主%s是配偶，年龄相差%d岁（超过%d岁）", called(m), head.Name.V, gap, high)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 与户主关系
6205211002010001 | 王小梅 | »配偶`, `
== 家庭成员
户编号 | 姓名 | 与户主关系
6205211002010003 | 周桂兰 | 其他
6205211002010003 | 孙满仓→周桂香 | »配偶

== 家庭成员
户编号 | 姓名 | 证件号码 | 出生日期
6205211002010003 | 周桂香 | | 1936-09-18`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 与户主关系
6205211002010001 | 李秀英 | 配偶`},
	})
}
