package county

import (
	"iter"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// itemParts are the items of all checklists of a level that somebody can have been accepted by so far: those in use, and those of earlier years,
// whose rows are reported as long as their households are.
func itemParts(level string) func(*spec.Spec) []string {
	return func(s *spec.Spec) []string {
		var out []string
		for _, c := range s.AllChecklists(level) {
			if c.From <= usedOn(s) {
				out = append(out, ItemPart(s, c))
			}
		}
		return out
	}
}

// usedOn is the day whose checklists are in use; before the first one of all that one is.
func usedOn(s *spec.Spec) record.Day {
	return max(s.AsOf, s.FirstChecklist())
}

// ItemPart names an item in acceptance_items and village_items: by its text, with the day its list began when that is no longer the one in use.
func ItemPart(s *spec.Spec, c spec.Criterion) string {
	name := c.ItemName()
	if list := s.Checklist(c.Level, usedOn(s)); len(list) > 0 && list[0].From != c.From {
		return name + "（" + c.From.String() + "起的清单）"
	}
	return name
}

// eachItem yields the items of an acceptance by the list of its day, with their names as parts.
func eachItem(s *spec.Spec, level string, on record.Date, items []record.Code, yield func(part string, item record.Code)) {
	day := usedOn(s)
	if on.OK() {
		day = on.V
	}
	for i, c := range s.Checklist(level, day) {
		if i < len(items) {
			yield(ItemPart(s, c), items[i])
		}
	}
}

// Unmet lists the items that an acceptance says are not met, and those of its list that it leaves blank, by their texts.
func Unmet(s *spec.Spec, level string, on record.Date, items []record.Code) (unmet, blank []string) {
	eachItem(s, level, on, items, func(part string, item record.Code) {
		switch {
		case item.Is("不达标"):
			unmet = append(unmet, part)
		case item.S == record.Blank:
			blank = append(blank, part)
		}
	})
	return unmet, blank
}

// inspectsVillages reports that the township sent acceptances of villages; the sheet is there in every hand-out, and an empty one says nothing.
func inspectsVillages(r *record.Return) bool { return len(r.VillageAcceptances) > 0 }

// VillageAccepted yields the acceptance of each village of an area with the village's index, the first of several, in the order of the sheet.
func (a *Area) VillageAccepted() iter.Seq2[int, *record.VillageAcceptance] {
	return func(yield func(int, *record.VillageAcceptance) bool) {
		if a.Return == nil {
			return
		}
		seen := map[int]bool{}
		for i := range a.Return.VillageAcceptances {
			x := &a.Return.VillageAcceptances[i]
			v := a.VillageOf(x.Village)
			if seen[v] {
				continue
			}
			if seen[v] = true; !yield(v, x) {
				return
			}
		}
	}
}
