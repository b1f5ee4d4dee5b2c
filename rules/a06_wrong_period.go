package rules

import (
	"strings"
	"time"

	"guatu/pipeline/record"
)

func init() {
	add(Rule{
		ID: "A06", Title: "报告期不是本期",
		Why:      "拿上期的表再报，本周的进展就没有了。",
		Fix:      "请核实是否误报上期文件，改正报告期或重报本期数据。",
		Basis:    "自拟：上期文件改名再报是常见差错",
		Severity: record.Mistake, Zhun: "8", Class: ClassReporting,
		Check: onFacts(func(c *Case, f *record.Fact) {
			if from, to, ok := labelled(f.Got); !ok || to-from == c.Period.To-c.Period.From {
				c.FindFact(f, "报告期写的是%s，本期为%s", f.Got, c.Period.Label()).Want = ""
			}
		}, record.PeriodConflict),
		Fires: []string{`
== 封面
报告期起 | 报告期止
»2016-01-25 | 2016-01-31`},
		Quiet: []string{`
== 封面
报告期起 | 报告期止
2016年2月1日 | 2016.2.7`},
	})
}

// labelled reads a period as Period.Label writes it.
func labelled(s string) (from, to record.Day, ok bool) {
	a, b, _ := strings.Cut(s, "至")
	t1, err1 := time.Parse("2006-01-02", a)
	t2, err2 := time.Parse("2006-01-02", b)
	if err1 != nil || err2 != nil {
		return 0, 0, false
	}
	return record.DayOf(t1.Year(), int(t1.Month()), t1.Day()), record.DayOf(t2.Year(), int(t2.Month()), t2.Day()), true
}
