package spec

import (
	"strings"

	"guatu/pipeline/record"
)

// Contrast is one difference between a department's list and the register.
type Contrast struct {
	Department, Item string
	Home             *record.Home
	Member           *record.Member // whom the list is, or should be, about; for a dwelling one of the household
	Listed           *Said          // nil: the list was supplied and the person is not on it
	Row              record.Row     // where the register says otherwise
	Field            record.Value
}

// Registered reports a difference of the second kind: the register says so and the department does not.
func (c *Contrast) Registered() bool { return c.Listed == nil || !c.Listed.Has }

// claim is what the register says about one person and one item.
type claim struct {
	item     string
	member   *record.Member
	says     bool // the register says that it is so
	denies   bool // the register says that it is not so
	expected bool // whoever has it should be on the list
	row      record.Row
	field    record.Value
}

// claimsOf are what the register says that each department's lists are about.
var claimsOf = map[string]func(*Spec, *record.Home) []claim{
	CivilAffairs: allowanceClaims, Disabled: disabilityClaims, Insurance: insuranceClaims, Education: schoolClaims, Housing: dwellingClaims,
}

// Contrasts compares a household with one department's lists, both ways. People who left are not compared.
func (s *Spec) Contrasts(department string, township int, h *record.Home) []Contrast {
	d := &s.Settings.Departments
	if d.Len() == 0 || h.Left() {
		return nil
	}
	var out []Contrast
	for _, c := range claimsOf[department](s, h) {
		said := d.Find(department, c.item, c.member.ID.V)
		missing := said != nil && said.Has && c.denies
		extra := c.says && (said != nil && !said.Has || said == nil && c.expected && d.Covers(department, c.item, township) && !d.has(department, c.member.ID.V))
		if missing || extra {
			out = append(out, Contrast{department, c.item, h, c.member, said, c.row, c.field})
		}
	}
	return out
}

// present walks the members whose number can be compared and who have not left.
func present(h *record.Home) []*record.Member {
	var out []*record.Member
	for _, m := range h.Members {
		if m.ID.OK() && !m.Left() {
			out = append(out, m)
		}
	}
	return out
}

func allowanceClaims(s *Spec, h *record.Home) []claim {
	types := s.Codes["低收入人口类型"]
	if types == nil {
		return nil
	}
	var out []claim
	for _, m := range present(h) {
		for _, item := range types.Values {
			says := m.LowIncome.Is(item)
			out = append(out, claim{item, m, says, !says && m.LowIncome.Known() != record.Bad, true, m, &m.LowIncome})
		}
	}
	return out
}

func disabilityClaims(_ *Spec, h *record.Home) []claim {
	var out []claim
	for _, m := range present(h) {
		says := m.Health.OK() && strings.Contains(m.Health.V, "残疾")
		out = append(out, claim{"残疾", m, says, m.Health.OK() && !says, true, m, &m.Health})
	}
	return out
}

// insuranceClaims: a soldier's insurance is not on the county's list.
func insuranceClaims(_ *Spec, h *record.Home) []claim {
	var out []claim
	for _, m := range present(h) {
		if m.Soldier.Yes() {
			continue
		}
		c := claim{"参保", m, m.ResidentInsured.Yes() || m.EmployeeInsured.Yes(), m.ResidentInsured.No() && m.EmployeeInsured.No(), true, m, &m.ResidentInsured}
		if m.EmployeeInsured.Yes() && !m.ResidentInsured.Yes() {
			c.field, c.expected = &m.EmployeeInsured, false // may be insured where they work
		}
		out = append(out, c)
	}
	return out
}

// schoolClaims: only pupils of compulsory schooling are expected on the county's list.
func schoolClaims(_ *Spec, h *record.Home) []claim {
	var out []claim
	for _, m := range present(h) {
		out = append(out, claim{"在校", m, m.Schooling.OK() && !m.Schooling.Is("非在校生", "学龄前儿童"), m.Schooling.Is("非在校生"),
			m.Schooling.Is("小学", "七年级", "八年级", "九年级"), m, &m.Schooling})
	}
	return out
}

// dwellingClaims are about the household: whoever of it is listed speaks for all, so the first who is stands for it, and the head where none is.
func dwellingClaims(s *Spec, h *record.Home) []claim {
	members := present(h)
	if len(members) == 0 {
		return nil
	}
	speaker := members[0]
	for _, m := range members {
		if m.Relation.Is("户主") {
			speaker = m
		}
	}
	for _, m := range members {
		if s.Settings.Departments.Find(Housing, "危房", m.ID.V) != nil {
			speaker = m
			break
		}
	}
	return []claim{{"危房", speaker, h.UnsafeHouse.Yes(), h.UnsafeHouse.No(), true, h.Household, &h.UnsafeHouse}}
}
