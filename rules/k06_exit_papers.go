package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "K06", Title: "已脱贫户缺退出要件",
		Why:      "没有申请、验收、公示和签字，脱贫认定就没有依据。",
		Fix:      "请补齐退出验收类资料；程序未走完的更正脱贫状态。",
		Basis:    "退出程序要求；五类档案退出验收类，分类口径待县扶贫办确认",
		Severity: record.Mistake, Zhun: "7", Class: ClassArchive,
		Check: EachHousehold(func(c *Case, h *record.Home) {
			a := h.Archive
			if a == nil || !exited(h) {
				return
			}
			var lacks []string
			var at []record.Value
			for i := exitPapers.first; i <= exitPapers.last; i++ {
				if a.Items[i].Is("无", "不需要") {
					lacks, at = append(lacks, c.itemName(i)), append(at, &a.Items[i])
				}
			}
			if len(lacks) == 0 {
				return
			}
			f := c.Find(a, at[0], "已标注脱贫，%s缺：%s", exitPapers.name, strings.Join(lacks, "、"))
			for _, v := range at[1:] {
				Also(f, a, v)
			}
		}),
		Fires: []string{`
== 五类档案
户编号 | 脱贫申请 | 县级验收表
6205211002010003 | »无 | »不需要`},
		Quiet: []string{`
== 五类档案
户编号 | 脱贫申请
6205211002010001 | 无`},
	})
}
