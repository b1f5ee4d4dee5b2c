package generate

import (
	"guatu/pipeline/record"
)

// birthAndDeath takes an old person of one household and gives a child to another.
func (t *Town) birthAndDeath(*village) bool {
	from := t.choose(func(m *record.Member) bool {
		return m.Relation.Is("之母", "之父") && m.Health.Is("健康") && record.Age(m.Born.V, t.ref) > 69
	})
	to := t.choose(func(m *record.Member) bool {
		age := record.Age(m.Born.V, t.ref)
		return m.Relation.Is("配偶", "之儿媳") && m.Sex.Is("女") && age > 20 && age < 41
	})
	if from.home == nil || to.home == nil || from.home == to.home || len(to.home.members) > 6 {
		return false
	}
	boy := t.rng.chance(520)
	k := kin{relation: "之女", male: boy, own: true}
	mother := to.home.members[to.member].Relation.V
	switch {
	case mother == "之儿媳" && boy:
		k.relation = "之孙子"
	case mother == "之儿媳":
		k.relation = "之孙女"
	case boy:
		k.relation = "之子"
	}
	child := t.person(k, familyName(to.home.HeadName.V))
	child.Change, child.Note = code("新生儿"), text("出生医学证明已核")
	return t.move(from, "死亡", to.home, child)
}

// marriage takes a grown daughter out of one household and brings a wife into another.
func (t *Town) marriage(*village) bool {
	from := t.choose(func(m *record.Member) bool {
		return m.Relation.Is("之女") && m.Schooling.Is("非在校生") && m.Health.Is("健康") && record.Age(m.Born.V, t.ref) > 19
	})
	to := t.choose(func(m *record.Member) bool {
		return m.Relation.Is("之子") && m.Schooling.Is("非在校生") && record.Age(m.Born.V, t.ref) > 21
	})
	if from.home == nil || to.home == nil || from.home == to.home || len(to.home.members) > 6 || to.home.has("之儿媳") {
		return false
	}
	wife := t.person(kin{relation: "之儿媳", age: t.rng.span(21, 23)}, "")
	wife.Schooling, wife.Education, wife.Labour, wife.PensionInsured = code("非在校生"), code("初中"), code("普通劳动力"), yes(true)
	wife.Change, wife.Note = code("嫁入"), text("结婚证、户口迁移证已核")
	return t.move(from, "嫁出", to.home, wife)
}

// spot is one person of a village.
type spot struct {
	home   *home
	member int
}

// choose finds somebody in the township, in a household whose cause and gifts do not depend on them.
func (t *Town) choose(fits func(*record.Member) bool) spot {
	first := t.rng.below(len(t.villages))
	for n := range t.villages {
		if s := t.chooseIn(t.villages[(first+n)%len(t.villages)], fits); s.home != nil {
			return s
		}
	}
	return spot{}
}

func (t *Town) chooseIn(v *village, fits func(*record.Member) bool) spot {
	start := t.rng.below(len(v.homes))
	for n := range v.homes {
		h := v.homes[(start+n)%len(v.homes)]
		if h.touched() || record.Wubao(h.Category) || h.MainCause.Is("缺劳力") || h.TwoDaughters.Yes() || h.OneChild.Yes() {
			continue
		}
		for i := range h.members {
			if fits(&h.members[i]) && !v.presented(h.members[i].ID.V) {
				return spot{h, i}
			}
		}
	}
	return spot{}
}

// presented reports that the person is one of the village's seven recipients.
func (v *village) presented(id string) bool {
	for i := range v.gifts {
		if v.gifts[i].ID.V == id {
			return true
		}
	}
	return false
}

// move lets one person go and another come, and mends both households' figures; nothing happens when either cannot be mended.
func (t *Town) move(from spot, why string, to *home, who record.Member) bool {
	gone := &from.home.members[from.member]
	before := *gone
	income := from.home.income
	from.home.withoutWages(gone)
	gone.Change = code(why)
	if !t.rebalance(from.home, income.NetPerHead.V) {
		*gone, from.home.income = before, income
		return false
	}
	who.Village, who.HouseholdNo, who.HeadName = to.Village, to.HouseholdNo, to.HeadName
	to.members = append(to.members, who)
	if t.rebalance(to, to.income.NetPerHead.V) {
		gone.Note = text("户口登记已核")
		return true
	}
	to.members = to.members[:len(to.members)-1]
	*gone, from.home.income = before, income
	from.home.resize(int(from.home.Size.V) + 1)
	if from.home.accepted != nil {
		from.home.accepted.NetPerHead = income.NetPerHead
	}
	return false
}

// withoutWages takes a leaving member's share out of the wages.
func (h *home) withoutWages(gone *record.Member) {
	months := int64(0)
	for i := range h.members {
		months += h.members[i].WorkMonths.V
	}
	if months > 0 {
		h.income.Wage.V -= h.income.Wage.V * gone.WorkMonths.V / months
	}
	gone.WorkMonths, gone.WorkPlace = tenths(0), code("")
}

// replace takes a whole household off the register and enters another of the same size that the helper looks after instead.
func (t *Town) replace(v *village) bool {
	i := t.rng.below(len(v.homes))
	h := v.homes[i]
	if h.touched() || !h.income.Status.Is("未脱贫") || v.holds(h.HouseholdNo.V) || record.Wubao(h.Category) || h.Size.V > 6 || len(h.members) != int(h.Size.V) {
		return false
	}
	h.gone, h.Change, h.ChangeReason = true, code("减少"), text("整户迁往县外，户口已迁出")
	p := &plan{village: v, size: int(h.Size.V), cause: pick(t.rng, []string{"缺技术", "缺资金", "因灾"}), category: "一般贫困户", status: "未脱贫"}
	came := t.newHome(v, p)
	came.IdentifiedYear = whole(2015)
	came.helper = h.helper
	came.Change, came.ChangeReason = code("新增"), text("2015年度动态调整新识别，评议、公示手续齐全")
	t.earn(came, p, v)
	t.help(came, p)
	t.file(came, p, v)
	t.judge(came, p, v)
	t.deliver(came, v)
	for i := range h.measures {
		came.measures[0].Fund.V += h.measures[i].Fund.V
	}
	v.homes = append(v.homes, came)
	return true
}

// holds reports that one of the seven gifts went to the household.
func (v *village) holds(household string) bool {
	for i := range v.gifts {
		if v.gifts[i].HouseholdNo.V == household {
			return true
		}
	}
	return false
}

func (h *home) has(relation string) bool {
	return h.count(func(m *record.Member) bool { return m.Relation.Is(relation) }) > 0
}

func familyName(name string) string {
	for _, c := range name {
		return string(c)
	}
	return name
}
