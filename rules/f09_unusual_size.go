package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F09", Title: "家庭人口偏多，或未成年人单独立户",
		Why:      "人口过多可能是并户，未成年人独户可能是拆户。",
		Fix:      "请核实是否并户、拆户。",
		Basis:    "县级疑点核查程序 C2#91（超过7人）；未成年人独户自拟",
		Severity: record.Hint, Zhun: "2", Class: ClassOdd,
		Params: []string{"household_size_max", "adult_age"},
		Check: EachHousehold(func(c *Case, h *record.Home) {
			most, adult := int32(c.Int("household_size_max")), int(c.Int("adult_age"))
			if n := len(present(h)); !h.Size.OK() || n > 0 && n != int(h.Size.V) { // F08 tells it
				return
			}
			if h.Size.V > most {
				c.Find(h.Household, &h.Size, "%s家庭人口%d人，超过%d人", called(h.Household), h.Size.V, most)
				return
			}
			if head := onlyHead(h); h.Size.V == 1 && head != nil && c.Person(head).AgeOK && c.Person(head).Age < adult {
				c.Find(h.Household, &h.Size, "%s%d周岁（未满%d周岁），一人立户", called(h.Household), c.Person(head).Age, adult)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 姓名
6205211002010001 | 王小一
6205211002010001 | 王小二
6205211002010001 | 王小三
6205211002010001 | 王小四

== 账一 基本情况
户编号 | 家庭人口
6205211002010001 | »8`, `
== 家庭成员
户编号 | 姓名 | 证件号码 | 出生日期
6205211002010002 | 赵福成 | | 2000-07-02

== 账一 基本情况
户编号 | 家庭人口
6205211002010002 | »1`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 家庭人口
6205211002010001 | 9`},
	})
}
