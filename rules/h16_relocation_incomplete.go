package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "H16", Title: "易地搬迁户搬迁信息不全",
		Why:      "搬迁方式、安置方式和安置地是搬迁规模和资金核算的依据。",
		Fix:      "请补填空缺的项。",
		Basis:    "2016年贫困户登记表搬迁三项",
		Severity: record.Doubt, Zhun: "2", Class: ClassBlank,
		Check: EachRow[record.Household](func(c *Case, h *record.Household) {
			if !h.Relocated.Yes() {
				return
			}
			var lacks []string
			var at []record.Value
			for i, v := range []*record.Code{&h.MoveMode, &h.SettleMode, &h.SettlePlace} {
				if v.S == record.Blank {
					lacks, at = append(lacks, []string{"搬迁方式", "安置方式", "安置地"}[i]), append(at, v)
				}
			}
			if lacks == nil {
				return
			}
			f := c.Find(h, at[0], "是易地搬迁户，%s为空", strings.Join(lacks, "、"))
			for _, v := range at[1:] {
				Also(f, h, v)
			}
		}),
		Fires: []string{`
== 账一 基本情况
户编号 | 是否易地搬迁户 | 搬迁方式 | 安置方式 | 安置地
6205211002010001 | 是 | » | 集中安置 | »`},
		Quiet: []string{`
== 账一 基本情况
户编号 | 是否易地搬迁户 | 搬迁方式 | 安置方式 | 安置地
6205211002010001 | 是 | 建档立卡贫困户个别搬迁 | 集中安置 | 乡镇安置`},
	})
}
