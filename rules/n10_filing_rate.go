package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "N10", Title: "归档、合格户数与五类档案不符",
		Why:      "村级进度报的归档率、合格率要能从五类档案里数出来。",
		Fix:      "请按五类档案逐户核查结论重新统计。",
		Basis:    "归档户＝五类档案有核查结论的户，合格户＝结论为合格的户；口径待县扶贫办确认",
		Severity: record.Hint, Zhun: "8", Class: ClassArchive,
		Check: EachVillage(func(c *Case, v *Village) {
			r := v.Row
			if r == nil || !v.Township.sent("archive") || len(v.Homes) == 0 || len(v.Township.rowless()) > 0 {
				return
			}
			filed, sound, should, bare := int32(0), int32(0), int32(0), int32(0)
			leaving := int32(0)
			for _, h := range v.Homes {
				if !onRegister(h) {
					leaving++
					continue
				}
				should++
				a := h.Archive
				if a == nil || a.Verdict.S == record.Blank {
					bare++ // told as missing; the village may well have counted it
				}
				if a != nil && a.Verdict.OK() {
					filed++
					if a.Verdict.Is("合格") {
						sound++
					}
				}
			}
			tell := func(cell *record.Int, name string, n int32) {
				if cell.OK() && (cell.V < n || cell.V > n+bare+leaving) && cell.V <= r.PoorHouseholds.V { // more than all is told as impossible
					f := c.Find(r, cell, "%s应归档%d户，%s填%d户，五类档案中为%d户，%s", v.Name, should, name, cell.V, n, gap(int64(cell.V), int64(n), "户"))
					f.Want = record.Int{V: n, S: record.Good}.String()
				}
			}
			if r.FiledOk.V <= r.Filed.V {
				tell(&r.Filed, "已归档", filed)
				tell(&r.FiledOk, "档案合格", sound)
			}
		}),
		Fires: []string{`
== 五类档案
户编号 | 核查结论
6205211002010001 | 不合格
== 村级进度
行政村 | 档案合格户数
柳湾村 | »~`},
		Quiet: []string{`
== 五类档案
户编号 | 核查结论
6205211002010001 | 不合格
== 村级进度
行政村 | 档案合格户数
柳湾村 | 5`},
	})
}
