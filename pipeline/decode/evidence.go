package decode

import (
	"slices"
	"strings"

	"guatu/pipeline/record"
)

// evidence is one place of the file that names a township.
type evidence struct {
	where string
	text  string
	id    int
}

func distinct(in []string) []string {
	var out []string
	for _, s := range in {
		if s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// evidenceFacts say when the places disagree.
func (d *decoder) evidenceFacts() []record.Fact {
	if d.several {
		return nil
	}
	var parts []string
	ids := map[int]bool{}
	unknown := false
	for _, e := range d.evidence() {
		if e.id == 0 && e.where == "文件名" && d.home != 0 {
			continue
		}
		ids[e.id] = true
		unknown = unknown || e.id == 0
		parts = append(parts, e.where+"“"+e.text+"”")
	}
	if d.home == 0 {
		return []record.Fact{{Kind: record.TownshipUnknown, Got: strings.Join(parts, "，")}}
	}
	if len(ids) < 2 && !unknown {
		return nil
	}
	want := ""
	if t := d.spec.Township(d.home); t != nil {
		want = t.Name(d.period.To)
	}
	return []record.Fact{{Kind: record.TownshipConflict, Got: strings.Join(parts, "，"), Want: want, N: len(ids)}}
}

// evidence lists the places that speak of a township, in the order they are believed.
func (d *decoder) evidence() []evidence {
	var out []evidence
	add := func(where, text string) {
		if text != "" {
			out = append(out, evidence{where, text, d.spec.TownshipIn(text)})
		}
	}
	for _, u := range d.sheets {
		for _, p := range u.cover {
			if d.indexOf(coverKey).layout.Columns[p.col].Field == "township" {
				add("封面", trim(shown(p.cell)))
			}
		}
	}
	var offices, titles []string
	for _, u := range d.sheets {
		for _, t := range u.tables {
			offices = append(offices, t.labels.office)
			titles = append(titles, t.labels.title)
		}
	}
	for _, s := range distinct(offices) {
		add("填报单位", s)
	}
	for _, s := range distinct(titles) {
		if d.spec.TownshipIn(s) != 0 {
			add("标题", s)
		}
	}
	add("文件名", d.file.Name)
	return out
}
