package rules

import (
	"strings"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "R06", Title: "风险已消除而消除情况没有填全",
		Why:      "消除要有依据：怎么消除的、什么时候、收入多少、住房饮水教育医疗有没有保障。",
		Fix:      "请按风险消除认定表补填。",
		Basis:    "贵州某县规则1_11_004",
		Severity: record.Mistake, Class: ClassMonitor, Profile: monitoring,
		Check: EachRow[record.Monitor](func(c *Case, m *record.Monitor) {
			if !m.Eliminated.Yes() {
				return
			}
			blank := blanksAfter(m)
			var names []string
			for _, v := range blank {
				names = append(names, c.Spec.Column("monitor", record.FieldOf(m, v)).Header)
			}
			c.tell(m, blank, "风险已消除，没有填%s", strings.Join(names, "、"))
		}),
		Fires: []string{`
== 监测对象
户编号 | 户主姓名 | 风险消除方式 | 消除后饮水安全有保障
6205211002010004 | 马秀兰 | » | »`},
		Quiet: []string{`
== 监测对象
户编号 | 户主姓名 | 风险是否已消除 | 风险消除方式 | 消除监测时间 | 消除后人均纯收入 | 消除后义务教育有保障 | 消除后基本医疗有保障 | 消除后住房安全有保障 | 消除后饮水安全有保障
6205211002010002 | 赵福成 | 否 |  |  |  |  |  |  | `},
	})
}

// blanksAfter are the blank particulars of an elimination.
func blanksAfter(m *record.Monitor) (blank []record.Value) {
	for _, v := range []record.Value{&m.How, &m.EliminatedOn, &m.IncomeAfter, &m.SchoolingAfter, &m.MedicalAfter, &m.HousingAfter, &m.WaterAfter} {
		if v.Known() == record.Blank {
			blank = append(blank, v)
		}
	}
	return blank
}
