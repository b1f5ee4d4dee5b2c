package rules

import (
	"strconv"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F08", Title: "家庭人口与成员人数不符",
		Why:      "人口错了，人均纯收入就错。",
		Fix:      "请核对成员，改正家庭人口或补齐成员。",
		Basis:    "兰州市2014年建档立卡核查；本期减少的成员不计",
		Severity: record.Mistake, Zhun: "2", Class: ClassOdd,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			n := len(present(h))
			if !onRegister(h) || !h.Size.OK() || len(h.Members) == 0 || int(h.Size.V) == n {
				return
			}
			astray := c.town.astray[keyOfHouse(h.Village, h.HeadName)]
			if size := int(h.Size.V); size != n+astray && size != distinctPeople(h) { // F07 and L01 tell of rows under a wrong number and of doubled rows
				c.Find(h.Household, &h.Size, "%s家庭人口填%d人，家庭成员表中有%d人", called(h.Household), h.Size.V, n).Want = strconv.Itoa(n)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 家庭人口
6205211002010001 | »5`},
		Quiet: []string{`
== 家庭成员
户编号 | 姓名 | 人员增减
6205211002010003 | 孙满仓 | 死亡

== 账一 基本情况
户编号 | 家庭人口
6205211002010003 | 3`},
	})
}

// distinctPeople counts the people of a household who have numbers of their own; those without count each.
func distinctPeople(h *record.Home) int {
	seen := map[string]bool{}
	n := 0
	for _, m := range present(h) {
		if !m.ID.OK() || !seen[m.ID.V] {
			n++
		}
		seen[m.ID.V] = true
	}
	return n
}
