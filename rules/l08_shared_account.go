package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "L08", Title: "多户共用一个银行账号",
		Why:      "补贴打到同一账号，可能被人代领截留。",
		Fix:      "请核实每户本人的账号。",
		Basis:    "资金监管经验规则；待县扶贫办确认",
		Severity: record.Doubt, Zhun: "1", Class: ClassDouble,
		Check: EachReturn(func(c *Case, t *Township) {
			for _, s := range t.alike.accounts() {
				if s.n() < 2 {
					continue
				}
				heads := []string{s.first.HeadName.V}
				for _, h := range s.more {
					heads = append(heads, h.HeadName.V)
				}
				f := c.Find(s.first, &s.first.Account, "尾号%s的账号被%d户共用：%s", tail(s.text), s.n(), firstOf(heads, 5, "户"))
				for _, h := range s.more {
					Also(f, h, &h.Account)
				}
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 银行账号
6205211002010001 | »6210260520100030813
6205211002010003 | »6210260520100030813`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 银行账号
6205211002010001 |
6205211002010003 | `},
	})
}

// tail is the last four characters of an account.
func tail(account string) string { return account[max(0, len(account)-4):] }
