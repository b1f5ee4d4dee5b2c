package decode

import (
	"hash/maphash"
	"reflect"

	"guatu/pipeline/record"
)

// sameShare is the share of a table's rows, in percent, that must be known from earlier tables for it to count as a copy of them.
const sameShare = 80

// keyOf are the fields by which a row is known again when a sheet holds the same rows as another: a backup copy, or a summary of the village sheets.
var keyOf = map[record.Field]bool{"household_no": true, "id": true, "name": true, "village": true, "project": true, "kind": true, "on": true, "cadre": true,
	"task": true, "finding_no": true, "head_name": true}

// place is one kind of sheet in one township's return.
type place struct {
	township int
	key      string
}

// seenRows remembers which rows of a kind a return already has, from its second table on.
type seenRows struct {
	seed  maphash.Seed
	rows  map[uint64]bool
	count int // rows of the list that are in the set
}

// dropCopies takes the rows of a table out again when nearly all of them were read from an earlier one: counted twice they would falsify every total.
func (w *walk) dropCopies(town int, s sink) {
	d, at := w.d, place{town, w.t.x.layout.Key}
	start, n := s.began(), s.len()
	if start == 0 || n-start < 3 {
		return
	}
	seen := d.seen[at]
	if seen == nil {
		seen = &seenRows{seed: maphash.MakeSeed(), rows: map[uint64]bool{}}
		d.seen[at] = seen
	}
	slots := keySlots(s.blank().Type())
	for ; seen.count < start; seen.count++ {
		seen.rows[rowHash(seen.seed, slots, s.at(seen.count))] = true
	}
	same := 0
	for i := start; i < n; i++ {
		if seen.rows[rowHash(seen.seed, slots, s.at(i))] {
			same++
		}
	}
	if same*100 >= (n-start)*sameShare {
		s.cut(start)
		w.pending = append(w.pending, record.Fact{Kind: record.SheetDoubled, Sheet: w.t.sheet, Got: w.t.sheet.Name, Want: w.t.x.layout.Title, N: n - start})
	}
}

func keySlots(t reflect.Type) []record.Slot {
	var out []record.Slot
	for _, s := range record.Slots(t) {
		if keyOf[s.Field] {
			out = append(out, s)
		}
	}
	return out
}

func rowHash(seed maphash.Seed, slots []record.Slot, rv reflect.Value) uint64 {
	var h maphash.Hash
	h.SetSeed(seed)
	for _, s := range slots {
		h.WriteString(s.Ptr(rv).String())
		h.WriteByte(0)
	}
	return h.Sum64()
}
