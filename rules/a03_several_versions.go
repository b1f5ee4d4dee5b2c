package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A03", Title: "同一期报了几个版本",
		Why:      "几个版本并存，乡镇自己也说不清哪个是最终数；用错一个，全期都错。",
		Fix:      "请确认采用的版本；今后只报一个最终版。",
		Basis:    "自拟：实际报送中常见“最终版”“定稿2”等多个文件",
		Severity: record.Doubt, Zhun: "8", Class: ClassReporting,
		Check: EachFile(func(c *Case, r *record.Return) {
			var used string
			var others []string
			for _, v := range r.Versions {
				if at := "“" + v.File + "”（" + clock(v.Received) + "）"; v.Used {
					used = at
				} else {
					others = append(others, at)
				}
			}
			if len(others) > 0 && len(r.Versions) > 1 { // a single file that could not be used is told as such
				c.FindTownship(r.Township, "本期收到%d个版本，采用%s，未采用%s", len(r.Versions), used, strings.Join(others, "、"))
			}
		}),
		Fires: []string{`
»# 乡镇 永清镇
# 版本 永清镇最终版.xlsx | 2016-02-06 10:00 | 早于另一版本`},
		Quiet: []string{`
# 文件 永清镇最终版2.xlsx`},
	})
}
