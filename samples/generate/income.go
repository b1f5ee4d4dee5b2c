package generate

import (
	"fmt"

	"guatu/pipeline/record"
)

// Bounds of yearly net income a head, in yuan. They keep clear of every poverty line from 2013 to 2016 (2736 to 3500) and of the fifty yuan above each.
const (
	poorFrom, poorTo     = 1150, 2640
	exitedFrom, exitedTo = 3600, 7600
)

// earn makes the household's income row: first the transfers its people are entitled to, then work and farming up to a total that suits the status.
func (t *Town) earn(h *home, p *plan, v *village) {
	in := &h.income
	*in = record.Income{Village: h.Village, HouseholdNo: h.HouseholdNo, HeadName: h.HeadName, Size: h.Size, Category: h.Category, MainCause: h.MainCause, Note: text("")}
	t.transfers(h, p)
	rest := t.target(h, p) - t.paid(h)
	t.work(h, rest)
	if in.TOther.V == GiftAmount*100 { // would look as if the gift had been counted
		in.TOther.V += 100
	}
	for !v.newIncome(in, t.paid(h)) {
		if in.Business.V > 0 {
			in.Business.V += 100
		} else {
			in.Property.V += 100
		}
	}
	t.total(h)
}

// transfers are pension, allowances and compensation.
func (t *Town) transfers(h *home, p *plan) {
	r, in := t.rng, &h.income
	old := h.count(func(m *record.Member) bool { return record.Age(m.Born.V, t.ref) >= 60 })
	most := 1290
	if p.exited() {
		most = 1880
	}
	in.TPension = yuan(r.each(old, 1150, most))
	in.TDibao = yuan(r.each(h.count(func(m *record.Member) bool { return m.Dibao.Yes() }), 720, 1090))
	in.TWubao, in.TEcology, in.TFamilyPlanning, in.TOther = yuan(0), yuan(0), yuan(0), yuan(0)
	if p.category == "五保户" {
		in.TWubao = yuan(r.each(len(h.members), 2610, 3090))
	}
	if acres := h.ReturnedForest.V; acres > 0 { // 90 to 125 yuan a 亩; V counts ten-thousandths
		in.TEcology = yuan(max(100, int(acres)*r.span(90, 125)/10000))
	}
	if h.TwoDaughters.Yes() || h.OneChild.Yes() {
		in.TFamilyPlanning = yuan(r.span(721, 1190))
	}
	if grain := int(h.Cropland.V) * r.span(70, 95) / 10000; grain > 100 && p.category != "五保户" {
		in.TOther = yuan(grain)
	}
	if ceiling := poorTo*len(h.members) - 400; p.poor() && p.category != "五保户" && t.paid(h) > ceiling {
		t.trim(h, ceiling)
	}
}

// trim gives up what a poor household need not have, until a little is left below the line for farming.
func (t *Town) trim(h *home, ceiling int) {
	in := &h.income
	in.TOther, in.TFamilyPlanning = yuan(0), yuan(0)
	if t.paid(h) > ceiling {
		in.TEcology, h.ReturnedForest = yuan(0), tenths(0)
	}
	if over := t.paid(h) - ceiling; over > 0 && in.TDibao.V > 0 {
		in.TDibao = yuan(max(120, int(in.TDibao.V/100)-over))
	}
}

func (r *rng) each(n, lo, hi int) int {
	sum := 0
	for range n {
		sum += r.span(lo, hi)
	}
	return sum
}

// paid is the sum of transfers in yuan.
func (t *Town) paid(h *home) int {
	in := &h.income
	return int((in.TFamilyPlanning.V + in.TDibao.V + in.TWubao.V + in.TPension.V + in.TEcology.V + in.TOther.V) / 100)
}

// target is the household's net income in yuan.
func (t *Town) target(h *home, p *plan) int {
	people, paid := len(h.members), t.paid(h)
	from, to := poorFrom, poorTo
	if p.exited() {
		from, to = exitedFrom, exitedTo
	}
	lo, hi := max(from*people, paid+330), to*people
	if lo >= hi {
		return lo
	}
	return t.rng.span(lo, hi)
}

// work splits what transfers leave open into wages, farming and rent.
func (t *Town) work(h *home, rest int) {
	r, in := t.rng, &h.income
	in.Wage, in.Business, in.Property, in.Expense = yuan(0), yuan(0), yuan(0), yuan(0)
	if h.workers() == 0 {
		rent := min(rest, r.span(300, 900))
		in.Property = yuan(rent)
		if rest -= rent; rest < 100 {
			in.Property.V += int64(rest) * 100
			rest = 0
		}
		in.TOther.V += int64(rest) * 100
		return
	}
	if rest > 4000 && r.chance(120) {
		rent := r.span(110, 690)
		in.Property = yuan(rent)
		rest -= rent
	}
	wage := t.wages(h, rest*r.span(300, 750)/1000)
	in.Wage = yuan(wage)
	rest -= wage
	in.Expense = yuan(max(101, rest*r.span(200, 700)/1000))
	in.Business = yuan(rest + int(in.Expense.V/100))
}

// wages sends members to work for about that many yuan and returns what they really earn; 0 when it does not pay.
func (t *Town) wages(h *home, about int) int {
	r := t.rng
	monthly := r.span(911, 2190)
	months := about / monthly
	var hands []*record.Member
	for i := range h.members {
		if age := record.Age(h.members[i].Born.V, t.ref); working(&h.members[i]) && age < 60 {
			hands = append(hands, &h.members[i])
		}
	}
	if hands = hands[:min(len(hands), 1+months/6)]; len(hands) == 0 || months == 0 {
		return 0
	}
	months = min(months, 10*len(hands))
	for i, m := range hands {
		n := months / len(hands)
		if i < months%len(hands) {
			n++
		}
		m.WorkMonths = tenths(10 * n)
		m.WorkPlace = code([]string{"乡（镇）内务工", "乡（镇）外县内务工", "县外省内务工", "省外务工"}[r.weighted(15, 25, 30, 30)])
	}
	return months * monthly
}

// total fills the sums that the form asks for.
func (t *Town) total(h *home) {
	in := &h.income
	in.Transfer = yuan(t.paid(h))
	in.Gross = fen(in.Wage.V + in.Business.V + in.Property.V + in.Transfer.V)
	in.Net = fen(in.Gross.V - in.Expense.V)
	n := int64(h.Size.V)
	in.NetPerHead = fen((in.Net.V + n/2) / n)
}

// newIncome reports whether no other household of the village has the same four incomes, and remembers them.
func (v *village) newIncome(in *record.Income, transfer int) bool {
	key := fmt.Sprint(in.Wage.V, in.Business.V, in.Property.V, transfer)
	if v.incomes[key] {
		return false
	}
	v.incomes[key] = true
	return true
}
