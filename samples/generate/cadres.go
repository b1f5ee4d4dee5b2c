package generate

import (
	"guatu/pipeline/record"
)

// cadre is one cadre with the number of households that can still be given to them.
type cadre struct {
	record.Cadre
	level string // 隶属关系 of the unit
	room  int
	pace  int // days a week in the village
}

var (
	countyUnits = []string{"县农业局", "县林业局", "县水务局", "县教育体育局", "县卫生和计划生育局", "县民政局", "县财政局", "县住建局", "县交通运输局", "县人社局",
		"县畜牧局", "县果业局", "县文化广播影视局", "县审计局", "县统计局", "县档案局", "县供销社", "县气象局", "县农机局", "县司法局"}
	cadrePosts = []string{"科员", "干事", "办公室主任", "技术员", "业务股股长"}
)

func (t *Town) newCadre(role, rank, unit, post string, room int) *cadre {
	c := &cadre{level: "县", room: room, pace: 1}
	from := record.DayOf(2014, 1, 6) + record.Day(t.rng.below(40))
	if role == "第一书记" {
		from = record.DayOf(2015, 5, 4)
		c.pace = 5
	}
	if role == "乡村干部" {
		c.level, c.pace = "乡镇", 5
	}
	c.Cadre = record.Cadre{Name: text(t.nextCadreName()), Unit: text(unit), Post: text(post), Rank: code(rank), Role: code(role), Village: text(""),
		Hamlet: text(""), Linked: whole(0), Phone: text(t.nextCadrePhone()), From: date(from), Until: date(0), Days: tenths(0),
		DaysTotal: tenths(10 * c.pace * t.rng.span(24, 34)), Note: text("")}
	return c
}

// staff sends cadres to a village: a first secretary, a section-level cadre for each hamlet, a team member, two village cadres,
// and linked cadres until every household has a helper.
func (t *Town) staff(v *village, households int) {
	r := t.rng
	busy := 2
	if households > 40 {
		busy = 8
	}
	v.send(t.newCadre("第一书记", "科级", pick(r, countyUnits), "副科级干部", min(busy, 5)))
	for _, g := range v.groups {
		c := t.newCadre("科级干部", "科级", pick(r, countyUnits), "副局长", busy)
		c.Hamlet = text(g)
		v.send(c)
	}
	v.send(t.newCadre("工作队员", "一般干部", pick(r, countyUnits), pick(r, cadrePosts), min(busy, 4)))
	v.send(t.newCadre("乡村干部", "村干部", t.name+v.name+"委会", "村主任", min(busy, 4)))
	v.send(t.newCadre("乡村干部", "村干部", t.name+v.name+"委会", "文书", min(busy, 4)))
	if v.n == 0 {
		v.lent = t.bosses
	}
	room := 0
	for _, c := range append(v.cadres, v.lent...) {
		room += c.room
	}
	for room < households {
		c := t.newCadre("双联干部", "一般干部", pick(r, countyUnits), pick(r, cadrePosts), 4)
		v.send(c)
		room += c.room
	}
}

func (v *village) send(c *cadre) {
	c.Village = text(v.name)
	v.cadres = append(v.cadres, c)
}

// nextHelper goes round the village's cadres, so that everybody sent down has a household to look after.
func (v *village) nextHelper() *cadre {
	all := append(append([]*cadre{}, v.lent...), v.cadres...)
	for {
		c := all[v.turn%len(all)]
		v.turn++
		if c.room > 0 {
			c.room--
			c.Linked.V++
			return c
		}
	}
}

// role finds the village's first cadre in a role.
func (v *village) role(role string) *cadre {
	for _, c := range v.cadres {
		if c.Role.Is(role) {
			return c
		}
	}
	return nil
}
