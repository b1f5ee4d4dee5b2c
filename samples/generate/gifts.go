package generate

import (
	"fmt"

	"guatu/pipeline/record"
)

// GiftAmount is what each recipient gets in the fictional county, in yuan. The real standard is unknown.
const GiftAmount = 500

// eve is the last day before Spring Festival of 2016; gifts and letters arrive earlier.
var eve = record.DayOf(2016, 2, 7)

// giveGifts names the village's seven recipients, each from another household.
func (t *Town) giveGifts(v *village) {
	fits := map[string]func(*home, *record.Member) bool{
		"先进人物":       func(h *home, m *record.Member) bool { return h == v.homes[5] },
		"军烈属或重点优抚对象": func(h *home, m *record.Member) bool { return h.MartyrFamily.Yes() },
		"重大疾病患者":     func(h *home, m *record.Member) bool { return h == v.homes[1] && m.Health.Is("患有大病") },
		"二女户":        func(h *home, m *record.Member) bool { return h.TwoDaughters.Yes() },
		"五保户":        func(h *home, m *record.Member) bool { return h.Category.Is("五保户") },
		"困难党员":       func(h *home, m *record.Member) bool { return h == v.homes[4] && m.Party.Is("中共党员") },
	}
	for i, kind := range t.spec.Codes["七个一类别"].Values {
		g := t.gift(v, kind, giftDay(t.ID, v.n, i))
		switch {
		case kind == "村组干部":
			t.giveCadre(&g, v)
		case v.without[kind]:
			h := v.homes[map[string]int{"军烈属或重点优抚对象": 2, "二女户": 3, "困难党员": 4}[kind]]
			g.Substitute, g.SubstituteReason = yes(true), textf("本村无符合“%s”条件的人员，经村民代表会议评议，调整为其他困难精准扶贫户", kind)
			t.give(&g, h, &h.members[0])
		default:
			h, m := v.find(fits[kind])
			t.give(&g, h, m)
		}
		g.Photo = textf("%s-%02d", v.code, len(v.gifts)+1)
		v.gifts = append(v.gifts, g)
	}
}

// giftDay is when a village's n-th recipient is visited: one village begins early and another late, and all are done by the eve. Every other day of
// the last fortnight brings somebody something, so that a daily board has something to show.
func giftDay(township, village, n int) record.Day {
	const days = 14
	return eve - days + 1 + record.Day((township*3+village*5+n*2)%days)
}

// find is the first household and member that fit. The first seven households of a village were planned so that there is one.
func (v *village) find(fits func(*home, *record.Member) bool) (*home, *record.Member) {
	for _, h := range v.homes {
		for i := range h.members {
			if fits(h, &h.members[i]) {
				return h, &h.members[i]
			}
		}
	}
	panic(fmt.Sprintf("generate: village %s was planned without a household for each gift", v.name))
}

func (t *Town) gift(v *village, kind string, day record.Day) record.Gift {
	return record.Gift{Village: text(v.name), Kind: code(kind), Substitute: yes(false), SubstituteReason: text(""), Amount: yuan(GiftAmount),
		LetterOfSympathy: yes(true), OpenLetter: yes(true), DeliveredOn: date(day), BySecretary: v.role("第一书记").Name, ByLeader: t.bosses[1].Name,
		ReceivedHow: code("签字"), Illiterate: yes(false), ExplainedHow: text(""), Note: text("")}
}

func (t *Town) give(g *record.Gift, h *home, m *record.Member) {
	g.Name, g.Sex, g.ID, g.HeadName, g.HouseholdNo, g.Registered = m.Name, m.Sex, m.ID, h.HeadName, h.HouseholdNo, yes(true)
	g.Hardship, g.ReceivedBy = textf("%s致贫，家庭%d口人", h.MainCause.V, h.Size.V), m.Name
	if m.Education.Is("文盲或半文盲") {
		g.ReceivedHow, g.Illiterate, g.ExplainedHow = code("手印"), yes(true), text("送达人当面念读并讲解")
	}
}

// giveCadre gives to a village cadre, who need not be registered and here is not.
func (t *Town) giveCadre(g *record.Gift, v *village) {
	c := v.role("乡村干部")
	for {
		born := t.birthday(t.rng.span(35, 56))
		if !t.claim(c.Name.V, born) {
			continue
		}
		if id, ok := t.resident(born, true); ok {
			g.Name, g.Sex, g.ID, g.HeadName, g.HouseholdNo, g.Registered = c.Name, code("男"), text(id), text(""), text(""), yes(false)
			g.Hardship, g.ReceivedBy = text("任职多年，家庭负担较重"), c.Name
			return
		}
	}
}

// deliver brings the open letter; every household gets it before the festival.
func (t *Town) deliver(h *home, v *village) {
	by := v.role([]string{"第一书记", "工作队员"}[t.rng.below(2)])
	h.letter = record.Letter{Village: h.Village, HouseholdNo: h.HouseholdNo, HeadName: h.HeadName, DeliveredOn: date(record.DayOf(2016, 1, 18) + record.Day(t.rng.below(20))),
		DeliveredBy: by.Name, DeliveredRole: by.Role, Illiterate: yes(false), ExplainedHow: text(""), ReceivedBy: h.HeadName, Note: text("")}
	if h.members[0].Education.Is("文盲或半文盲") {
		h.letter.Illiterate, h.letter.ExplainedHow = yes(true), text("送信人现场念读讲解")
	}
}
