package pipeline

import (
	"strconv"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

// Change is a figure that differs between two periods.
type Change struct{ Area, Title, Part, Before, After string }

// Diff lists the figures of the county and its townships that differ between two periods, in the order of the catalogue.
func (v *View) Diff(from, to record.Period) ([]Change, error) {
	to, err := v.pick(&to)
	if err != nil {
		return nil, err
	}
	before, err := v.Figures(from)
	if err != nil {
		return nil, err
	}
	after, err := v.Figures(to)
	if err != nil {
		return nil, err
	}
	type key struct {
		id, part string
		township int
	}
	was := map[key]county.Value{}
	for _, e := range before {
		if e.Village == "" {
			was[key{e.Indicator, e.Part, e.Township}] = e.Value
		}
	}
	titles := map[string]string{}
	for _, ind := range county.Catalogue() {
		titles[ind.ID] = ind.Title
	}
	var out []Change
	for _, e := range after {
		old := was[key{e.Indicator, e.Part, e.Township}]
		if e.Village == "" && old != e.Value && titles[e.Indicator] != "" {
			out = append(out, Change{v.area(e.Township, to), titles[e.Indicator], e.Part, figure(old), figure(e.Value)})
		}
	}
	return out, nil
}

func (v *View) area(id int, p record.Period) string {
	if t := v.Spec.Township(id); t != nil {
		return t.Name(p.To)
	}
	return v.Spec.County.Name
}

func figure(v county.Value) string {
	switch {
	case !v.Known:
		return "—"
	case v.Den > 1:
		return strconv.FormatInt(v.Num, 10) + "/" + strconv.FormatInt(v.Den, 10)
	}
	return strconv.FormatInt(v.Num, 10)
}
