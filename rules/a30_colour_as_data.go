package rules

import (
	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A30", Title: "用颜色或删除线表示意思",
		Why:      "颜色不是数据，汇总和查重都看不见。",
		Fix:      "请把意思写进“增减标记”“备注”等列。",
		Basis:    "自拟：红字表示死亡、黄底表示新增等习惯",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			c.FindFact(f, "工作表“%s”有%d行用颜色或删除线标注，没有写成文字", tabOf(f), max(f.N, 1))
		}, record.ColourAsData),
		Fires: []string{`
== 一封信送达
序号 | 行政村 | 户编号 | 户主姓名 | 送达日期 | 送达人 | 送达人身份 | 是否不识字户 | 讲解方式 | 签收人
»1 {struck} | ~ | 6205211002010001 | 王大山 {struck} | 2016-02-03 {struck} | ~ | ~ | ~ | ~ | ~`, `
== 下乡干部
姓名 | 序号 | 单位 | 职务 | 职级 | 角色 | 到岗日期
罗明远 {struck} | »1 {struck} | 县政协 {struck} | 副主席 {struck} | 县级 {struck} | ~ | 2015-03-01 {struck}`},
		Quiet: []string{`
== 一封信送达
备注`},
	})
}
