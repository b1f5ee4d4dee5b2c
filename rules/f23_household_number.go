package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "F23", Title: "户编号为空、位数不对或与所在村不符",
		Why:      "户编号是三本账、档案、慰问对接的唯一依据。",
		Fix:      "请按系统导出的户编号改正，各表保持一致。",
		Basis:    "县级核查程序的导出样例（12位村代码加4位顺序号）；位数待县扶贫办确认；村代码只在县里提供村名录后比对",
		Severity: record.Mistake, Zhun: "1", Class: ClassOdd,
		Params: []string{"household_no_length"},
		Check: EachRow[record.Household](func(c *Case, h *record.Household) {
			want := int(c.Int("household_no_length"))
			no := h.HouseholdNo
			if !no.OK() {
				if no.S == record.Blank {
					c.Find(h, &h.HouseholdNo, "%s没有填户编号（%d位）", called(h), want)
				}
				return
			}
			if len(no.V) != want || strings.Trim(no.V, "0123456789") != "" {
				c.Find(h, &h.HouseholdNo, "%s的户编号“%s”不是%d位数字", called(h), no.V, want)
				return
			}
			v := c.Spec.FindVillage(c.town.Return.Township, h.Village.V)
			if v != nil && v.Code != "" && len(v.Code) <= want && !strings.HasPrefix(no.V, v.Code) {
				c.Find(h, &h.HouseholdNo, "%s的户编号“%s”与%s的代码%s不符", called(h), no.V, v.Name, v.Code)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号
»6205211002010001→62052110020101
»6205211002010002→`, `
# 设置 村名录 | 永清镇 | 柳湾村 | 620521100203 | 是
== 账一 基本情况
户编号
»6205211002010001
»6205211002010002
»6205211002010003
»6205211002010004
»6205211002010005
»6205211002010006`},
		Quiet: []string{`
# 设置 村名录 | 永清镇 | 柳湾村 | 620521100201 | 是`},
	})
}
