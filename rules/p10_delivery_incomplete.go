package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "P10", Title: "已慰问而送达手续不全",
		Why:      "没有日期、送达人、签收，就证明不了慰问金真的送到了。",
		Fix:      "请补填送达手续。",
		Basis:    "“七个一”慰问送达要求",
		Severity: record.Mistake, Class: ClassGift,
		Check: EachRow[record.Gift](func(c *Case, g *record.Gift) {
			var lacks []string
			var at []record.Value
			lack := func(missing bool, v record.Value, name string) {
				if missing {
					lacks, at = append(lacks, name), append(at, v)
				}
			}
			blank := func(v record.Value) bool { return v.Known() == record.Blank }
			done := g.DeliveredOn.OK() || g.ReceivedBy.OK()
			lack(blank(&g.DeliveredOn), &g.DeliveredOn, "送达日期")
			lack(blank(&g.BySecretary) && blank(&g.ByLeader), &g.BySecretary, "送达人")
			lack(blank(&g.ReceivedBy), &g.ReceivedBy, "签收人")
			if !done || len(lacks) == 0 {
				return
			}
			f := c.findGift(g, at[0], "%s已慰问，缺%s", g.Name.V, strings.Join(lacks, "、"))
			for _, v := range at[1:] {
				Also(f, g, v)
			}
		}),
		Fires: []string{`
== 七个一慰问
行政村 | 类别 | 送达日期 | 送达人第一书记 | 送达人工作组长 | 签收人
柳湾村 | 五保户 | ~ | » | | »
柳湾村 | 二女户 | » | ~ | ~ | ~`},
		Quiet: []string{`
== 七个一慰问
行政村 | 类别 | 送达日期 | 送达人第一书记 | 送达人工作组长 | 签收人
柳湾村 | 五保户 | | | | `},
	})
}
