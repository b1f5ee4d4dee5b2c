package rules

import (
	"fmt"
	"slices"
	"strings"

	"guatu/pipeline/spec"
)

// bearers groups pairs by whom they are about, in the order of first mention.
type bearers struct {
	at map[any]int
	in [][]spec.Pair
}

func (b *bearers) note(who any, p spec.Pair) {
	if b.at == nil {
		b.at = map[any]int{}
	}
	i, seen := b.at[who]
	if !seen {
		i = len(b.in)
		b.at[who] = i
		b.in = append(b.in, nil)
	}
	b.in[i] = append(b.in[i], p)
}

func houseName(l *spec.Listed) houseKey { return houseKey{spec.VillageName(l.Village), l.Head} }

// tellPairs reports one household of 账一 with every carrier that has it otherwise: one finding, since one slip is often copied.
func (c *Case) tellPairs(pairs []spec.Pair) {
	h := pairs[0].Home
	head, _ := headElsewhere(h) // a carrier that has it is right, and M04 tells of 账一
	var said []string
	var places []spec.Difference
	for i := range pairs {
		p := &pairs[i]
		switch differs := p.Differs(); {
		case p.Twice:
			said = append(said, fmt.Sprintf("“%s”名单重复登记", p.Carrier))
		case p.Listed == nil:
			said = append(said, fmt.Sprintf("“%s”名单没有此户", p.Carrier))
		default:
			differs = slices.DeleteFunc(differs, func(d spec.Difference) bool { return d.Field == &h.HeadName && d.Listed == head })
			for _, d := range differs {
				said = append(said, fmt.Sprintf("%s“%s”为%s、台账为%s", d.What, p.Carrier, d.Listed, d.Ledger))
			}
			places = append(places, differs...)
		}
	}
	if said == nil {
		return
	}
	if places == nil {
		places = []spec.Difference{{Row: h.Household, Field: &h.HouseholdNo}}
	}
	f := c.Find(places[0].Row, places[0].Field, "%s“十对口”户级不一致：%s", called(h.Household), strings.Join(said, "；"))
	f.Household, f.Who = h.HouseholdNo.V, h.HeadName.V
	for _, d := range places[1:] {
		if d.Field != places[0].Field {
			Also(f, d.Row, d.Field)
		}
	}
}

// tellStrangers reports a household that only carriers have.
func (c *Case) tellStrangers(t *Township, pairs []spec.Pair) {
	l := pairs[0].Listed
	if t.strayNumbers()[l.Household] { // the ledgers have it and 账一 lacks it: told by M01
		return
	}
	var on []string
	for _, p := range pairs {
		if !has(on, p.Carrier) {
			on = append(on, p.Carrier)
		}
	}
	f := c.FindTownship(t.Return.Township, "%s户主%s（户编号%s）在“%s”的名单中，账一没有此户", l.Village, l.Head, orBlank(l.Household), strings.Join(on, "、"))
	f.Village, f.Household, f.Who = l.Village, l.Household, l.Head
}
