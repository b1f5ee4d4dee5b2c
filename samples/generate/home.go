package generate

import (
	"guatu/pipeline/record"
)

// home is one household with its rows on all sheets, as they stand.
type home struct {
	record.Household
	members  []record.Member
	measures []record.Measure
	income   record.Income
	archive  record.Archive
	accepted *record.Acceptance // of households that exited or are about to
	letter   record.Letter
	helper   *cadre
	checked  record.Day // when the folder was checked
	gone     bool       // left the register this week; its row is shown once more
}

// newHome makes a household with everything that does not depend on its helper.
func (t *Town) newHome(v *village, p *plan) *home {
	h := &home{}
	family := t.rng.surname()
	for _, k := range t.rng.family(p) {
		h.members = append(h.members, t.person(k, family))
	}
	t.afflict(h, p)
	if p.category == "一般贫困户" && h.workers() == 0 {
		p.category = "低保户"
	}
	t.insure(h, p)
	t.describe(h, v, p)
	t.land(h, p)
	t.house(h, p)
	t.nameMembers(h)
	return h
}

func (t *Town) describe(h *home, v *village, p *plan) {
	head := &h.members[0]
	v.serial++
	h.Household = record.Household{Village: text(v.name), Group: text(v.groups[v.serial%len(v.groups)]), HouseholdNo: textf("%s%04d", v.code, v.serial),
		HeadName: head.Name, HeadID: head.ID, Phone: text(t.nextPhone()), Size: whole(len(h.members)), Workers: whole(h.workers()), Category: code(p.category),
		Standard: code("省定标准"), IdentifiedYear: whole(t.identified(p)), MainCause: code(p.cause), OtherCauses: codes(t.otherCauses(p)),
		MartyrFamily: yes(p.martyr), TwoDaughters: yes(p.twoDaughters), OneChild: yes(!p.twoDaughters && h.children() == 1 && t.rng.chance(200)),
		Bank: text("农村信用合作联社" + t.name + "信用社"), Account: text(t.nextAccount()), Change: code(""), ChangeReason: text(""), Note: text("")}
}

// identified is the year in which the household came onto the register. Whoever has exited was on it before.
func (t *Town) identified(p *plan) int {
	switch {
	case p.status == "已脱贫" || p.status == "返贫":
		return 2013
	case p.status == "预脱贫":
		return 2013 + t.rng.weighted(80, 20)
	}
	return 2013 + t.rng.weighted(72, 20, 8)
}

// otherCauses are at most two that no other sheet has to prove.
func (t *Town) otherCauses(p *plan) []string {
	var out []string
	for _, c := range []string{"缺资金", "缺技术", "自身发展动力不足"} {
		if c != p.cause && p.category != "五保户" && p.cause != "缺劳力" && len(out) < 2 && t.rng.chance(220) {
			out = append(out, c)
		}
	}
	return out
}

// afflict makes the illness and disability that the cause speaks of, and a little more by chance.
func (t *Town) afflict(h *home, p *plan) {
	r := t.rng
	patient := &h.members[r.below(min(2, len(h.members)))]
	if last := &h.members[len(h.members)-1]; last.Relation.Is("之母", "之父") && r.chance(600) {
		patient = last
	}
	switch p.cause {
	case "因病":
		r.fallIll(patient, p.grave || r.chance(400))
	case "因残":
		r.disable(patient)
	}
	for i := range h.members {
		m := &h.members[i]
		age := record.Age(m.Born.V, t.ref)
		if !m.Health.Is("健康") || age < 25 || p.cause == "缺劳力" && working(m) {
			continue
		}
		switch n := r.below(1000); {
		case n < 45:
			r.fallIll(m, false)
		case n < 60 && i > 0:
			r.fallIll(m, true)
		case n < 75 && i > 0:
			r.disable(m)
		}
		if age > 30 && r.chance(25) && !p.village.without["困难党员"] {
			m.Party = code("中共党员")
		}
	}
	if p.member {
		h.members[0].Party = code("中共党员")
	}
}

// insure gives the members the minimum-living allowance that the category stands for.
func (t *Town) insure(h *home, p *plan) {
	n := 0
	switch p.category {
	case "低保户":
		n = len(h.members)
	case "低保贫困户":
		n = 1 + t.rng.below((len(h.members)+1)/2)
	}
	for i := range n {
		h.members[i].Dibao = yes(true)
	}
}

func (t *Town) nameMembers(h *home) {
	for i := range h.members {
		m := &h.members[i]
		m.Village, m.HouseholdNo, m.HeadName = h.Village, h.HouseholdNo, h.HeadName
	}
}

func (h *home) workers() int { return h.count(working) }

func (h *home) children() int {
	return h.count(func(m *record.Member) bool { return m.Relation.Is("之子", "之女") })
}

func (h *home) count(is func(*record.Member) bool) int {
	n := 0
	for i := range h.members {
		if !h.members[i].Left() && is(&h.members[i]) {
			n++
		}
	}
	return n
}
