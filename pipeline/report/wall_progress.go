package report

import (
	"fmt"
	"time"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
)

// Week is one period of the past with the county's figures, oldest first: what the curves are drawn through.
type Week struct {
	Label  string // 2月7日
	Values map[string]county.Value
}

// curves are the rates that the progress chart follows.
var curves = []struct{ id, name string }{{"filled", "三本账"}, {"filed", "归档"}, {"filed_ok", "档案合格"}, {"letters", "一封信"}}

// curve is the county's rates over all periods up to this one.
func (in *Input) curve() page.Lines {
	lines := page.Lines{Axis: page.Axis{Unit: "%", Scale: 10, To: 1000}}
	weeks := append(append([]Week(nil), in.Trend...), in.thisWeek())
	for _, w := range weeks {
		lines.Weeks = append(lines.Weeks, w.Label)
	}
	for _, c := range curves {
		l := page.Line{Name: c.name}
		for _, w := range weeks {
			v := w.Values[c.id]
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
	for _, c := range curves {
		w.Values[c.id] = in.County.Value(c.id, 0)
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
	c := in.County
	return page.Gantt{From: from, To: next, Today: to, Keys: toneKeys, Tasks: []page.Task{
		task("三本账填写", "各乡镇", from, to, c.Value("filled", 0)), task("五类档案归档", "各乡镇", from, to, c.Value("filed", 0)),
		task("自查验收", "各乡镇、工作组", from, to, c.Value("accepted", 0)), task("一封信送达", "第一书记、工作队员", from, to, c.Value("letters", 0)),
		task("上期问题整改", "各乡镇", from, to, c.Value("corrected", 0)), task("本期问题整改", "各乡镇", (p.To + 1).Time(), next, county.Value{}),
		{Label: "本期报送截止", Owner: "各乡镇", From: to, Milestone: true, Done: -1}, {Label: "下期报送截止", Owner: "各乡镇", From: next, Milestone: true, Done: -1}}}
}
