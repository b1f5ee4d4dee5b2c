package report

import (
	"fmt"

	"guatu/pipeline/record"
)

// nextDeadline is when the coming period's reports are due: the end of that period, at the set hour.
func (in *Input) nextDeadline() string {
	return fmt.Sprintf("%s%d时前", in.nextDay(), in.deadlineHour())
}

func (in *Input) nextDay() string {
	return monthDay(nextEnd(in.County.Period))
}

// nextEnd is the last day of the coming period: months and thirds of months differ in length.
func nextEnd(p record.Period) record.Day {
	next := p.To + 1
	y, m, d := next.Time().Date()
	switch {
	case p.Cycle == "月" || p.Cycle == "旬" && d > 20:
		return record.DayOf(y, int(m)+1, 1) - 1
	case p.Cycle == "旬":
		return next + 9
	}
	return p.To + p.To - p.From + 1
}

func (in *Input) deadlineHour() int {
	if h := in.County.Spec.Settings.Calendar.DeadlineHour; h > 0 {
		return h
	}
	if d := in.County.Period.Deadline; d > 0 {
		return in.local(d).Hour()
	}
	return 18
}

func monthDay(d record.Day) string {
	t := d.Time()
	return fmt.Sprintf("%d月%d日", int(t.Month()), t.Day())
}
