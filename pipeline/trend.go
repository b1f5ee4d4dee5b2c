package pipeline

import (
	"fmt"

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
