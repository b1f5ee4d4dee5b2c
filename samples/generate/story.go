package generate

import (
	"fmt"
	"slices"
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// parcels is who sent what in a week.
func (f *folder) parcels(w *record.Week, n int) []*parcel {
	var out []*parcel
	for i, r := range w.Returns {
		if r == nil {
			continue
		}
		p := &parcel{town: r.Township, name: fileName(f.spec, r, w.Period, n), form: oneBook, received: fmt.Sprintf("%s %02d:%02d", w.Period.To-record.Day(i%3), 9+i%8, 7*i%60)}
		if f.opts.Story {
			out = append(out, f.tell(p, w, n)...)
			continue
		}
		p.rules = f.mistakes(r.Township, n)
		out = append(out, p)
	}
	return out
}

// mistakes picks as many mistakes as were asked for from those that fit beside each other, going on through the catalogue from township to township and week to week.
func (f *folder) mistakes(township, week int) []string {
	var from []string
	for _, m := range CatalogueOf(f.spec) {
		if !m.Alone && !m.Read && !m.Later {
			from = append(from, m.Rule)
		}
	}
	var out []string
	for i := range f.opts.Mistakes {
		out = append(out, from[(township*31+week*101+i*17)%len(from)])
	}
	return out
}

// fileName varies as names from eighteen offices do.
func fileName(s *spec.Spec, r *record.Return, p record.Period, n int) string {
	name, when := shapeOf(s).name, strings.TrimPrefix(weekFolder(p), p.From.Time().Format("2006年"))
	switch (r.Township + n) % 6 {
	case 0:
		return r.Name
	case 1:
		return weekFolder(p) + "_" + r.Name
	case 2:
		return r.Name + name + "报表(最终版2)"
	case 3:
		if name != first.name {
			return fmt.Sprintf("%s%s报表%s", r.Name, name, p.To.Time().Format("0102"))
		}
		return fmt.Sprintf("%s853挂图作业报表%s", r.Name, p.To.Time().Format("0102"))
	case 4:
		if name != first.name {
			return fmt.Sprintf("（%s）%s_定稿", r.Name, name)
		}
		return fmt.Sprintf("（%s）三本账及五类档案_定稿", r.Name)
	}
	return fmt.Sprintf("%s%s报表 - 副本", r.Name, when)
}

// storyMistakes are the mistakes of the sample's two weeks, by township.
var storyMistakes = [2]map[int][]string{
	{1: {"B04", "G03", "E04"}, 2: {"Q05"}, 3: {"B05"}, 4: {"A12"}, 6: {"D01", "H03", "N02"}, 8: {"P09", "C12"}, 11: {"Q04"}, 15: {"A09", "F05"}, 17: {"I04", "K02", "M08"}},
	{1: {"G03"}, 6: {"N03"}, 9: {"B10"}, 12: {"A10"}, 17: {"F12"}},
}

// tell turns a township's clean parcel into what it sent in the sample's story.
func (f *folder) tell(p *parcel, w *record.Week, n int) []*parcel {
	own := shapeOf(f.spec)
	if n < len(own.story) {
		p.rules = own.story[n][p.town]
	}
	p.plain = (p.town+n)%2 == 0
	return own.special(p, w, n)
}

// tellFirst is who sent what in the story of 2016.
func tellFirst(p *parcel, w *record.Week, n int) []*parcel {
	switch {
	case n == 0 && p.town == 14:
		return nil // sent nothing
	case n == 0 && p.town == 13:
		p.form = notABook
	case n == 0 && p.town == 16:
		p.received = fmt.Sprintf("%s 21:40", w.Period.To) // three hours and forty minutes late
	case n == 0 && p.town == 10:
		first := *p
		first.name, first.received, first.rules = w.Returns[p.town-1].Name+"初稿", fmt.Sprintf("%s 09:05", w.Period.To-2), []string{"G05", "F12"}
		return []*parcel{p, &first} // the later, clean one is made before mistakes go into the records
	case n == 0 && p.town == 5:
		p.form = bundle
	case n == 0 && p.town == 7:
		p.form = withCSV
	case n == 0 && p.town == 18:
		p.form = byVillage
	case n == 0 && p.town == 1:
		lock := *p
		lock.form, lock.rules = lockFile, nil
		return []*parcel{p, &lock}
	case n == 1 && p.town == 12:
		p.form = withCSV
	}
	return []*parcel{p}
}

// onlyStory keeps what the townships were told of the story's own mistakes, so that the sample does not change with every new rule.
func onlyStory(story []map[int][]string, told []record.Finding, week int) []record.Finding {
	if week >= len(story) {
		return told
	}
	var out []record.Finding
	for _, f := range told {
		if slices.Contains(story[week][f.Township], f.Rule) {
			out = append(out, f)
		}
	}
	return out
}
