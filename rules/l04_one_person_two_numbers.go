package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "L04", Title: "同名同出生日期而证件号码不同",
		Why:      "可能是一个人用两个号码登记了两次。",
		Fix:      "请对照户口簿核实是否同一人。",
		Basis:    "人员重复经验规则：同村，或号码最多差两位",
		Severity: record.Doubt, Zhun: "1", Class: ClassDouble,
		Check: EachReturn(func(c *Case, t *Township) {
			type key struct {
				name string
				born record.Day
				sex  string
			}
			seen := map[key][]*record.Member{}
			for i := range t.Members {
				m := &t.Members[i]
				born, ok := birthday(m)
				if !ok || !m.Name.OK() || !m.ID.OK() || goneFrom(m) {
					continue
				}
				k := key{m.Name.V, born, m.Sex.V}
				for _, other := range seen[k] {
					if other.ID.V == m.ID.V || other.HouseholdNo.V == m.HouseholdNo.V || sameCard(other.ID.V, m.ID.V) {
						continue // doubled numbers and certificates have rules of their own
					}
					if other.Village.V == m.Village.V || differences(other.ID.V, m.ID.V) <= 2 {
						f := c.Find(m, &m.ID, "%s（%s出生）在户主%s、%s两户登记，证件号码不同", m.Name.V, born, other.HeadName.V, m.HeadName.V)
						Also(f, other, &other.ID)
						break
					}
				}
				seen[k] = append(seen[k], m)
			}
		}),
		Fires: []string{`
== 家庭成员
户编号 | 户主姓名 | 姓名 | 证件号码 | 出生日期
6205211002010001 | 王大山 | 王小军 | »~ | ~
6205211002010006 | 何永平 | 王小军 | »62052119940315021X | 1994-03-15`},
		Quiet: []string{`
== 家庭成员
户编号 | 户主姓名 | 姓名 | 证件号码 | 出生日期
6205211002010006 | 何永平 | 王小军 | 620521199403160213 | 1994-03-16`},
	})
}

// differences counts the places in which two numbers of one length differ; numbers of different lengths differ everywhere.
func differences(a, b string) int {
	if len(a) != len(b) {
		return max(len(a), len(b))
	}
	n := 0
	for i := range len(a) {
		if a[i] != b[i] {
			n++
		}
	}
	return n
}

// sameCard tells that one is a disability certificate made of the other number.
func sameCard(a, b string) bool {
	return len(a) >= 18 && len(b) >= 18 && len(a) != len(b) && a[:18] == b[:18]
}
