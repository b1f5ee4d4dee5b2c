package county

// Entry is one stored figure: what a later week compares with, and what the history keeps.
type Entry struct {
	Indicator, Part string
	Township        int // 0: the county
	Village         string
	Value
}

type entryKey struct {
	indicator, part string
	township        int
}

// Entries lists all figures of the county and its townships, the sums of its villages, scores and ranks, in a fixed order.
func (c *County) Entries() []Entry {
	var out []Entry
	for _, f := range c.Figures {
		for t := range f.areas {
			for p, name := range f.Names {
				if v := f.areas[t][p]; v.Known {
					out = append(out, Entry{f.ID, name, t, "", v})
				}
			}
			if t > 0 {
				out = append(out, f.villageEntries(c.Areas[t-1])...)
			}
		}
	}
	for _, r := range c.Ranking {
		if r.Rated {
			out = append(out, Entry{"score", "", r.Township, "", Value{r.Score, 100, true}}, Entry{"rank", "", r.Township, "", Value{int64(r.Rank), 0, true}})
		}
	}
	return out
}

// villageEntries keeps each village's sum over the parts only: the parts would be forty thousand rows a week.
func (f *Figure) villageEntries(a *Area) []Entry {
	var out []Entry
	for v, name := range a.Villages {
		var sum Value
		for _, part := range f.Names {
			sum = sum.Plus(f.Village(a.ID, v, part))
		}
		if sum.Num != 0 || sum.Den != 0 {
			out = append(out, Entry{f.ID, "", a.ID, name, sum})
		}
	}
	return out
}

func indexEntries(entries []Entry) map[entryKey]Value {
	m := make(map[entryKey]Value, len(entries))
	for _, e := range entries {
		if e.Village == "" {
			m[entryKey{e.Indicator, e.Part, e.Township}] = e.Value
		}
	}
	return m
}

// Prev is last period's value; unknown when there was none. Township 0 is the county.
func (c *County) Prev(id, part string, township int) Value {
	return c.prev[entryKey{id, part, township}]
}

// PrevSum is last period's value over all parts of an indicator.
func (c *County) PrevSum(id string, township int) Value {
	var v Value
	for _, name := range c.Figure(id).Names {
		v = v.Plus(c.Prev(id, name, township))
	}
	return v
}

// Change is the difference of a rate against last period in 1/10^places of a percentage point; ok is false when either side is missing.
func (c *County) Change(id string, township, places int) (points int64, ok bool) {
	now, before := c.Value(id, township), c.PrevSum(id, township)
	if !now.Rated() || !before.Rated() {
		return 0, false
	}
	return now.Share(places) - before.Share(places), true
}
