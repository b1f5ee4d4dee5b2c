package generate

import (
	"fmt"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// steadying is the county of 2026-常态化帮扶: that of 2021 two years on, with the lists of the county's departments beside its register.
var steadying = shape{from: record.DayOf(2026, 3, 1), begin: beginSteady, pass: passSteady, rows: monitoringRows, name: "常态化帮扶",
	seeds: append(append([]Mistake(nil), monitorMistakes...), listMistakes...), story: steadyStory, special: tellMonitoring}

func init() { shapes["2026-常态化帮扶"] = &steadying }

// steadyFrom is from when households are taken in under the new name of their kind.
var steadyFrom = record.DayOf(2026, 1, 1)

func beginSteady(t *Town) {
	beginMonitoring(t)
	t.rename()
	for _, v := range t.villages {
		for _, h := range v.homes {
			t.settleSteady(h)
			t.list(h)
		}
	}
}

func passSteady(t *Town) {
	passMonth(t)
	t.rename()
}

// rename gives households taken in since 2026 their new kind.
func (t *Town) rename() {
	for _, w := range t.watches {
		if w.IdentifiedOn.V >= steadyFrom {
			w.Category = code("防止返贫致贫对象")
		}
	}
}

// settleSteady gives a household what the forms of 2026 ask beside those of 2021. A house is only unsafe where nobody of the household can work: such a one
// stays under watch as long as the county is made.
func (t *Town) settleSteady(h *home) {
	for i := range h.members {
		m := &h.members[i]
		m.PersonNo, m.Phone, m.LowIncome = text(fmt.Sprintf("%s%02d", h.HouseholdNo.V, i+1)), text(""), code("")
		m.IdentifiedOn = date(record.DayOf(2014, 6, 1) + record.Day(t.rng.below(200)))
		if m.Born.V > m.IdentifiedOn.V {
			m.IdentifiedOn = m.Born
		}
		if m.Dibao.Yes() {
			m.LowIncome = code("低保对象")
		}
	}
	if w := t.watches[h]; w != nil && h.workers() == 0 && t.rng.chance(300) {
		h.UnsafeHouse, h.HouseGrade = yes(true), code([]string{"C级", "D级"}[t.rng.weighted(3, 1)])
	}
}

// list puts a household's people on the lists of the departments they belong on.
func (t *Town) list(h *home) {
	on := func(department, item string, m *record.Member) {
		t.said = append(t.said, spec.Said{Department: department, Item: item, Has: true, ID: m.ID.V, Name: m.Name.V, Township: t.ID, Day: steadyFrom - 1, Basis: "虚构样例：2025年底名单"})
	}
	for i := range h.members {
		m := &h.members[i]
		if m.LowIncome.OK() {
			on(spec.CivilAffairs, m.LowIncome.V, m)
		}
		if m.Health.Is("残疾", "长期慢性病,残疾", "患有大病,残疾") {
			on(spec.Disabled, "残疾", m)
		}
		if m.ResidentInsured.Yes() {
			on(spec.Insurance, "参保", m)
		}
		if m.Schooling.Is("小学", "七年级", "八年级", "九年级") {
			on(spec.Education, "在校", m)
		}
	}
	if h.UnsafeHouse.Yes() {
		on(spec.Housing, "危房", &h.members[0])
	}
}

func onList(has bool) string {
	if has {
		return spec.OnList
	}
	return "无"
}
