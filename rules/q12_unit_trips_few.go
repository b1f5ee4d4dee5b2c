package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "Q12", Title: "联系单位驻村次数低于进度",
		Why:      "要求单位一年至少去六次，集中住一次凑够天数，平时就没有人管了。",
		Fix:      "请联系单位补安排驻村，或补登已走访的记录。",
		Basis:    "本县双联行动规定：单位每年驻村不少于6次，按走访记录已登记的月份折算；连续几天算一次；现行规定待县扶贫办确认",
		Severity: record.Doubt, Class: ClassHelper, Needs: NeedPast,
		Params: []string{"unit_trips_per_year", "unit_days_per_year"},
		Check: EachReturn(func(c *Case, t *Township) {
			if t.Past == nil || t.Past.LogSince == 0 || t.Past.Period.To.Time().Year() != c.Period.To.Time().Year() {
				return
			}
			perYear, days := c.Int("unit_trips_per_year"), record.UnitDays(t.Return, t.Past.UnitDays)
			for _, u := range c.linkedUnits(t) {
				if u.days < u.daysOwed(c)*10000 {
					continue // who is too rarely there is told by the days
				}
				months := min(u.months, c.monthsSince(t.Past.LogSince))
				if want, n := perYear*months/12, int64(record.Trips(days[u.name()])); n < want {
					c.Find(u.first, &u.first.Unit, "%s自%s起有走访记录%d个整月，联户干部驻村%d次（连续几天算一次），按每年%d次折算应有%d次", u.name(), t.Past.LogSince.Chinese(),
						months, n, perYear, want).Key = u.name()
				}
			}
		}),
		Fires: []string{`
# 报告期 2016-07-04至2016-07-10
# 记录起 2016-01-04
# 上期
# 本期
== 下乡干部
姓名 | 单位
吴晓莉 | »~
段鹏 | »~`},
		Quiet: []string{`
// 走访记录刚登记几周，不能按全年折算
# 报告期 2016-07-04至2016-07-10
# 记录起 2016-06-27
# 上期
# 本期
== 下乡干部
姓名 | 单位
吴晓莉 | ~`, `
# 报告期 2016-04-04至2016-04-10
# 记录起 2016-01-04
# 上期
# 本期
== 入户走访
日期 | 干部姓名 | 户编号
2016-02-04→2016-03-01 | 段鹏 | 6205211002010006`},
	})
}

// monthsSince counts whole months from a day to the period's end.
func (c *Case) monthsSince(from record.Day) int64 {
	a, b := from.Time(), c.Period.To.Time()
	n := (b.Year()-a.Year())*12 + int(b.Month()) - int(a.Month())
	if b.Day() < a.Day()-1 {
		n--
	}
	return int64(max(n, 0))
}
