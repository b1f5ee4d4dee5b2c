package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "D18", Title: "重度残疾人填有劳动能力",
		Why:      "一、二级肢体、智力、精神残疾一般不能劳动，填错会漏掉护理补贴和兜底。",
		Fix:      "请对照残疾人证核实劳动能力。",
		Basis:    "贵州某县规则 4_01_007、4_01_008；类别4肢体、5智力、6精神",
		Severity: record.Doubt, Zhun: "2", Class: ClassLabour,
		Params: []string{"heavy_degree"},
		Check: EachMember(func(c *Case, h *record.Home, m *record.Member) {
			p := c.Person(m)
			if p.ID.Shape != Disability || !p.Worker() {
				return
			}
			heavy := byte('0' + c.Int("heavy_degree"))
			kind := map[byte]string{'4': "肢体", '5': "智力", '6': "精神"}[p.ID.Category()]
			if kind != "" && p.ID.Degree() >= '1' && p.ID.Degree() <= heavy {
				c.Find(m, &m.Labour, "%s是%s%c级残疾（%c级及以上为重度），劳动能力却是“%s”", called(m), kind, p.ID.Degree(), heavy, m.Labour.V)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码 | 劳动能力
6205211002010005 | 陈玉珍 | 62052119801211026842 | »普通劳动力`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 证件号码 | 劳动能力
6205211002010005 | 陈玉珍 | 62052119801211026844 | 普通劳动力`},
	})
}
