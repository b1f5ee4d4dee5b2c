package pipeline

import (
	"fmt"
	"slices"

	"guatu/pipeline/assess"
	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
)

// trend is the county's figures of earlier periods, summed over parts, for the curves on the wall.
func (c *countyRun) trend(before record.Day) ([]report.Week, error) {
	periods, figures, err := c.db.Trend(before)
	if err != nil {
		return nil, err
	}
	var out []report.Week
	for _, p := range periods {
		t := p.To.Time()
		w := report.Week{Label: fmt.Sprintf("%d月%d日", int(t.Month()), t.Day()), Values: map[string]county.Value{}}
		for _, x := range figures[p.From] {
			w.Values[x.ID] = w.Values[x.ID].Plus(county.Value{Num: x.Num, Den: x.Den, Known: true})
		}
		out = append(out, w)
	}
	return out, nil
}

// termsShown is how many earlier assessments are shown beside this one.
const termsShown = 7

// terms are the last assessments before a period, oldest first.
func (c *countyRun) terms(before record.Day) ([]assess.Term, error) {
	done, err := c.db.Periods()
	if err != nil {
		return nil, err
	}
	done = slices.DeleteFunc(done, func(p record.Period) bool { return p.From >= before })
	var out []assess.Term
	for _, p := range done[max(0, len(done)-termsShown):] {
		rows, err := c.db.Indicators(p.From)
		if err != nil {
			return nil, err
		}
		if t := assess.TermOf(p, entries(rows)); len(t.Points) > 0 {
			out = append(out, t)
		}
	}
	return out, nil
}
