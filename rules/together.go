package rules

import (
	"slices"
	"sync"

	"guatu/pipeline/record"
)

// What is alike is found by one index a township: of certificate numbers, of telephones, of accounts. Rules of group L look at the few that are alike, and only
// they are written down; an index of lists, most of them of one, cost more than all that was asked of it.

// together lists the things, by number, of which some earlier or later one has the same key: a list a key, in the order in which each key appears first.
func together[K comparable](n int, key func(i int) (k K, ok bool)) [][]int {
	first := make(map[K]int32, n)
	group := map[int32]int{}
	var out [][]int
	for i := range n {
		k, ok := key(i)
		if !ok {
			continue
		}
		was, seen := first[k]
		if !seen {
			first[k] = int32(i)
			continue
		}
		at, known := group[was]
		if !known {
			at = len(out)
			group[was], out = at, append(out, []int{int(was)})
		}
		out[at] = append(out[at], i)
	}
	return inOrder(out)
}

// inOrder sorts groups by the first of each; they were begun in the order of the second.
func inOrder(groups [][]int) [][]int {
	slices.SortFunc(groups, func(a, b []int) int { return a[0] - b[0] })
	return groups
}

// repeats lists, in the order of the second, each thing with the first earlier one of its group that it is the same as.
func repeats(groups [][]int, same func(earlier, later int) bool) (pairs [][2]int) {
	for _, g := range groups {
		for k, later := range g {
			if j := slices.IndexFunc(g[:k], func(earlier int) bool { return same(earlier, later) }); j >= 0 {
				pairs = append(pairs, [2]int{g[j], later})
			}
		}
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return a[1] - b[1] })
	return pairs
}

// alike is what some rows of a township have in common, found when first asked for.
type alike struct {
	cards            func() [][]int // rows of Members whose certificate numbers very likely begin alike; whoever asks compares them
	phones, accounts func() []holders
}

func alikeIn(t *Township) alike {
	return alike{
		sync.OnceValue(func() [][]int {
			return together(len(t.Members), func(i int) (uint64, bool) { return cardKey(&t.Members[i]) })
		}),
		sync.OnceValue(func() []holders { return sharing(t, func(h *record.Household) *record.Text { return &h.Phone }) }),
		sync.OnceValue(func() []holders { return sharing(t, func(h *record.Household) *record.Text { return &h.Account }) }),
	}
}

// cardKey is a number made of the first eighteen characters: the same for a resident number and the disability certificate made of it, and hardly ever for two
// others. ok is false for whoever has none, or does not count any more.
func cardKey(m *record.Member) (key uint64, ok bool) {
	if !m.ID.OK() || goneFrom(m) {
		return 0, false
	}
	for i := range min(len(m.ID.V), 18) {
		key = key*10 + uint64(m.ID.V[i]-'0')
	}
	return key, true
}

// holders are the households that have one text.
type holders struct {
	text  string
	first *record.Household
	more  []*record.Household
}

func (h *holders) n() int { return 1 + len(h.more) }

// sharing lists the texts of a column that households should not have in common, in the order in which each appears first, with all who have it.
func sharing(t *Township, column func(*record.Household) *record.Text) []holders {
	at := make(map[string]int32, len(t.Households))
	all := make([]holders, 0, len(t.Households))
	for i := range t.Households {
		h := &t.Households[i]
		text := column(h)
		if !text.OK() || h.Change.Is("减少") || t.enteredAgain(h) {
			continue
		}
		if n, seen := at[text.V]; seen {
			all[n].more = append(all[n].more, h)
			continue
		}
		at[text.V] = int32(len(all))
		all = append(all, holders{text.V, h, nil})
	}
	return all
}

// enteredAgain reports a row that is a household's second; L06 tells it.
func (t *Township) enteredAgain(h *record.Household) bool {
	first := t.Home(h.HouseholdNo.V)
	return first != nil && first.Household != h && first.HeadName == h.HeadName
}
