package rules

import (
	"time"

	"guatu/pipeline/record"
)

// giftDeadline is the last day for gifts and letters: the eve of the Spring Festival.
func (c *Case) giftDeadline() record.Day {
	p := c.Param("gift_deadline", c.Period.To)
	t, err := time.Parse("2006-01-02", p.Value)
	if err != nil {
		panic("parameter gift_deadline: " + p.Value + " is no date")
	}
	return record.DayOf(t.Year(), int(t.Month()), t.Day())
}

// expected lists villages that must have gifts and cadres: those with a row in 村级进度, or all that households name when that sheet was not sent.
func (t *Township) expected() (out []*Village) {
	for _, v := range t.Village {
		if v.Row != nil || !t.sent("village") && len(v.Homes) > 0 {
			out = append(out, v)
		}
	}
	return out
}
