package generate

import (
	"guatu/pipeline/record"
)

// settleMarks forgets last week's changes: who left is no longer shown, who came is a household like any other.
func (t *Town) settleMarks() {
	for _, v := range t.villages {
		kept := v.homes[:0]
		for _, h := range v.homes {
			if h.gone {
				continue
			}
			h.Change, h.ChangeReason = code(""), text("")
			stay := h.members[:0]
			for _, m := range h.members {
				if !m.Left() {
					m.Change, m.Note = code(""), text("")
					stay = append(stay, m)
				}
			}
			h.members = stay
			kept = append(kept, h)
		}
		v.homes = kept
	}
}

// evolve lets a week pass. Changes come in pairs that leave the number of households and people as it is: within a year the approved figures are fixed,
// and totals that only ever grow must not fall. A small township sees one kind of change a week, or it would look as if half of it had moved.
func (t *Town) evolve() {
	events := []func(*village) bool{t.birthAndDeath, t.exit, t.marriage, t.confirm, t.replace, t.newNumber}
	homes := 0
	for _, v := range t.villages {
		homes += len(v.homes)
	}
	if homes < 200 {
		events = []func(*village) bool{events[(t.week-1)%len(events)], t.newNumber}
	}
	for _, event := range events {
		for range max(1, homes/200) {
			for tries := 0; tries < 20 && !event(pick(t.rng, t.villages)); tries++ {
			}
		}
	}
}

// newNumber is the commonest change: another telephone.
func (t *Town) newNumber(v *village) bool {
	h := pick(t.rng, v.homes)
	h.Phone = text(t.nextPhone())
	return true
}

// confirm turns a household that was about to exit for 2015 into one that has.
func (t *Town) confirm(v *village) bool {
	h := pick(t.rng, v.homes)
	if !h.income.Status.Is("预脱贫") || h.income.ExitYear.V != 2015 || h.touched() {
		return false
	}
	h.income.Status = code("已脱贫")
	return true
}

// exit makes a household that lives safely and has come near the line one that is about to leave poverty in 2016.
func (t *Town) exit(v *village) bool {
	h := pick(t.rng, v.homes)
	in := &h.income
	if !in.Status.Is("未脱贫") || !in.HousingOk.Yes() || !in.WaterOk.Yes() || in.NetPerHead.V < 190000 || h.workers() == 0 || h.Category.Is("五保户") ||
		h.IdentifiedYear.V > 2014 || h.MainCause.Is("缺水") || h.touched() {
		return false
	}
	if !t.rebalance(h, int64(t.rng.span(3610, 3740))*100) {
		return false
	}
	in.Status = code("预脱贫")
	t.accept(h, v, t.Period.To.Time().Year(), t.workdays()[0])
	for i := firstExitPaper; i < len(h.archive.Items); i++ {
		h.archive.Items[i] = code("有")
	}
	return true
}

// touched reports that the household already changed this week.
func (h *home) touched() bool {
	if h.gone || h.Change.V != "" {
		return true
	}
	for i := range h.members {
		if h.members[i].Change.V != "" {
			return true
		}
	}
	return false
}

// rebalance recomputes the income row for a changed household so that a head has about as many fen as said. It leaves everything as it was and
// returns false when farming cannot make up the difference.
func (t *Town) rebalance(h *home, perHead int64) bool {
	in, people := &h.income, h.count(func(*record.Member) bool { return true })
	before := *in
	old := int64(h.count(func(m *record.Member) bool { return record.Age(m.Born.V, t.ref) >= 60 }))
	allowed := int64(h.count(func(m *record.Member) bool { return m.Dibao.Yes() }))
	in.TPension, in.TDibao = fen(old*126700), fen(allowed*91300)
	if before.TPension.V >= in.TPension.V && old > 0 {
		in.TPension = before.TPension
	}
	rest := perHead*int64(people)/100 - int64(t.paid(h)) - (in.Wage.V+in.Property.V)/100
	if rest < 150 || in.Business.V == 0 {
		*in = before
		return false
	}
	in.Expense = yuan(max(101, int(rest*in.Expense.V/(before.Business.V-before.Expense.V))))
	in.Business = fen(rest*100 + in.Expense.V)
	h.resize(people)
	t.total(h)
	if h.accepted != nil {
		h.accepted.NetPerHead = in.NetPerHead
	}
	return true
}

// resize writes the number of people on every sheet that repeats it.
func (h *home) resize(people int) {
	h.Size, h.Workers, h.income.Size = whole(people), whole(h.workers()), whole(people)
	for i := range h.measures {
		h.measures[i].Size = h.Size
	}
}
