package generate

import (
	"cmp"
	"slices"

	"guatu/pipeline/record"
)

// villageIncomeMistakes are patterns that only several households of a village show together.
var villageIncomeMistakes = []Mistake{
	{Rule: "G19", Title: "多户人均纯收入紧贴标准线", alter: nearLine, Alone: true},
	{Rule: "G20", Title: "多户四项收入完全相同", alter: sameIncomes, Alone: true},
	{Rule: "G21", Title: "各项收入全是整千", alter: onIncome(both(both(anyHome, hasWage), both(bears(300000, 0), roundFits)), func(x *record.Income) record.Value {
		x.Wage.V, x.Business.V, x.Property.V = 300000, 500000, 0
		x.TOther.V += 100000 - x.Transfer.V%100000
		x.Transfer.V += 100000 - x.Transfer.V%100000
		x.Gross.V = x.Wage.V + x.Business.V + x.Transfer.V
		x.Expense.V = x.Gross.V - x.Net.V
		return &x.Gross
	})},
	{Rule: "G23", Title: "多户支出都占收入四成", alter: sameRatio, Alone: true},
}

// roundFits keeps to households whose net income leaves an expense that is neither a loss nor nothing once 3,000 of wages, 5,000 of farming and whole
// thousands of transfers are written.
func roundFits(h *record.Home) bool {
	x := h.Income
	expense := 800000 + x.Transfer.V + 100000 - x.Transfer.V%100000 - x.Net.V
	return expense > 10000 && expense < 490000
}

// farms are the first village's poor households that farm.
func (s *Seed) farms() []*record.Income {
	var out []*record.Income
	for i := range s.homes {
		h := &s.homes[i]
		if h.Village.V == s.Return.Villages[0].Village.V && h.Income.Business.V > h.Income.Expense.V+50000 {
			out = append(out, h.Income)
		}
	}
	return out
}

// nearLine lifts the village's poor households just above the line, each with a remark why it has not left poverty.
func nearLine(s *Seed) {
	var list []*record.Income
	for _, x := range s.farms() {
		if x.Status.Is("未脱贫") && !record.Wubao(x.Category) {
			list = append(list, x)
		}
	}
	if len(list) < s.limit("near_line_households") || len(list)*100 < s.limit("near_line_percent")*s.inVillage() {
		return
	}
	for n, x := range list {
		perHead := 285600 + int64(n)%16*300
		more := perHead*int64(x.Size.V) - x.Net.V
		x.Business.V, x.Gross.V, x.Net.V, x.NetPerHead.V = x.Business.V+more, x.Gross.V+more, x.Net.V+more, perHead
		x.Note, x.MedicalOk = text("大病治疗中，支出较大"), yes(false)
	}
	s.atVillage(list[0], &list[0].NetPerHead)
}

// inVillage is how many households the first village has.
func (s *Seed) inVillage() (n int) {
	for i := range s.homes {
		if s.homes[i].Village.V == s.Return.Villages[0].Village.V {
			n++
		}
	}
	return n
}

// sameIncomes gives four households without wages or rent one farm income and one transfer; each keeps its own net income through its expenses.
func sameIncomes(s *Seed) {
	var like []*record.Income
	for i := range s.homes {
		h := &s.homes[i]
		if x := h.Income; h.Village.V == s.Return.Villages[0].Village.V && x.Business.V > 0 && x.Property.V == 0 && x.Net.V > 700000 && x.Transfer.V < 600000 {
			stayHome(h)
			like = append(like, x)
		}
	}
	slices.SortStableFunc(like, func(a, b *record.Income) int { return cmp.Compare(a.Transfer.V, b.Transfer.V) })
	like = like[:min(4, len(like))]
	if len(like) < 4 {
		return
	}
	transfer := like[3].Transfer.V + 10000
	for _, x := range like {
		x.TOther.V += transfer - x.Transfer.V
		x.Transfer.V, x.Business.V = transfer, 2987600
		x.Gross.V = x.Business.V + transfer
		x.Expense.V = x.Gross.V - x.Net.V
	}
	first := slices.MinFunc(like, func(a, b *record.Income) int { return cmp.Compare(a.Row, b.Row) })
	s.atVillage(first, &first.Wage)
}

func sameRatio(s *Seed) {
	for i, x := range s.farms() {
		net := (x.Business.V - x.Expense.V) / 300 * 300
		x.Net.V, x.Gross.V = x.Net.V-(x.Business.V-x.Expense.V-net), 0
		x.Business.V, x.Expense.V = net/3*5, net/3*2
		x.Gross.V = x.Wage.V + x.Business.V + x.Property.V + x.Transfer.V
		x.NetPerHead.V = x.Net.V / int64(x.Size.V)
		s.accordingly(x)
		if i == 0 {
			s.atVillage(x, &x.Expense)
		}
	}
}

// accordingly repeats the net income on the acceptance sheet.
func (s *Seed) accordingly(x *record.Income) {
	for i := range s.Return.Acceptances {
		if a := &s.Return.Acceptances[i]; a.HouseholdNo.V == x.HouseholdNo.V {
			a.NetPerHead = x.NetPerHead
		}
	}
}
