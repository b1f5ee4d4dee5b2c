package spec

import (
	"slices"

	"guatu/pipeline/record"
)

// Listed is one household as one carrier of the ten-way check (十对口) has it. What a carrier does not carry is Blank and is not compared.
type Listed struct {
	Carrier         string // 图 表 卡 册 平台
	Township        int
	Village         string
	Household, Head string // Household "" where the carrier shows no 户编号
	People          record.Int
	Status          record.Code
	MainCause       record.Code
	Category        record.Code
	NetPerHead      record.Money
}

// Pair is one household on one carrier beside the ledgers.
type Pair struct {
	Carrier string
	Home    *record.Home // nil: 账一 has no such household
	Listed  *Listed      // nil: the carrier's list has its village and not the household
	Twice   bool         // the list has the household before
}

// Pairs puts the lists of a township's carriers beside its households: for each carrier first the households of the villages that its list speaks of, in
// the order of 账一, then what the list alone has. Rows are matched by 户编号, then by village and head. A village that a list
// does not mention was not supplied. Households that leave may be on a list or not.
func (s *Spec) Pairs(township int, homes []record.Home) []Pair {
	byCarrier := map[string][]*Listed{}
	for i := range s.Settings.Listed {
		if l := &s.Settings.Listed[i]; l.Township == township {
			byCarrier[l.Carrier] = append(byCarrier[l.Carrier], l)
		}
	}
	if len(byCarrier) == 0 || s.Codes[carrierCodes] == nil {
		return nil
	}
	var out []Pair
	for _, carrier := range s.Codes[carrierCodes].Values {
		if rows := byCarrier[carrier]; len(rows) > 0 {
			out = append(out, s.pair(carrier, rows, homes)...)
		}
	}
	return out
}

// WithListed is the specification with more households on carriers. One that two tables of the same carrier have, such as a table of households and one of
// persons, is one: the later only fills what the earlier left blank.
func (s *Spec) WithListed(tables ...[]Listed) *Spec {
	out := *s
	out.Settings.Listed = slices.Clone(s.Settings.Listed)
	type key struct {
		carrier, household string
		township           int
	}
	at := map[key]int{}
	for _, table := range tables {
		earlier := len(out.Settings.Listed)
		for _, l := range table {
			k := key{l.Carrier, l.Household, l.Township}
			if i, seen := at[k]; seen && i < earlier {
				out.Settings.Listed[i].complete(l)
				continue
			}
			at[k] = len(out.Settings.Listed)
			out.Settings.Listed = append(out.Settings.Listed, l)
		}
	}
	return &out
}

// WithWaivers is the specification with more waivers. One that is there already, of the same rule, key and day, is the same: the list that a run leaves
// may be given back to it.
func (s *Spec) WithWaivers(more []Waiver, refs []RuleRef) *Spec {
	out := *s
	out.Settings.Waivers = slices.Clone(s.Settings.Waivers)
	for _, w := range more {
		if !slices.ContainsFunc(out.Settings.Waivers, func(o Waiver) bool { return o.Rule == w.Rule && o.Key == w.Key && o.Until == w.Until }) {
			out.Settings.Waivers = append(out.Settings.Waivers, w)
		}
	}
	out.Settings.RuleRefs = append(slices.Clone(s.Settings.RuleRefs), refs...)
	return &out
}

// complete fills what is blank.
func (l *Listed) complete(from Listed) {
	if l.Head == "" {
		l.Head = from.Head
	}
	if !l.People.OK() {
		l.People = from.People
	}
	if !l.Status.OK() {
		l.Status = from.Status
	}
	if !l.MainCause.OK() {
		l.MainCause = from.MainCause
	}
	if !l.Category.OK() {
		l.Category = from.Category
	}
	if !l.NetPerHead.OK() {
		l.NetPerHead = from.NetPerHead
	}
}

// carrierCodes is the code list of the ten-way check's carriers.
const carrierCodes = "十对口载体"

type houseName struct{ village, head string }

// pairing is one carrier's list while it is matched.
type pairing struct {
	spec   *Spec
	id     int // township
	rows   []*Listed
	byNo   map[string][]int
	byName map[houseName][]int
	used   []bool
}

func (s *Spec) pair(carrier string, rows []*Listed, homes []record.Home) []Pair {
	p := &pairing{s, rows[0].Township, rows, map[string][]int{}, map[houseName][]int{}, make([]bool, len(rows))}
	covered := map[string]bool{}
	for i, r := range rows {
		covered[p.village(r.Village)] = true
		if r.Household != "" {
			p.byNo[r.Household] = append(p.byNo[r.Household], i)
		}
		name := houseName{p.village(r.Village), r.Head}
		p.byName[name] = append(p.byName[name], i)
	}
	at := p.match(homes)
	var out []Pair
	for i := range homes {
		h := &homes[i]
		switch {
		case at[i] >= 0:
			out = append(out, Pair{Carrier: carrier, Home: h, Listed: rows[at[i]]})
		case h.Village.OK() && covered[p.village(h.Village.V)] && h.HeadName.OK() && !h.Left():
			out = append(out, Pair{Carrier: carrier, Home: h})
		}
	}
	return append(out, p.rest(carrier, homes, at)...)
}

func (p *pairing) village(name string) string {
	if v := p.spec.FindVillage(p.id, name); v != nil {
		name = v.Name
	}
	return VillageName(name)
}

// match gives each household its row: all numbers first, so that no namesake takes a row that has its owner's number.
func (p *pairing) match(homes []record.Home) []int {
	at := make([]int, len(homes))
	for i := range homes {
		at[i] = p.take(p.byNo[homes[i].HouseholdNo.V])
	}
	for i := range homes {
		if h := &homes[i]; at[i] < 0 && h.Village.OK() && h.HeadName.OK() {
			at[i] = p.take(p.byName[houseName{p.village(h.Village.V), h.HeadName.V}])
		}
	}
	return at
}

func (p *pairing) take(rows []int) int {
	for _, i := range rows {
		if !p.used[i] {
			p.used[i] = true
			return i
		}
	}
	return -1
}

// rest is what the list alone has: households that 账一 lacks, and those that it lists again.
func (p *pairing) rest(carrier string, homes []record.Home, at []int) []Pair {
	owner := map[int]*record.Home{}
	for i, row := range at {
		if row >= 0 {
			owner[row] = &homes[i]
		}
	}
	var out []Pair
	for i, r := range p.rows {
		if p.used[i] {
			continue
		}
		one := Pair{Carrier: carrier, Listed: r}
		same := p.byName[houseName{p.village(r.Village), r.Head}]
		if r.Household != "" {
			same = p.byNo[r.Household]
		}
		for _, k := range same {
			if owner[k] != nil && one.Home == nil {
				one.Home, one.Twice = owner[k], true
			}
		}
		out = append(out, one)
	}
	return out
}
