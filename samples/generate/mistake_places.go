package generate

import (
	"guatu/pipeline/record"
)

// The functions below turn "change this field of such a row" into a mistake. do changes the row and returns the field the finding must point at.

func onMember(fits func(*record.Home, *record.Member) bool, do func(*record.Member) record.Value) func(*Seed) {
	return func(s *Seed) {
		var found *record.Member
		h := s.home(func(h *record.Home) bool {
			for _, m := range h.Members {
				if fits(h, m) {
					found = m
					return true
				}
			}
			return false
		})
		if h != nil {
			s.expect(found, do(found))
		}
	}
}

// onWorker is onMember for changes of labour: the household's count of workers follows.
func onWorker(fits func(*record.Home, *record.Member) bool, do func(*record.Member) record.Value) func(*Seed) {
	return func(s *Seed) {
		onMember(fits, do)(s)
		for i := range s.homes {
			s.homes[i].Workers = whole(working2(&s.homes[i]))
		}
	}
}

func onHome(fits func(*record.Home) bool, do func(*record.Home) (record.Row, record.Value)) func(*Seed) {
	return func(s *Seed) {
		if h := s.home(fits); h != nil {
			s.expect(do(h))
		}
	}
}

func onHousehold(fits func(*record.Home) bool, do func(*record.Household) record.Value) func(*Seed) {
	return onHome(fits, func(h *record.Home) (record.Row, record.Value) { return h.Household, do(h.Household) })
}

func onIncome(fits func(*record.Home) bool, do func(*record.Income) record.Value) func(*Seed) {
	return onHome(fits, func(h *record.Home) (record.Row, record.Value) { return h.Income, do(h.Income) })
}

func onMeasure(fits func(*record.Home) bool, do func(*record.Measure) record.Value) func(*Seed) {
	return onHome(fits, func(h *record.Home) (record.Row, record.Value) { return h.Measures[0], do(h.Measures[0]) })
}

func onArchive(fits func(*record.Home) bool, do func(*record.Archive) record.Value) func(*Seed) {
	return onHome(fits, func(h *record.Home) (record.Row, record.Value) { return h.Archive, do(h.Archive) })
}

func onAcceptance(fits func(*record.Home) bool, do func(*record.Acceptance) record.Value) func(*Seed) {
	return onHome(func(h *record.Home) bool { return h.Acceptance != nil && fits(h) },
		func(h *record.Home) (record.Row, record.Value) { return h.Acceptance, do(h.Acceptance) })
}

func onLetter(fits func(*record.Home) bool, do func(*record.Letter) record.Value) func(*Seed) {
	return onHome(fits, func(h *record.Home) (record.Row, record.Value) { return h.Letter, do(h.Letter) })
}

func onVillage(do func(*record.Village) record.Value) func(*Seed) {
	return func(s *Seed) {
		v := &s.Return.Villages[0]
		s.expect(v, do(v))
	}
}

// onInspection alters the acceptance of a village, where the township has one.
func onInspection(do func(*record.VillageAcceptance) record.Value) func(*Seed) {
	return func(s *Seed) {
		if len(s.Return.VillageAcceptances) > 0 {
			a := &s.Return.VillageAcceptances[0]
			s.expect(a, do(a))
		}
	}
}

func onGift(kind string, do func(*record.Gift) record.Value) func(*Seed) {
	return func(s *Seed) {
		for i := range s.Return.Gifts {
			if g := &s.Return.Gifts[i]; g.Kind.Is(kind) && !g.Substitute.Yes() {
				s.expect(g, do(g))
				return
			}
		}
	}
}

func onCadre(role string, do func(*record.Cadre) record.Value) func(*Seed) {
	return func(s *Seed) {
		for i := range s.Return.Cadres {
			if c := &s.Return.Cadres[i]; c.Role.Is(role) {
				s.expect(c, do(c))
				return
			}
		}
	}
}

func onCover(do func(*record.Cover) record.Value) func(*Seed) {
	return func(s *Seed) { s.expect(s.Return.Cover, do(s.Return.Cover)) }
}

// Kinds of households and people that mistakes look for.

func anyHome(h *record.Home) bool { return h.Income != nil && len(h.Measures) > 0 }

func ofStatus(status string) func(*record.Home) bool {
	return func(h *record.Home) bool {
		return anyHome(h) && (h.Income.Status.Is(status) || status == "已脱贫" && h.Income.Exited())
	}
}

func ofCategory(category string) func(*record.Home) bool {
	return func(h *record.Home) bool {
		return anyHome(h) && (h.Category.Is(category) || category == "一般贫困户" && record.Plain(h.Category) || category == "五保户" && record.Wubao(h.Category))
	}
}

func ofCause(cause string) func(*record.Home) bool {
	return func(h *record.Home) bool { return anyHome(h) && h.MainCause.Is(cause) }
}

func both(a, b func(*record.Home) bool) func(*record.Home) bool {
	return func(h *record.Home) bool { return a(h) && b(h) }
}

// aged is a healthy member, not the head, of an age in the first week of the county.
func aged(lo, hi int) func(*record.Home, *record.Member) bool {
	return func(h *record.Home, m *record.Member) bool {
		age := record.Age(m.Born.V, firstWeek)
		return !m.Relation.Is("户主") && m.Health.Is("健康") && m.IDType.Is("居民身份证") && age >= lo && age <= hi && m.WorkMonths.V == 0 && !record.Wubao(h.Category)
	}
}

var adult = aged(26, 55)

// firstWeek is the last day of the week in which every generated county begins by default; ages near a limit keep clear of it by months.
var firstWeek = record.DayOf(2016, 2, 7)
