package spec

import (
	"slices"
	"strings"
	"sync"

	"guatu/pipeline/record"
)

// itemSheets are the sheets with a column for each item of a checklist, and whose checklist it is.
var itemSheets = map[string]string{"acceptance": OfHousehold, "village_acceptance": OfVillage}

// MostItems is how many items a list of a level can have: as many as there are columns for them.
func MostItems(level string) int {
	if level == OfVillage {
		return len(record.VillageAcceptance{}.Items)
	}
	return len(record.Acceptance{}.Items)
}

// On is the specification as it stands on a day, the last of a period: sheets of acceptance have as many items as the checklist in force then.
// Day 0 is the profile's own time.
func (s *Spec) On(day record.Day) *Spec {
	if s.lists != nil && s.AsOf == day {
		return s
	}
	out := *s
	out.AsOf, out.lists = day, &sync.Map{}
	out.Layouts = slices.Clone(s.Layouts)
	for i, l := range out.Layouts {
		if level := itemSheets[l.Key]; level != "" {
			out.Layouts[i] = l.withItems(out.checklistInUse(level))
		}
	}
	return &out
}

// checklistInUse is the checklist of the day that the specification is asked about.
func (s *Spec) checklistInUse(level string) []Criterion {
	day := s.inspectionDay()
	return s.Checklist(level, max(day, s.versionOn(level, day)))
}

// ItemOf is the item of the checklist in use that a column of a sheet stands for; ok is false for every other column.
func (s *Spec) ItemOf(key string, f record.Field) (Criterion, bool) {
	level := itemSheets[key]
	if l := s.Layout(key); level != "" && l != nil {
		for i, c := range s.checklistInUse(level) {
			if l.itemAt(i) == f {
				return c, true
			}
		}
	}
	return Criterion{}, false
}

// ItemName is the text of an item, or where nobody has told us, the head of its column.
func (c *Criterion) ItemName() string {
	if c.Name != "" {
		return c.Name
	}
	return ItemColumn(c.Seq)
}

// ItemColumn is the head of the column of an item, counted from 1.
func ItemColumn(seq int) string {
	digits := []rune("零一二三四五六七八九十")
	switch {
	case seq <= 10:
		return "指标" + string(digits[max(seq, 0)])
	case seq < 20:
		return "指标十" + string(digits[seq-10])
	}
	return "指标二十"
}

// itemAt is the field of an item, counted from 0; "" where the layout has no such column.
func (l *Layout) itemAt(i int) record.Field {
	for _, c := range l.Columns {
		if !isItem(&c) {
			continue
		}
		if i == 0 {
			return c.Field
		}
		i--
	}
	return ""
}

// HasItems reports a sheet with a column for each item of a checklist.
func (l *Layout) HasItems() bool { return itemSheets[l.Key] != "" }

func isItem(c *Column) bool { return strings.HasPrefix(string(c.Field), "item_") }

// trims holds layouts by what they were cut down to, so that one cut is one layout: what readers keep of it goes by its address.
var trims sync.Map // trim -> *Layout

type trim struct {
	of    *Layout
	from  record.Day
	items int
}

// withItems is the layout with columns for the items of a list only; as it is where there is no list.
func (l *Layout) withItems(list []Criterion) *Layout {
	if len(list) == 0 {
		return l
	}
	key := trim{l, list[0].From, len(list)}
	if t, ok := trims.Load(key); ok {
		return t.(*Layout)
	}
	out, n := *l, 0
	out.Columns = slices.DeleteFunc(slices.Clone(l.Columns), func(c Column) bool {
		if isItem(&c) {
			n++
		}
		return isItem(&c) && n > len(list)
	})
	t, _ := trims.LoadOrStore(key, &out)
	return t.(*Layout)
}
