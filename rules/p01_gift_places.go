package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "P01", Title: "慰问名额未报齐",
		Why:      "每个行政村七个名额，少一个就有一类群众没有慰问到。",
		Fix:      "请补报；确无符合条件的按替补填报。",
		Basis:    "“七个一”慰问：每村七类各一名（户）",
		Severity: record.Mistake, Class: ClassGift,
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("gift") {
				return
			}
			for _, v := range t.expected() {
				if v.misnamed() {
					continue
				}
				has, unclear := map[string]int{}, 0
				for i := range t.Gifts {
					if g := &t.Gifts[i]; g.Village.S == record.Blank && t.Home(g.HouseholdNo.V) == nil {
						has[g.Kind.V]++ // told as a blank; it may be this village's
					}
				}
				for _, g := range v.Gifts {
					if g.Kind.OK() {
						has[g.Kind.V]++
					} else {
						unclear++ // told by the rule on code lists or blanks
					}
				}
				var lacks []string
				spare := 0
				for _, kind := range giftKinds {
					if has[kind] == 0 {
						lacks = append(lacks, kind)
					}
					spare += max(0, has[kind]-1)
				}
				// A category written twice is told as doubled, with the one it most likely stands for.
				if len(lacks) > unclear+spare {
					row, at := v.place()
					c.Find(row, at, "%s应报%d名慰问对象，实报%d名，缺：%s", v.Name, len(giftKinds), len(v.Gifts), strings.Join(lacks, "、"))
				}
			}
		}),
		Fires: []string{`
== 村级进度
行政村
»柳湾村
== 七个一慰问
行政村 | 类别
- 柳湾村 | 困难党员`},
		Quiet: []string{`
== 七个一慰问
行政村 | 类别
柳湾村 | 困难党员→`},
	})
}
