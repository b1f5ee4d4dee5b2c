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
			groups := together(len(t.Members), func(i int) (uint64, bool) { return nameAndBirth(&t.Members[i]) })
			for _, p := range repeats(groups, func(a, b int) bool { return twoNumbers(&t.Members[a], &t.Members[b]) }) {
				other, m := &t.Members[p[0]], &t.Members[p[1]]
				born, _ := birthday(m)
				f := c.Find(m, &m.ID, "%s（%s出生）在户主%s、%s两户登记，证件号码不同", m.Name.V, born, other.HeadName.V, m.HeadName.V)
				Also(f, other, &other.ID)
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

// nameAndBirth is a number hardly any two people share who have not name and birthday in common; ok is false where one of them or the certificate is lacking.
func nameAndBirth(m *record.Member) (key uint64, ok bool) {
	born, ok := birthday(m)
	if !ok || !m.Name.OK() || !m.ID.OK() || goneFrom(m) {
		return 0, false
	}
	for i := range len(m.Name.V) {
		key = key*257 + uint64(m.Name.V[i])
	}
	return key<<20 + uint64(born), true
}

// twoNumbers tells that two rows look like one person with two numbers. Doubled numbers and certificates have rules of their own.
func twoNumbers(a, b *record.Member) bool {
	bornA, _ := birthday(a)
	bornB, _ := birthday(b)
	if a.Name.V != b.Name.V || bornA != bornB || a.Sex.V != b.Sex.V || a.ID.V == b.ID.V || a.HouseholdNo.V == b.HouseholdNo.V || sameCard(a.ID.V, b.ID.V) {
		return false
	}
	return a.Village.V == b.Village.V || differences(a.ID.V, b.ID.V) <= 2
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
