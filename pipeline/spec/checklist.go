package spec

import (
	"cmp"
	"fmt"
	"io/fs"
	"slices"
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

// OwnItem is an acceptance item as the county has laid it down.
type OwnItem struct {
	Level, Name, Detail, Basis string
	From                       record.Day // 0: of the list in use
	Seq                        int
	Proof                      string       // as in Criterion; "" when the county names none
	Veto                       record.YesNo // not good: as the profile has it
}

// Levels of a checklist.
const (
	OfHousehold = "户"
	OfVillage   = "村"
)

// Checklist is the items of a level in force on the day of acceptance, in order, with what the county has laid down itself. A county's list from a day
// on which the profile has none stands for all of the one before.
func (s *Spec) Checklist(level string, day record.Day) []Criterion {
	if s.lists == nil {
		return s.checklist(level, day)
	}
	key := levelDay{level, day}
	list, ok := s.lists.Load(key)
	if !ok {
		list, _ = s.lists.LoadOrStore(key, s.checklist(level, day))
	}
	return list.([]Criterion)
}

type levelDay struct {
	level string
	day   record.Day
}

func (s *Spec) checklist(level string, day record.Day) []Criterion {
	from := record.Day(0)
	s.eachItem(level, func(c Criterion) {
		if c.From <= day {
			from = max(from, c.From)
		}
	})
	var out []Criterion
	s.eachItem(level, func(c Criterion) {
		if c.From != from || from == 0 {
			return
		}
		if i := slices.IndexFunc(out, func(o Criterion) bool { return o.Seq == c.Seq }); i >= 0 {
			out[i] = c
			return
		}
		out = append(out, c)
	})
	return out
}

// AllChecklists are the items of every version of a level, the oldest first.
func (s *Spec) AllChecklists(level string) []Criterion {
	var days []record.Day
	s.eachItem(level, func(c Criterion) { days = append(days, c.From) })
	slices.Sort(days)
	var out []Criterion
	for _, day := range slices.Compact(days) {
		out = append(out, s.Checklist(level, day)...)
	}
	return out
}

// eachItem yields the profile's items, then the county's, which replace or follow them.
func (s *Spec) eachItem(level string, yield func(Criterion)) {
	for _, c := range s.Checklists {
		if c.Level == level {
			yield(c)
		}
	}
	for i := range s.Settings.Items {
		if o := &s.Settings.Items[i]; o.Level == level {
			yield(s.owned(o))
		}
	}
}

// owned is the county's item in the place of the profile's. What another text asks for nobody told us but the county, so only what it names proves it.
func (s *Spec) owned(o *OwnItem) Criterion {
	c := Criterion{From: o.From, Level: o.Level, Seq: o.Seq}
	if c.From == 0 {
		c.From = s.versionOn(o.Level, s.inspectionDay())
	}
	for _, p := range s.Checklists {
		if p.Level == o.Level && p.From == c.From && p.Seq == o.Seq {
			c = p
		}
	}
	if o.Name != c.Name {
		c.Proof = ""
	}
	if c.Name, c.Basis = o.Name, o.Basis; o.Proof != "" {
		c.Proof = o.Proof
	}
	if o.Veto.S == record.Good {
		c.Veto = o.Veto.Yes()
	}
	return c
}

// FirstChecklist is the day from which the profile's first checklist holds; 0 when it has none.
func (s *Spec) FirstChecklist() record.Day {
	if len(s.Checklists) == 0 {
		return 0
	}
	return s.Checklists[0].From
}

// ItemsLaidDown is how many items the profile's list of a level has that begins on a day, 0 standing for the list in use; 0 when it has none.
func (s *Spec) ItemsLaidDown(level string, from record.Day) int {
	if from == 0 {
		from = s.versionOn(level, s.inspectionDay())
	}
	n := 0
	for _, c := range s.Checklists {
		if c.Level == level && c.From == from {
			n++
		}
	}
	return n
}

// versionOn is the day from which the profile's list in force on a day holds; before the first list, that of the first.
func (s *Spec) versionOn(level string, day record.Day) record.Day {
	first, last := record.Day(0), record.Day(0)
	for _, c := range s.Checklists {
		if c.Level != level {
			continue
		}
		if first == 0 || c.From < first {
			first = c.From
		}
		if c.From <= day {
			last = max(last, c.From)
		}
	}
	return cmp.Or(last, first)
}

// inspectionDay is the day whose checklists are in use: the period's last, or where no period is known the end of the profile's data year.
func (s *Spec) inspectionDay() record.Day {
	if s.AsOf != 0 {
		return s.AsOf
	}
	year, err := s.DataYear()
	if err != nil {
		return 0 // the first list there is
	}
	return record.DayOf(year, 12, 31)
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
