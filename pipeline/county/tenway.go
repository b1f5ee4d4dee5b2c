package county

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Carrier is one of the five carriers whose figures must agree with the ledger.
type Carrier struct {
	Name               string // as in 图 表 卡 册 平台
	households, people func(*record.Village) record.Int
}

// Carriers are the five of the ten-way check (十对口), in the slogan's order.
var Carriers = []Carrier{
	{"图", func(v *record.Village) record.Int { return v.ChartHouseholds }, func(v *record.Village) record.Int { return v.ChartPopulation }},
	{"表", func(v *record.Village) record.Int { return v.FormHouseholds }, func(v *record.Village) record.Int { return v.FormPopulation }},
	{"卡", func(v *record.Village) record.Int { return v.CardHouseholds }, func(v *record.Village) record.Int { return v.CardPopulation }},
	{"册", func(v *record.Village) record.Int { return v.RosterHouseholds }, func(v *record.Village) record.Int { return v.RosterPopulation }},
	{"平台", func(v *record.Village) record.Int { return v.PlatformHouseholds }, func(v *record.Village) record.Int { return v.PlatformPopulation }},
}

// Match is one cell of the ten-way check: what a carrier says against the ledger.
// A township's carrier is provided when every one of its villages provides it; likewise the county's.
type Match struct {
	Carrier  string
	Item     string // 户数 or 人口
	Township int    // 0: the county
	Village  string // "" for a whole township or the county
	Provided bool
	Listed   bool  // counted from the county's lists or the national system's exports, not what the village entered
	Got      int64 // of the villages that provide it
	Want     int64 // ledger one, all villages
}

// State is the cell's verdict in the office's words.
func (m Match) State() string {
	switch {
	case !m.Provided:
		return "未提供"
	case m.Got == m.Want:
		return "一致"
	}
	return "不一致"
}

func tenWay(c *County) []Match {
	var out []Match
	for _, carrier := range Carriers {
		for _, item := range []string{"户数", "人口"} {
			county := Match{Carrier: carrier.Name, Item: item, Provided: true}
			for _, a := range c.Areas {
				whole, villages := matchArea(c, a, carrier, item)
				out = append(append(out, whole), villages...)
				county.Got += whole.Got
				county.Want += whole.Want
				county.Provided = county.Provided && whole.Provided
			}
			out = append(out, county)
		}
	}
	return out
}

func matchArea(c *County, a *Area, carrier Carrier, item string) (Match, []Match) {
	whole := Match{Carrier: carrier.Name, Item: item, Township: a.ID, Provided: a.Present()}
	if !a.Present() {
		return whole, nil
	}
	get, ledger := carrier.households, "households"
	if item == "人口" {
		get, ledger = carrier.people, "people"
	}
	said := make([]*record.Village, len(a.Villages))
	for i := range a.Return.Villages {
		v := &a.Return.Villages[i]
		said[a.VillageOf(v.Village)] = v
	}
	listed := listedIn(c, a, carrier.Name, item)
	var villages []Match
	for i, name := range a.Villages {
		m := Match{Carrier: carrier.Name, Item: item, Township: a.ID, Village: name, Want: c.Figure(ledger).Village(a.ID, i, "").Num}
		if said[i] != nil {
			n := get(said[i])
			m.Provided, m.Got = n.OK(), int64(n.V)
		}
		if l, ok := listed[i]; ok {
			m.Listed, m.Provided, m.Got = true, l.whole, l.n
		}
		whole.Got += m.Got
		whole.Want += m.Want
		whole.Provided = whole.Provided && m.Provided
		villages = append(villages, m)
	}
	whole.Provided = whole.Provided && len(villages) > 0
	return whole, villages
}

// listedCount is what a carrier's list says of a village.
type listedCount struct {
	n     int64
	whole bool // false: a household's size is not on the list, so that there is no sum of people
}

// listedIn counts by village what the list of a carrier has, where there is one; a list counts before what the village entered.
func listedIn(c *County, a *Area, carrier, item string) map[int]listedCount {
	out := map[int]listedCount{}
	for i := range c.Spec.Settings.Listed {
		l := &c.Spec.Settings.Listed[i]
		if l.Township != a.ID || l.Carrier != carrier {
			continue
		}
		village, known := a.village[spec.VillageName(l.Village)]
		if !known {
			continue // the household stands alone, and its village with it
		}
		x, seen := out[village]
		if !seen {
			x.whole = true
		}
		if item == "户数" {
			x.n++
		} else {
			x.n += int64(l.People.V)
			x.whole = x.whole && l.People.OK()
		}
		out[village] = x
	}
	return out
}

// Pairs puts the households of a township beside the carriers' lists; removed ones may be on them or not.
func (c *County) Pairs(a *Area) []spec.Pair {
	homes := make([]record.Home, len(a.Houses))
	for i := range a.Houses {
		homes[i] = a.Houses[i].Home
	}
	return c.Spec.Pairs(a.ID, homes)
}
