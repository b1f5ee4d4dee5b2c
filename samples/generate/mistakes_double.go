package generate

import (
	"guatu/pipeline/record"
)

var doubleMistakes = []Mistake{
	{Rule: "L01", Title: "同村两户登记同一人", alter: func(s *Seed) {
		a, b := s.home(withAdult), s.home(withAdult)
		if a != nil && b != nil {
			from, to := s.adultOf(a), s.adultOf(b)
			to.ID, to.Born, to.Sex, to.IDType, to.Name = from.ID, from.Born, from.Sex, from.IDType, from.Name
			from.Relation, to.Relation = code("其他"), code("其他")
			s.expect(to, &to.ID)
		}
	}},
	{Rule: "L02", Title: "与外乡镇重复建档", alter: func(s *Seed) {
		a := s.home(withAdult)
		other := NewSeed(s.Spec, s.Week, nil, s.Return.Township%18+1)
		b := other.home(withAdult)
		if a != nil && b != nil {
			from, to := s.adultOf(a), s.adultOf(b)
			to.ID, to.Born, to.Sex, to.IDType = from.ID, from.Born, from.Sex, from.IDType
			from.Relation, to.Relation = code("其他"), code("其他")
			s.expect(from, &from.ID)
			other.expect(to, &to.ID)
			s.Want, s.hits = append(s.Want, other.Want...), s.hits+1
		}
	}, Alone: true},
	{Rule: "L03", Title: "上级反馈在外县重复", alter: func(s *Seed) {
		onMember(adult, func(m *record.Member) record.Value {
			s.Spec.Settings.PoorIDs = map[string]int{m.ID.V: 1}
			return &m.ID
		})(s)
	}, Alone: true},
	{Rule: "L04", Title: "一人两号", alter: func(s *Seed) {
		a, b := s.home(withAdult), s.home(withAdult)
		if a != nil && b != nil {
			from, to := s.adultOf(a), s.adultOf(b)
			to.Name, to.Born, to.Sex, to.IDType = from.Name, from.Born, from.Sex, from.IDType
			to.ID = s.vacant(from.ID.V[:14] + "7" + from.ID.V[15:17])
			from.Relation, to.Relation = code("其他"), code("其他")
			s.expect(to, &to.ID)
		}
	}},
	{Rule: "L05", Title: "残疾证与他户身份证是同一人", alter: func(s *Seed) {
		a, b := s.home(withAdult), s.home(withAdult)
		if a != nil && b != nil {
			from, to := s.adultOf(a), s.adultOf(b)
			to.Born, to.Sex = from.Born, from.Sex
			to.ID, to.IDType, to.Health = text(from.ID.V+"13"), code("残疾人证"), code("残疾")
			from.Relation, to.Relation = code("其他"), code("其他")
			s.expect(to, &to.ID)
		}
	}},
	{Rule: "L06", Title: "两户同一户编号", alter: func(s *Seed) {
		if h := s.home(anyHome); h != nil {
			again := *h.Household
			again.Row = s.Return.Households[len(s.Return.Households)-1].Row + 1
			again.Phone, again.Account = text("14100000853"), text("9305217000000000853")
			s.approve(1, int(again.Size.V))
			s.Return.Households = append(s.Return.Households, again)
			last := &s.Return.Households[len(s.Return.Households)-1]
			s.expect(last, &last.HouseholdNo)
		}
	}, Alone: true},
	{Rule: "L07", Title: "五户同一电话", alter: samePhone(5, func(s *Seed, all []*record.Home) { s.atVillage(all[0].Household, &all[0].Phone) }), Alone: true},
	{Rule: "L08", Title: "两户同一银行账号", alter: func(s *Seed) {
		a, b := s.home(anyHome), s.home(anyHome)
		if a != nil && b != nil {
			b.Account = a.Account
			s.expect(a.Household, &a.Account)
		}
	}},
	{Rule: "L09", Title: "同姓两户共用电话，疑似拆户", alter: split2},
	{Rule: "L10", Title: "银行账号与外乡镇重复", alter: func(s *Seed) {
		other := NewSeed(s.Spec, s.Week, nil, s.Return.Township%18+1)
		if a, b := s.home(anyHome), other.home(anyHome); a != nil && b != nil {
			b.Account = a.Account
			s.expect(a.Household, &a.Account)
			other.expect(b.Household, &b.Account)
			s.Want, s.hits = append(s.Want, other.Want...), s.hits+1
		}
	}, Alone: true},
	{Rule: "L11", Title: "一个电话用到两个乡镇", alter: samePhone(2, func(s *Seed, all []*record.Home) {
		other := NewSeed(s.Spec, s.Week, nil, s.Return.Township%18+1)
		a, b := other.home(anyHome), other.home(anyHome)
		a.Phone, b.Phone = all[0].Phone, all[0].Phone
		s.atVillage(all[0].Household, &all[0].Phone)
		other.atVillage(a.Household, &a.Phone)
		s.Want, s.hits = append(s.Want, other.Want...), s.hits+1
	}), Alone: true},
}

func withAdult(h *record.Home) bool {
	for _, m := range h.Members {
		if grownUp(h, m) {
			return anyHome(h)
		}
	}
	return false
}

// grownUp has no one whose age must fit theirs, so that another person's number does not break the family.
func grownUp(h *record.Home, m *record.Member) bool {
	return adult(h, m) && m.Relation.Is("配偶", "之儿媳") && m.Education.Is("初中", "小学") && record.Age(m.Born.V, firstWeek) < 56
}

func (s *Seed) adultOf(h *record.Home) *record.Member {
	for _, m := range h.Members {
		if grownUp(h, m) {
			return m
		}
	}
	return nil
}

func samePhone(n int, then func(*Seed, []*record.Home)) func(*Seed) {
	return func(s *Seed) {
		var all []*record.Home
		for range n {
			if h := s.home(anyHome); h != nil {
				all = append(all, h)
				h.Phone = all[0].Phone
			}
		}
		if len(all) == n {
			then(s, all)
		}
	}
}

// split2 finds two households of one group whose heads share a surname.
func split2(s *Seed) {
	for i := range s.homes {
		a := &s.homes[i]
		for k := i + 1; k < len(s.homes); k++ {
			b := &s.homes[k]
			same := a.Village.V == b.Village.V && a.Group.V == b.Group.V && familyName(a.HeadName.V) == familyName(b.HeadName.V)
			if same && !s.taken[a.HouseholdNo.V] && !s.taken[b.HouseholdNo.V] {
				s.taken[a.HouseholdNo.V], s.taken[b.HouseholdNo.V] = true, true
				b.Phone = a.Phone
				s.expect(b.Household, &b.Phone)
				return
			}
		}
	}
}
