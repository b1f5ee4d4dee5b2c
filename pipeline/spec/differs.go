package spec

import "guatu/pipeline/record"

// Difference is one thing that a carrier and the ledgers say differently of a household.
type Difference struct {
	What           string // the column of the ledger
	Listed, Ledger string
	Row            record.Row // where the ledger says it
	Field          record.Value
}

// Differs lists what a carrier says otherwise than the ledgers; nil when they agree, or when only one of them has the household. Where the ledgers
// contradict themselves, which has a rule of its own, a carrier that agrees with either is right.
func (p *Pair) Differs() []Difference {
	if p.Home == nil || p.Listed == nil || p.Twice {
		return nil
	}
	h, l := p.Home, p.Listed
	var out []Difference
	differ := func(what, listed string, known bool, row record.Row, field record.Value, also ...string) {
		if !known || field.Known() != record.Good || listed == field.String() {
			return
		}
		for _, a := range also {
			if a == listed {
				return
			}
		}
		out = append(out, Difference{what, listed, field.String(), row, field})
	}
	differ("户编号", l.Household, l.Household != "", h.Household, &h.HouseholdNo)
	differ("户主姓名", l.Head, true, h.Household, &h.HeadName)
	differ("家庭人口", l.People.String(), l.People.OK(), h.Household, &h.Size, p.sizes()...)
	var status, cause, category string
	if x := h.Income; x != nil {
		status, cause, category = x.Status.V, x.MainCause.V, x.Category.V
		differ("脱贫状态", l.Status.V, l.Status.OK(), x, &x.Status, status)
	}
	differ("主要致贫原因", l.MainCause.V, l.MainCause.OK(), h.Household, &h.MainCause, cause)
	differ("贫困户属性", l.Category.V, l.Category.OK(), h.Household, &h.Category, category)
	if x := h.Income; x != nil && !p.sameIncome(x) {
		differ("人均纯收入", l.NetPerHead.String(), l.NetPerHead.OK(), x, &x.NetPerHead)
	}
	return out
}

// sizes are the other ways in which the sheets count the household.
func (p *Pair) sizes() []string {
	n := int32(0)
	for _, m := range p.Home.Members {
		if !m.Left() {
			n++
		}
	}
	out := []string{record.Int{V: n, S: record.Good}.String()}
	if x := p.Home.Income; x != nil {
		out = append(out, x.Size.String())
	}
	return out
}

// sameIncome allows for whole yuan, and for a ledger whose 人均纯收入 is not what its own figures give.
func (p *Pair) sameIncome(x *record.Income) bool {
	const yuan = 100
	said := p.Listed.NetPerHead.V
	near := func(v int64) bool { return said-v < yuan && v-said < yuan }
	return near(x.NetPerHead.V) || x.Net.OK() && x.Size.OK() && x.Size.V > 0 && near(x.Net.V/int64(x.Size.V))
}
