package report

import (
	"fmt"
	"slices"
	"time"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
)

// Week is one period of the past with the county's figures, oldest first: what the curves are drawn through.
type Week struct {
	Label  string // 2月7日
	Values map[string]county.Value
}

// curves are the rates that the progress chart follows: as many as can be told apart.
func (in *Input) curves() (names, ids []string) { return in.ratesOf(4, "accepted") }

// curve is the county's rates over all periods up to this one.
func (in *Input) curve() page.Lines {
	lines := page.Lines{Axis: page.Axis{Unit: "%", Scale: 10, To: 1000}}
	weeks := append(append([]Week(nil), in.Trend...), in.thisWeek())
	for _, w := range weeks {
		lines.Weeks = append(lines.Weeks, w.Label)
	}
	names, ids := in.curves()
	for i, id := range ids {
		l := page.Line{Name: names[i]}
		for _, w := range weeks {
			v := w.Values[id]
			if !v.Rated() {
				l.Values = append(l.Values, page.NoValue)
				continue
			}
			l.Values = append(l.Values, v.Share(1))
			l.Last = v.Percent(1)
		}
		lines.Series = append(lines.Series, l)
	}
	return lines
}

// progress is the weekly curve above the timetable.
func (in *Input) progress() page.Poster {
	return page.Poster{Cols: []int{1, 1}, Rows: []int{8, 17, 18}, Panels: []page.Panel{
		{Title: "全县进度", ColSpan: 2, Chart: in.counters(0)},
		{Title: "各期完成率", Unit: "单位：%", Row: 1, Chart: in.curve()},
		{Title: "各乡镇进度分", Unit: "满分100", Col: 1, Row: 1, RowSpan: 2, Chart: in.scoreBars()},
		{Title: "时间表", Row: 2, Chart: in.timetable()}}}
}

func (in *Input) thisWeek() Week {
	w := Week{Label: shortDay(in.County.Period.To.Time()), Values: map[string]county.Value{}}
	_, ids := in.curves()
	for _, id := range ids {
		w.Values[id] = in.County.Value(id, 0)
	}
	return w
}

func shortDay(t time.Time) string { return fmt.Sprintf("%d月%d日", int(t.Month()), t.Day()) }

func (in *Input) scoreBars() page.Bars {
	out := page.Bars{Axis: page.Axis{Unit: "分", Scale: 100, To: 10000}, Sorted: true}
	for _, r := range in.County.Ranking {
		bar := page.Bar{Label: in.County.Area(r.Township).Name, Value: r.Score, Shown: county.Fixed(r.Score, 2)}
		if !r.Rated {
			bar.Value, bar.Shown = page.NoValue, "未评"
		}
		out.Items = append(out.Items, bar)
	}
	return out
}

// timetable is this period and the next with what is due at each end: the only dates the county has laid down.
func (in *Input) timetable() page.Gantt {
	p := in.County.Period
	from, to := p.From.Time(), p.To.Time()
	days := p.To - p.From + 1
	next := (p.To + days).Time()
	task := func(name, owner string, from, to time.Time, v county.Value) page.Task {
		t := page.Task{Label: name, Owner: owner, From: from, To: to, Done: -1, Tone: tone(v)}
		if v.Rated() {
			t.Done = int(v.Share(0))
		}
		return t
	}
	g := page.Gantt{From: from, To: next, Today: to, Keys: toneKeys}
	for _, d := range in.duesOf() {
		g.Tasks = append(g.Tasks, task(d.name, d.owner, from, to, in.County.Value(d.id, 0)))
	}
	g.Tasks = append(g.Tasks, task("上期问题整改", "各乡镇", from, to, in.County.Value("corrected", 0)), task("本期问题整改", "各乡镇", (p.To+1).Time(), next, county.Value{}),
		page.Task{Label: "本期报送截止", Owner: "各乡镇", From: to, Milestone: true, Done: -1}, page.Task{Label: "下期报送截止", Owner: "各乡镇", From: next, Milestone: true, Done: -1})
	return g
}

// due is one task of the timetable with the rate that tells how far it is.
type due struct{ name, owner, id string }

// dues are the tasks of all profiles; one has those it counts, four at most.
var dues = []due{{"三本账填写", "各乡镇", "filled"}, {"五类档案归档", "各乡镇", "filed"}, {"自查验收", "各乡镇、工作组", "accepted"}, {"一封信送达", "第一书记、工作队员", "letters"},
	{"落实帮扶措施", "各乡镇", "covered"}, {"落实监测联系人", "各村", "contacted"}, {"入户走访", "驻村干部", "visited"}}

func (in *Input) duesOf() []due {
	out := slices.DeleteFunc(slices.Clone(dues), func(d due) bool { return !in.County.Made(d.id) })
	return out[:min(len(out), 4)]
}
