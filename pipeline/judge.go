package pipeline

import (
	"fmt"

	"guatu/pipeline/assess"
	"guatu/pipeline/county"
	"guatu/pipeline/history"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/store"
	"guatu/rules"
)

// check runs the catalogue and carries the life of every problem on.
func (c *countyRun) check(w *week, past *record.Past) {
	c.env.stage("check")
	w.result = rules.CheckKept(c.spec, &w.Week, past, c.kept.findings(w, past))
	history.Number(w.result.Findings, past.Open)
	w.grade()
	fresh := func(id int) bool { return w.reports[id].Standing.Fresh() }
	w.problems = history.Problems(past.Open, w.result.Findings, history.Answers(&w.Week), w.Period, fresh)
}

func (c *countyRun) consolidate(w *week, past *record.Past) error {
	c.env.stage("consolidate")
	prev, err := c.db.Indicators(past.Period.From)
	if err != nil {
		return err
	}
	w.county, err = county.Consolidate(county.Input{Spec: c.spec, Week: w.Week, Findings: w.result.Findings, Reports: w.reports, Past: past,
		Prev: entries(prev), PrevPeriod: past.Period, Places: c.places, Rules: report.Rules(c.spec, w.result.Outcomes)})
	if err != nil {
		return fmt.Errorf("consolidate: %w", err)
	}
	if !assess.Assessed(c.spec, w.Period.To) {
		return nil
	}
	if w.assessment, err = assess.Run(assess.Input{County: w.county, Past: past}); err != nil {
		return fmt.Errorf("assess: %w", err)
	}
	return nil
}

func entries(in []store.Indicator) []county.Entry {
	var out []county.Entry
	for _, x := range in {
		out = append(out, county.Entry{Indicator: x.ID, Part: x.Part, Township: x.Township, Village: x.Village, Value: county.Value{Num: x.Num, Den: x.Den, Known: true}})
	}
	return out
}

// original decodes one archived original as a return of the period.
func (c *countyRun) original(sum string, p record.Period) ([]*record.Return, error) {
	data, err := c.archive.Get(sum)
	if err != nil {
		return nil, err
	}
	label, err := c.archive.Label(sum)
	if err != nil {
		return nil, err
	}
	return ReadFile(c.spec, p, &label.File, data)
}
