package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "H01", Title: "住房面积为空或不合常理",
		Why:      "面积为空或过小的户可能无房，过大的多是把院落面积填了进来，都影响住房安全认定。",
		Fix:      "请核实住房面积；无房户在备注注明。",
		Basis:    "城市数据清洗目录与县级核对工具同类检查；上下限待县扶贫办确认",
		Severity: record.Doubt, Zhun: "2", Class: ClassOdd,
		Params: []string{"housing_area_min", "housing_area_max"},
		Check: EachRow[record.Household](func(c *Case, h *record.Household) {
			low, high := c.Scaled("housing_area_min"), c.Scaled("housing_area_max")
			switch {
			case h.Housing.S == record.Blank && !strings.Contains(h.Note.V, "无房"):
				c.Find(h, &h.Housing, "住房面积为空")
			case h.Housing.OK() && (h.Housing.V < low || h.Housing.V > high) && !strings.Contains(h.Note.V, "无房"):
				c.Find(h, &h.Housing, "住房面积%s平方米，不在%s至%s平方米之间", h.Housing, record.FormatScaled(low, 4), record.FormatScaled(high, 4))
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 住房面积
6205211002010001 | »8600
6205211002010003 | »`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 住房面积 | 备注
6205211002010001 | 0 | 无房户，借住亲戚家`},
	})
}
