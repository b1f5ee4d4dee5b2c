package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "Q03", Title: "乡镇缺工作组组长或包乡镇县级领导",
		Why:      "组长和包乡领导是一个乡镇工作的总负责，缺了没有人统。",
		Fix:      "请补报人员。",
		Basis:    "2016年2月1日会议：每乡镇一名工作组组长和包乡镇县级领导",
		Severity: record.Mistake, Class: ClassHelper,
		Check: EachReturn(func(c *Case, t *Township) {
			if !t.sent("cadre") {
				return
			}
			roles := c.roleHolders(t)
			var lacks []string
			for _, post := range []string{"工作组组长", "包乡镇县级领导"} {
				if len(roles[post]) == 0 {
					lacks = append(lacks, post)
				}
			}
			if len(lacks) > 0 {
				c.FindTownship(t.Return.Township, "下乡干部、封面和责任人名单中都没有%s", strings.Join(lacks, "、"))
			}
		}),
		Fires: []string{`
»# 乡镇 永清镇
== 封面
工作组组长 | 包乡镇县级领导
~ | 
== 下乡干部
姓名
- 罗明远`},
		Quiet: []string{`
== 下乡干部
姓名
- 罗明远`},
	})
}
