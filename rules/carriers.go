package rules

import (
	"strconv"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// carrier is one of the things that must say the same as the ledgers: wall chart, form, card, roster, platform.
type carrier struct {
	name, code         string // as a column of 村级进度 is headed, as 核对名单 names it
	households, people func(*record.Village) *record.Int
}

var (
	wallChart = carrier{"挂图", "图", func(v *record.Village) *record.Int { return &v.ChartHouseholds }, func(v *record.Village) *record.Int { return &v.ChartPopulation }}
	platform  = carrier{"平台", "平台", func(v *record.Village) *record.Int { return &v.PlatformHouseholds }, func(v *record.Village) *record.Int { return &v.PlatformPopulation }}
	papers    = []carrier{
		{"登记表", "表", func(v *record.Village) *record.Int { return &v.FormHouseholds }, func(v *record.Village) *record.Int { return &v.FormPopulation }},
		{"明白卡", "卡", func(v *record.Village) *record.Int { return &v.CardHouseholds }, func(v *record.Village) *record.Int { return &v.CardPopulation }},
		{"花名册", "册", func(v *record.Village) *record.Int { return &v.RosterHouseholds }, func(v *record.Village) *record.Int { return &v.RosterPopulation }},
	}
)

// reconcile tells where a carrier's households or people are not the ledger's. One finding a carrier, since one wrong household moves both.
func (c *Case) reconcile(v *Village, k carrier, say string) {
	sums, ok := v.tally()
	if v.Row == nil || !ok {
		return
	}
	h, p := k.households(v.Row), k.people(v.Row)
	badH := h.OK() && !fits(h.V, sums.households)
	badP := p.OK() && sums.people != nil && !fits(p.V, sums.people)
	if c.toldByHousehold(v, k, sums.households[0]) {
		return
	}
	ledger := strconv.FormatInt(sums.households[0], 10) + "户"
	if sums.people != nil {
		ledger += strconv.FormatInt(sums.people[0], 10) + "人"
	}
	switch {
	case badH:
		f := c.Find(v.Row, h, "“%s”%s：%s为%s户%s人，账一为%s，%s", v.Name, say, k.name, h, orBlank(p.String()), ledger, gap(int64(h.V), sums.households[0], "户"))
		if badP {
			Also(f, v.Row, p)
		} else {
			f.Want = only(sums.households)
		}
	case badP:
		f := c.Find(v.Row, p, "“%s”%s：%s为%s户%s人，账一为%s，%s", v.Name, say, k.name, orBlank(h.String()), p, ledger, gap(int64(p.V), sums.people[0], "人"))
		f.Want = only(sums.people)
	}
}

// toldByHousehold reports that the village counted its carrier rightly: its figures are those of the carrier's list, which the county supplied. What the list
// has otherwise than the ledgers is then told household by household, by M24.
func (c *Case) toldByHousehold(v *Village, k carrier, ledger int64) bool {
	households, people := k.households(v.Row), k.people(v.Row)
	list := c.listed[listedIn{v.Township.Return.Township, k.code, spec.VillageName(v.Name)}]
	if list.households == 0 || households.OK() && int64(households.V) != list.households {
		return false
	}
	if list.unknown { // a list without people explains those of the households that it lacks or has beyond
		return list.households != ledger
	}
	return !people.OK() || int64(people.V) == list.people
}

// listedIn is one village on one carrier's list.
type listedIn struct {
	township         int
	carrier, village string
}

// listedSum is what a carrier's list has of a village.
type listedSum struct {
	households, people int64
	unknown            bool // somebody's people are not known
}

// sumListed adds the carriers' lists up once: every village asks five times.
func sumListed(s *spec.Spec) map[listedIn]listedSum {
	out := map[listedIn]listedSum{}
	for i := range s.Settings.Listed {
		l := &s.Settings.Listed[i]
		k := listedIn{l.Township, l.Carrier, spec.VillageName(l.Village)}
		sum := out[k]
		sum.households++
		sum.people += int64(l.People.V)
		sum.unknown = sum.unknown || !l.People.OK()
		out[k] = sum
	}
	return out
}
