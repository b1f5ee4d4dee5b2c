package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A26", Title: "工作表损坏、没有表头或重复",
		Why:      "读不出的表等于没有报，重复的表只能用一张。",
		Fix:      "请对照统一表样整理后重报。",
		Basis:    "自拟",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			switch f.Kind {
			case record.SheetDamaged:
				c.FindFact(f, "工作表“%s”读不出来：%s", tabOf(f), f.Got)
			case record.HeaderMissing:
				c.FindFact(f, "工作表“%s”找不到表头", tabOf(f))
			case record.SheetDoubled:
				c.FindFact(f, "工作表“%s”与前面的“%s”是同一张表，没有读取", tabOf(f), f.Want).Want = ""
			}
		}, record.SheetDamaged, record.HeaderMissing, record.SheetDoubled),
		Fires: []string{`
»== 一封信送达
-- refused 内容截断`, `
»== 账二 帮扶措施
-- refused 内容截断`},
		Quiet: []string{`
== 一封信送达
备注`},
	})
}
