package spec

import (
	"maps"
	"slices"
	"sort"
)

// Apply is the specification with the county's settings in force: its parameters, township names and aliases beside the templates'.
// The receiver is left as it was.
func (s *Spec) Apply(set Settings) *Spec {
	out := *s
	out.Settings, out.lists = set, nil
	out.Params = maps.Clone(s.Params)
	for _, p := range set.Params {
		out.Params[p.Key] = withParam(out.Params[p.Key], p)
	}
	out.Townships = slices.Clone(s.Townships)
	for _, t := range set.Townships {
		for i := range out.Townships {
			if out.Townships[i].ID == t.ID {
				out.Townships[i] = withNames(out.Townships[i], t)
			}
		}
	}
	return &out
}

// withParam puts a value in its place by date; one of the same day replaces the profile's.
func withParam(rows []Param, p Param) []Param {
	rows = slices.DeleteFunc(slices.Clone(rows), func(r Param) bool { return r.From == p.From })
	if len(rows) > 0 && p.Name == "" {
		p.Name = rows[0].Name
	}
	if len(rows) > 0 && p.Unit == "" {
		p.Unit = rows[0].Unit
	}
	rows = append(rows, p)
	sort.SliceStable(rows, func(i, j int) bool { return rows[i].From < rows[j].From })
	return rows
}

// withNames adds names by date and aliases; a name of the same day, or one already known, replaces what the templates say of it.
func withNames(t, more Township) Township {
	names := slices.Clone(t.Names)
	for _, n := range more.Names {
		if i := slices.IndexFunc(names, func(o Dated) bool { return o.Name == n.Name }); i >= 0 {
			if n.From == 0 {
				n.From = names[i].From
			}
			if n.Code == "" {
				n.Code = names[i].Code
			}
			names[i] = n
			continue
		}
		names = append(slices.DeleteFunc(names, func(o Dated) bool { return o.From == n.From }), n)
	}
	sort.SliceStable(names, func(i, j int) bool { return names[i].From < names[j].From })
	t.Names = names
	t.Aliases = append(slices.Clone(t.Aliases), more.Aliases...)
	return t
}
