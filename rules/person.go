package rules

import (
	"sync"

	"guatu/pipeline/record"
)

// Person is one member with what several rules need, computed once.
type Person struct {
	*record.Member
	Home   *record.Home // nil for a member whose household does not exist
	ID     ID
	Born   record.Day
	Age    int  // completed years on the period's last day
	AgeOK  bool // a birth date is known: from the certificate when it is sound, else as written; not when the two are years apart
	Male   bool // by the 性别 column, else by the certificate
	Female bool

	NotAtSchool bool // said so, in the way of the vintage
}

func newPerson(m *record.Member, h *record.Home, day record.Day) Person {
	p := Person{Member: m, Home: h, ID: parseID(m.ID.V)}
	switch {
	case p.ID.BornOK && p.ID.Born <= day && (p.ID.Shape == Old15 || sound(p.ID.Body())):
		p.Born, p.AgeOK = p.ID.Born, true
	case m.Born.OK() && m.Born.V <= day:
		p.Born, p.AgeOK = m.Born.V, true
	}
	if p.AgeOK && m.Born.OK() && (m.Born.V-p.Born > 366 || p.Born-m.Born.V > 366) {
		p.AgeOK = false // B09 tells of the number and the date; nothing follows from either
	}
	if p.AgeOK {
		p.Age = record.Age(p.Born, day)
	}
	p.Male, p.Female = m.Sex.Is("男"), m.Sex.Is("女")
	return p
}

// roster is the people of a township, in the order of their households.
type roster struct {
	list []Person
	of   []int                             // where the people of each household begin; one more tells where the last ends
	at   func() map[*record.Member]*Person // made when first asked for: who goes household by household finds people without
}

func gatherPeople(t *Township, blankIsOut bool) roster {
	p := roster{list: make([]Person, 0, len(t.Members)), of: make([]int, 0, len(t.Homes)+1)}
	day := t.Return.Period.To
	add := func(m *record.Member, h *record.Home) {
		q := newPerson(m, h, day)
		q.NotAtSchool = m.Schooling.Is("非在校生") || blankIsOut && m.Schooling.S == record.Blank && m.Education.OK()
		p.list = append(p.list, q)
	}
	for i := range t.Homes {
		p.of = append(p.of, len(p.list))
		for _, m := range t.Homes[i].Members {
			add(m, &t.Homes[i])
		}
	}
	p.of = append(p.of, len(p.list))
	for _, m := range t.Strays.Members {
		if t.given[m] == nil {
			add(m, nil)
		}
	}
	list := p.list
	p.at = sync.OnceValue(func() map[*record.Member]*Person {
		at := make(map[*record.Member]*Person, len(list))
		for i := range list {
			at[list[i].Member] = &list[i]
		}
		return at
	})
	return p
}

// nearby is how many people from the household's first on are looked at before the index is made: more than a household has.
const nearby = 16

// Person is the member with the figures derived from it; every member of the township has one. Rules mostly ask for people in the order of the list.
func (c *Case) Person(m *record.Member) *Person {
	if c.person != nil && c.person.Member == m {
		return c.person
	}
	list := c.town.people.list
	for i := c.near; i < min(c.near+nearby, len(list)); i++ {
		if list[i].Member == m {
			return &list[i]
		}
	}
	return c.town.people.at()[m]
}

// Working reports that the person has work: a place that is known, or months above zero.
func (p *Person) Working() bool { return p.WorkPlace.OK() || p.WorkMonths.OK() && p.WorkMonths.V > 0 }

// Student reports a known 在校生状况 other than 非在校生.
func (p *Person) Student() bool {
	return p.Schooling.OK() && !p.Schooling.Is("非在校生", "学龄前儿童")
}

// Worker reports a known ability to work.
func (p *Person) Worker() bool { return p.Labour.Is("普通劳动力", "技能劳动力") }

// mayWork reports that work is nothing to wonder at. E06 tells of children below the age low who work, E04 of people without 劳动能力.
func (p *Person) mayWork(low int) bool {
	child := p.AgeOK && p.Age < low
	return !child && (p.Student() || !p.Labour.Is("无劳动力", "丧失劳动力"))
}

// othersNumber reports a sound number with another birth date than the one written.
func (p *Person) othersNumber() bool {
	return p.Member.Born.OK() && p.ID.BornOK && sound(p.ID.Body()) && p.ID.Born != p.Member.Born.V
}

// sexByNumber is 男 or 女 as a sound certificate number has it, else "". A number that contradicts the birth date as well says nothing of the sex.
func (p *Person) sexByNumber() string {
	if p.othersNumber() {
		return ""
	}
	return p.sexInNumber()
}

func (p *Person) sexInNumber() string {
	switch {
	case !sound(p.ID.Body()):
		return ""
	case p.ID.Male:
		return "男"
	}
	return "女"
}

// sexAgainstNumber reports a 性别 that a sound number contradicts; B10 tells it, and what follows from it is not told again.
func (c *Case) sexAgainstNumber(m *record.Member) bool {
	by := c.Person(m).sexByNumber()
	return by != "" && m.Sex.OK() && m.Sex.V != by
}
