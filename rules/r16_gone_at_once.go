package rules

import (
	"slices"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "R16", Title: "识别后随即消除，或无劳动力户已消除",
		Why:      "当月识别次月消除、整户没有劳动力却消除了，多半是识别不准或只改了数据。",
		Fix:      "请入户核实，消除不实的恢复为风险未消除。",
		Basis:    "贵州某县规则5_18_009、4_11_011",
		Severity: record.Doubt, Class: ClassMonitor, Profile: monitoring,
		Params: []string{"quick_elimination_months", "labour_blank_min"},
		Check: eachMonitor(func(c *Case, h *record.Home, m *record.Monitor) {
			if !m.Eliminated.Yes() || len(blanksAfter(m)) > 0 { // an elimination without its particulars is told by R06
				return
			}
			n := -1
			if m.IdentifiedOn.OK() && m.EliminatedOn.OK() && m.EliminatedOn.V >= m.IdentifiedOn.V {
				n = record.Months(m.IdentifiedOn.V, m.EliminatedOn.V)
			}
			switch limit := c.Int("quick_elimination_months"); {
			case n >= 0 && int64(n) <= limit:
				c.tell(m, []record.Value{&m.EliminatedOn, &m.IdentifiedOn}, "识别后%d个月就消除（提示线%d个月），请核实", n, limit)
			case c.nobodyAble(h):
				c.Find(m, &m.Eliminated, "整户没有劳动力，风险却已消除，请核实")
			}
		}),
		Fires: []string{`
== 监测对象
户编号 | 户主姓名 | 识别监测时间 | 消除监测时间
6205211002010004 | 马秀兰 | »2023-10-08 | »~`, `
== 家庭成员
户编号 | 姓名 | 劳动技能 | 务工区域 | 务工时间
6205211002010004 | 马晓东 | 无劳动力 |  | 
== 监测对象
户编号 | 户主姓名 | 风险是否已消除
6205211002010004 | 马秀兰 | »~`},
		Quiet: []string{`
== 监测对象
户编号 | 户主姓名 | 识别监测时间 | 消除监测时间
6205211002010004 | 马秀兰 | 2023-04-08 | 2023-11-08`},
	})
}

// nobodyAble reports a household without anyone who can work. It is not known of one whose people do not fit their number (F08), nor of one with somebody old enough whose
// 劳动技能 cannot be read (C07).
func (c *Case) nobodyAble(h *record.Home) bool {
	able, known := ableBodied(h)
	low := int(c.Int("labour_blank_min"))
	return known && able == 0 && countFits(h) && !slices.ContainsFunc(present(h), func(m *record.Member) bool {
		p := c.Person(m)
		return !m.Labour.OK() && !(p.AgeOK && p.Age < low)
	})
}
