package rules

import (
	"slices"
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F11", Title: "贫困户属性与脱贫状态矛盾",
		Why:      "未脱贫的户不能是脱贫户，两项必有一项错。",
		Fix:      "请按脱贫状态改正属性，或按实际改正状态。",
		Basis:    "县级疑点核查程序 C2#57；2016年的属性代码不分脱贫与否，只在写明“脱贫户”“一般农户”或代码表有此分类时判断",
		Severity: record.Mistake, Zhun: "2", Class: ClassOdd,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			if c.categoryAgainstStatus(h) {
				written, status := h.Written("category", &h.Category), h.Income.Status.V
				f := c.Find(h.Household, &h.Category, "%s的脱贫状态是“%s”，贫困户属性却是“%s”", called(h.Household), status, written)
				Also(f, h.Income, &h.Income.Status)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 贫困户属性
6205211002010001 | »一般脱贫户

== 账三 收入及脱贫进度
户编号 | 脱贫状态
6205211002010001 | »未脱贫`},
		Quiet: []string{`
== 账三 收入及脱贫进度
户编号 | 脱贫状态
6205211002010003 | 已脱贫`},
	})
}

// categoryAgainstStatus reports that 贫困户属性 and 脱贫状态 contradict each other; what follows from either is then not told again. Where the ledgers differ on
// the category itself, M04 tells that.
func (c *Case) categoryAgainstStatus(h *record.Home) bool {
	x := h.Income
	if x == nil || !x.Status.OK() || h.Category.Known() < record.Bad || h.Category.OK() && x.Category.OK() && h.Category.V != x.Category.V {
		return false
	}
	written := h.Written("category", &h.Category)
	saysOut := strings.Contains(written, "脱贫户") || strings.Contains(written, "一般农户")
	return saysOut && !exited(h) || !saysOut && exited(h) && c.categoriesTellExit()
}

// categoriesTellExit reports a code list, as from 2017 on, whose categories are split by exit.
func (c *Case) categoriesTellExit() bool {
	l := c.Spec.Codes["贫困户属性"]
	return l != nil && slices.ContainsFunc(l.Values, func(v string) bool { return strings.Contains(v, "脱贫户") })
}
