package pipeline

import (
	"sort"
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/report"
)

// Originals gives back what a period's runs took, as it was sent and under the names it came with, plain or packed. With a township only its own files
// come: those that counted, and those whose name speaks of it.
func (v *View) Originals(p *record.Period, township string) (record.Period, []File, error) {
	period, err := v.pick(p)
	if err != nil {
		return period, nil, err
	}
	known, err := v.db.Files()
	if err != nil {
		return period, nil, err
	}
	id := v.Spec.FindTownship(township)
	if township != "" && id == 0 {
		return period, nil, noTownship(v.Spec, township)
	}
	chosen, err := v.of(period, id)
	if err != nil {
		return period, nil, err
	}
	var out []File
	for sum, f := range known {
		if f.Period.From != period.From || township != "" && !chosen[sum] && !strings.Contains(f.Name, township) {
			continue
		}
		data, err := v.keep.Get(sum)
		if err != nil {
			return period, nil, err
		}
		out = append(out, File{Path: f.Name, Data: data})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Path < out[j].Path })
	seen := report.Paths{}
	for i := range out {
		out[i].Path = seen.Safe(out[i].Path)
	}
	return period, out, nil
}

// of are the originals that a township's return of the period was read from.
func (v *View) of(p record.Period, id int) (map[string]bool, error) {
	out := map[string]bool{}
	returns, err := v.db.Returns(p.From)
	if err != nil {
		return nil, err
	}
	for _, r := range returns {
		if r.Township == id {
			for _, sum := range r.Chain {
				out[sum] = true
			}
		}
	}
	return out, nil
}
