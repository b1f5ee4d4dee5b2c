package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "N05", Title: "公示期不足",
		Why:      "公示天数不够，群众来不及提意见，程序无效。",
		Fix:      "请核实公示起止日期；确实不足的重新公示。",
		Basis:    "公示期天数待县扶贫办确认（默认7天，首尾都算）",
		Severity: record.Doubt, Zhun: "5", Class: ClassArchive,
		Params: []string{"notice_days"},
		Check: EachRow[record.Archive](func(c *Case, a *record.Archive) {
			least := c.Int("notice_days")
			if !a.Notice1From.OK() || !a.Notice1To.OK() || a.Notice1To.V < a.Notice1From.V {
				return
			}
			if days := int64(a.Notice1To.V-a.Notice1From.V) + 1; days < least {
				f := c.Find(a, &a.Notice1To, "第一次公示%s至%s共%d天，不足%d天", a.Notice1From, a.Notice1To, days, least)
				Also(f, a, &a.Notice1From)
			}
		}),
		Fires: []string{`
== 五类档案
户编号 | 第一次公示起 | 第一次公示止
6205211002010001 | »2014-03-15 | »2014-03-18`},
		Quiet: []string{`
== 五类档案
户编号 | 第一次公示起 | 第一次公示止
6205211002010001 | 2014-03-15 | 2014-03-21`},
	})
}
