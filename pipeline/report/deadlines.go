package report

import (
	"fmt"

	"guatu/pipeline/record"
)

// nextDeadline is when the coming period's reports are due: the day as far after this period's end as the period is long, at the set hour.
func (in *Input) nextDeadline() string {
	return fmt.Sprintf("%s%d时前", in.nextDay(), in.deadlineHour())
}

func (in *Input) nextDay() string {
	p := in.County.Period
	return monthDay(p.To + p.To - p.From + 1)
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
