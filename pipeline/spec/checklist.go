package spec

import (
	"fmt"
	"io/fs"
	"sort"
	"strconv"
	"strings"
	"time"

	"guatu/pipeline/record"
)

// Criterion is one item of an acceptance checklist that holds from a day on.
type Criterion struct {
	From  record.Day
	Level string // 户 or 村
	Seq   int
	Name  string // "" where no text is known
	Veto  bool   // one unmet item fails the whole
	Proof string // by which proof the ledgers can be held against it, a word of rules; "" when none is known
	Basis string // 待县扶贫办确认 inside it marks what the county has to confirm
}

// Levels of a checklist.
const (
	OfHousehold = "户"
	OfVillage   = "村"
)

// Checklist is the items of a level in force on the day of acceptance, in order; those of households carry the county's texts where it has supplied them.
func (s *Spec) Checklist(level string, day record.Day) []Criterion {
	var out []Criterion
	for _, c := range s.Checklists {
		switch {
		case c.Level != level || c.From > day:
		case len(out) > 0 && out[0].From == c.From:
			out = append(out, c)
		case len(out) == 0 || out[0].From < c.From:
			out = []Criterion{c}
		}
	}
	if level == OfHousehold {
		for i := range out {
			out[i].own(s.Settings.Items)
		}
	}
	return out
}

// own puts the county's text for the item, where it has supplied one. What another text asks for nobody told us, so the ledgers cannot prove it.
func (c *Criterion) own(items []Caption) {
	for i := range items {
		if items[i].Code != strconv.Itoa(c.Seq) {
			continue
		}
		if items[i].Name != c.Name {
			c.Proof = ""
		}
		c.Name, c.Basis = items[i].Name, items[i].Basis
	}
}

func (c chain) checklists() (out []Criterion, err error) {
	err = c.upwards("checklists.csv", func(p fs.FS) error {
		rows, err := readTable(p, "checklists.csv")
		if err != nil {
			return err
		}
		out = nil // a profile's file stands for all of its base's
		for _, r := range rows {
			items, err := criteria(r)
			if err != nil {
				return err
			}
			out = append(out, items...)
		}
		sort.SliceStable(out, func(i, j int) bool { return out[i].From < out[j].From })
		return nil
	})
	return out, err
}

// criteria reads a line; "1–13" is thirteen items whose texts nobody knows yet.
func criteria(r map[string]string) ([]Criterion, error) {
	t, err := time.Parse(time.DateOnly, r["from"])
	if err != nil {
		return nil, fmt.Errorf("checklists.csv: from %q is no date", r["from"])
	}
	low, high, many := strings.Cut(r["seq"], "–")
	if !many {
		high = low
	}
	first, err1 := strconv.Atoi(low)
	last, err2 := strconv.Atoi(high)
	if err1 != nil || err2 != nil || first < 1 || last < first {
		return nil, fmt.Errorf("checklists.csv: %q is no number of an item", r["seq"])
	}
	var out []Criterion
	for n := first; n <= last; n++ {
		out = append(out, Criterion{record.DayOf(t.Year(), int(t.Month()), t.Day()), r["level"], n, r["name"], r["veto"] == "Y", r["proof"], r["basis"]})
	}
	return out, nil
}
