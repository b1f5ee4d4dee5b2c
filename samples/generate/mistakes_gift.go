package generate

import (
	"slices"

	"guatu/pipeline/record"
)

var giftMistakes = []Mistake{
	{Rule: "P01", Title: "少报一名困难党员", alter: func(s *Seed) {
		village := s.Return.Villages[0].Village.V
		s.Return.Gifts = slices.DeleteFunc(s.Return.Gifts, func(g record.Gift) bool { return g.Village.V == village && g.Kind.Is("困难党员") })
		s.expect(&s.Return.Villages[0], &s.Return.Villages[0].Village)
	}, Alone: true},
	{Rule: "P02", Title: "先进人物报了两名", alter: onGift("困难党员", func(g *record.Gift) record.Value { g.Kind = code("先进人物"); return &g.Kind }), Alone: true},
	{Rule: "P03", Title: "同一户占两个类别", alter: func(s *Seed) {
		a, b := s.giftOf("先进人物"), s.giftOf("村组干部")
		b.HouseholdNo, b.Registered, b.HeadName = a.HouseholdNo, yes(true), a.HeadName
		b.Name, b.ID, b.Sex = a.Name, a.ID, a.Sex
		later := b
		if a.Row > b.Row {
			later = a
		}
		s.expect(later, &later.Name)
	}, Alone: true},
	{Rule: "P04", Title: "同一人列在两个村", alter: func(s *Seed) {
		var first *record.Gift
		for i := range s.Return.Gifts {
			g := &s.Return.Gifts[i]
			switch {
			case !g.Kind.Is("村组干部"):
			case first == nil:
				first = g
			case first.Village.V != g.Village.V:
				g.ID, g.Name = first.ID, first.Name
				s.expect(g, &g.ID)
				return
			}
		}
	}, Alone: true},
	{Rule: "P05", Title: "先进人物不是精准扶贫户", alter: onGift("先进人物", func(g *record.Gift) record.Value { g.Registered = yes(false); return &g.Registered }), Alone: true},
	{Rule: "P06", Title: "替补未写理由", alter: onGift("先进人物", func(g *record.Gift) record.Value { g.Substitute = yes(true); return &g.SubstituteReason }), Alone: true},
	{Rule: "P07", Title: "册内有党员仍用替补", alter: func(s *Seed) {
		g := s.giftOf("困难党员")
		h := s.home(func(h *record.Home) bool { return anyHome(h) && h.Village.V == g.Village.V })
		if h != nil {
			h.Members[0].Party = code("中共党员")
			g.Substitute, g.SubstituteReason = yes(true), text("本村无符合条件的人员")
			s.expect(g, &g.Substitute)
		}
	}, Alone: true},
	{Rule: "P08", Title: "列为困难党员，档案是群众", alter: func(s *Seed) {
		g := s.giftOf("困难党员")
		for i := range s.Return.Members {
			if m := &s.Return.Members[i]; m.HouseholdNo.V == g.HouseholdNo.V {
				m.Party = code("群众")
			}
		}
		s.expect(g, &g.Kind)
	}, Alone: true},
	{Rule: "P11", Title: "送达人不是第一书记", alter: onGift("先进人物", func(g *record.Gift) record.Value { g.BySecretary = text("赵代理"); return &g.BySecretary }), Alone: true},
	{Rule: "P16", Title: "慰问金计入其他转移性收入", alter: func(s *Seed) {
		for i := range s.homes {
			h := &s.homes[i]
			if len(h.Gifts) > 0 && h.Income.TOther.V > 0 && h.Income.Business.V > h.Income.Expense.V {
				x := h.Income
				less := x.TOther.V - GiftAmount*100
				if x.Expense.V-less > 10000 && x.Expense.V-less < x.Business.V {
					x.Expense.V, x.Transfer.V, x.Gross.V, x.TOther.V = x.Expense.V-less, x.Transfer.V-less, x.Gross.V-less, GiftAmount*100
					s.expect(x, &x.TOther)
					return
				}
			}
		}
	}, Alone: true},
	{Rule: "P17", Title: "有一名慰问对象未送达", alter: func(s *Seed) {
		g := s.giftOf("先进人物")
		g.DeliveredOn, g.BySecretary, g.ByLeader, g.ReceivedBy, g.ReceivedHow = date(0), text(""), text(""), text(""), code("")
		s.atVillage(g, &g.Amount)
	}, Alone: true},
	{Rule: "P09", Title: "慰问金与统一标准不符", alter: onGift("五保户", func(g *record.Gift) record.Value { g.Amount = yuan(350); return &g.Amount })},
	{Rule: "P10", Title: "已慰问缺签收人", alter: onGift("先进人物", func(g *record.Gift) record.Value { g.ReceivedBy = text(""); return &g.ReceivedBy })},
	{Rule: "P12", Title: "缺慰问函", alter: onGift("先进人物", func(g *record.Gift) record.Value { g.LetterOfSympathy = yes(false); return &g.LetterOfSympathy })},
	{Rule: "P13", Alone: true, Title: "一封信未送达", alter: villageLetter(func(l *record.Letter) { l.DeliveredOn = date(0) })},
	{Rule: "P14", Title: "不识字户未登记讲解方式", alter: onLetter(func(h *record.Home) bool { return h.Letter.Illiterate.Yes() }, func(l *record.Letter) record.Value {
		l.ExplainedHow = text("")
		return &l.ExplainedHow
	})},
	{Rule: "P15", Alone: true, Title: "送达晚于除夕", alter: villageLetter(func(l *record.Letter) { l.DeliveredOn = date(eve + 1) })},
}

func villageLetter(change func(*record.Letter)) func(*Seed) {
	return func(s *Seed) {
		if h := s.home(anyHome); h != nil {
			change(h.Letter)
			s.atVillage(h.Letter, &h.Letter.DeliveredOn)
		}
	}
}

// giftOf is the township's first gift of a kind that is no substitution.
func (s *Seed) giftOf(kind string) *record.Gift {
	for i := range s.Return.Gifts {
		if g := &s.Return.Gifts[i]; g.Kind.Is(kind) && !g.Substitute.Yes() {
			return g
		}
	}
	return &s.Return.Gifts[0]
}
