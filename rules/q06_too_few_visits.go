package rules

import "guatu/pipeline/record"

func init() {
	add(Rule{
		ID: "Q06", Title: "联户干部走访次数、天数低于进度",
		Why:      "一年四次、十天的要求要按月推进，年底突击补不回来。",
		Fix:      "请安排走访，或补登已走访的记录。",
		Basis:    "本县双联行动规定：联户干部每年入户不少于4次、累计不少于10天，按已过月份折算；现行规定待县扶贫办确认",
		Severity: record.Doubt, Class: ClassHelper, Needs: NeedPast,
		Params: []string{"visits_per_year", "days_per_year"},
		Check: EachReturn(func(c *Case, t *Township) {
			if t.Past == nil {
				return
			}
			now := map[string]int32{}
			if t.Past.Period.To.Time().Year() == c.Period.To.Time().Year() {
				for name, n := range t.Past.CadreVisits {
					now[name] = n
				}
			}
			for i := range t.Visits {
				now[t.Visits[i].Cadre.V]++
			}
			perYear, days := c.Int("visits_per_year"), c.Int("days_per_year")
			for i := range t.Cadres {
				x := &t.Cadres[i]
				if !x.Role.Is("双联干部") || !c.atPost(x) || !x.Name.OK() {
					continue
				}
				months := c.monthsServed(x)
				if want, n := perYear*months/12, int64(now[x.Name.V]); n < want {
					c.Find(x, &x.Name, "%s今年已过%d个整月，累计入户%d次，按每年%d次折算应有%d次", x.Name.V, months, n, perYear, want).Key = x.Name.V
				} else if wantDays := days * months / 12; x.DaysTotal.OK() && x.DaysTotal.V < wantDays*10000 {
					c.Find(x, &x.DaysTotal, "%s今年已过%d个整月，累计驻村%s天，按每年%d天折算应有%d天", x.Name.V, months, x.DaysTotal, days, wantDays).Key = x.Name.V
				}
			}
		}),
		Fires: []string{`
# 报告期 2016-07-04至2016-07-10
# 上期
== 入户走访
日期 | 干部姓名 | 户编号
- ~ | 段鹏 | ~
# 本期
== 入户走访
日期 | 干部姓名 | 户编号
- ~ | 段鹏 | ~
== 下乡干部
姓名 | 累计驻村天数
»段鹏 | ~
吴晓莉 | »2`},
		Quiet: []string{`
# 上期
# 本期
== 下乡干部
姓名 | 累计驻村天数
段鹏 | 3`},
	})
}

// monthsServed counts whole months of this year in which the cadre was at post.
func (c *Case) monthsServed(x *record.Cadre) int64 {
	from := record.DayOf(c.Period.To.Time().Year(), 1, 1)
	if x.From.OK() && x.From.V > from {
		from = x.From.V
	}
	return c.monthsSince(from)
}
