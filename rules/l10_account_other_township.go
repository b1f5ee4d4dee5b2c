package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "L10", Title: "银行账号与其他乡镇的户相同",
		Why:      "补贴跨乡镇打到同一账号，可能重复建档或被人代领。",
		Fix:      "请核实本户账号，必要时与对方乡镇核对。",
		Basis:    "资金监管经验规则；待县扶贫办确认",
		Severity: record.Doubt, Zhun: "1", Class: ClassDouble,
		Check: WholeCounty(func(c *Case, county *County) {
			for _, g := range acrossTownships(county, func(t *Township) []holders { return t.alike.accounts() }) {
				for _, e := range g {
					c.FindIn(e.town, e.row, &e.row.Account, "尾号%s的账号在%s也有登记", tail(e.row.Account.V), others(g, e.town))
				}
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 银行账号
6205211002010001 | »~
# 乡镇 红堡镇
== 账一 基本情况
户编号 | 户主姓名 | 银行账号
6205211012010001 | 秦大有 | »6210260520100030813`},
		Quiet: []string{`
# 乡镇 红堡镇
== 账一 基本情况
户编号 | 户主姓名 | 银行账号
6205211012010001 | 秦大有 | 6210260520100099999`},
	})
}

// shared is one township's first household with a text that another township has too.
type shared struct {
	town *Township
	row  *record.Household
	n    int // households of the township with it
}

// acrossTownships groups the holders of different townships by their text, in the order in which each text appears first. It is linear in the county.
func acrossTownships(county *County, in func(*Township) []holders) (out [][]shared) {
	var all []shared
	var texts []string
	for _, t := range county.Townships {
		for _, s := range in(t) {
			all, texts = append(all, shared{t, s.first, s.n()}), append(texts, s.text)
		}
	}
	for _, g := range together(len(all), func(i int) (string, bool) { return texts[i], true }) {
		var one []shared
		for _, i := range g {
			one = append(one, all[i])
		}
		out = append(out, one)
	}
	return out
}

// others names the other townships of a group; more than that a township need not know of its neighbours.
func others(g []shared, but *Township) string {
	var names []string
	for _, e := range g {
		if e.town != but {
			names = append(names, e.town.Name)
		}
	}
	return strings.Join(names, "、")
}
