package report

import (
	"fmt"
	"time"
)

// deadlineText is the reporting deadline in the county's time: 2016年2月7日18时. Without a deadline it is the period's last day.
func (in *Input) deadlineText() string {
	p := in.County.Period
	if p.Deadline == 0 {
		return p.To.Chinese()
	}
	t := in.local(p.Deadline)
	if t.Minute() == 0 {
		return fmt.Sprintf("%d年%d月%d日%d时", t.Year(), int(t.Month()), t.Day(), t.Hour())
	}
	return clock(t)
}

// local is a moment in the county's time zone, which is the zone of Now.
func (in *Input) local(unix int64) time.Time { return time.Unix(unix, 0).In(in.Now.Location()) }

func clock(t time.Time) string {
	return fmt.Sprintf("%d年%d月%d日%d时%02d分", t.Year(), int(t.Month()), t.Day(), t.Hour(), t.Minute())
}

// stamp is a moment as a cell holds it.
func stamp(t time.Time) string { return t.Format("2006-01-02 15:04") }
