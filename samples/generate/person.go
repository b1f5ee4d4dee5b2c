package generate

import (
	"guatu/pipeline/record"
)

// person gives a kin a name, a number and a life that fits the age.
func (t *Town) person(k kin, family string) record.Member {
	r := t.rng
	m := record.Member{Sex: code("女"), IDType: code("居民身份证"), Relation: code(k.relation), Ethnicity: text("汉族"), Health: code("健康"),
		WorkMonths: tenths(0), HealthInsured: yes(true), CriticalInsured: yes(true), Dibao: yes(false), Soldier: yes(false), Party: code("群众"),
		Change: code(""), Note: text(""), WorkPlace: code("")}
	if k.male {
		m.Sex = code("男")
	}
	if !k.own {
		family = r.surname()
	}
	t.identify(&m, k, family)
	schooling, education := r.schooling(k)
	m.Schooling, m.Education = code(schooling), code(education)
	m.PensionInsured = yes(k.age >= 16 && schooling == "非在校生")
	m.Labour = code(r.labour(k.age, schooling))
	if k.age > 15 && k.age < 26 && r.chance(150) {
		m.Party = code("共青团员")
	}
	return m
}

// identify finds a name and birthday that nobody else in the county has, with a number for them.
func (t *Town) identify(m *record.Member, k kin, family string) {
	for {
		name := family + t.rng.givenName(k.male)
		if t.rng.chance(2) {
			name = pick(t.rng, dotted) + "·" + pick(t.rng, dots)
		}
		born := t.birthday(k.age)
		if !t.claim(name, born) {
			continue
		}
		if id, ok := t.resident(born, k.male); ok {
			m.Name, m.Born, m.ID = text(name), date(born), text(id)
			return
		}
	}
}

// birthday makes a day that gives the age in the first week. Ages at which school, work or a pension begins keep clear of the turn of the year,
// so that it does not matter on which day of the season they are counted.
func (t *Town) birthday(age int) record.Day {
	month, day := t.rng.span(1, 12), t.rng.span(1, 28)
	if age == 0 {
		month = t.rng.span(5, 12)
	}
	if age > 3 && age < 25 || age > 56 && age < 69 {
		month = t.rng.span(5, 12)
	}
	year := t.ref.Time().Year() - age
	if record.DayOf(year, month, day) > record.DayOf(year, 2, 1) {
		year--
	}
	return record.DayOf(year, month, day)
}

func (r *rng) schooling(k kin) (schooling, education string) {
	switch a := k.age; {
	case a < 3:
		return "非在校生", "学龄前儿童"
	case a < 6:
		if a == 5 || r.chance(600) {
			return "学前教育", "学龄前儿童"
		}
		return "非在校生", "学龄前儿童"
	case a < 13:
		return "小学", "小学"
	case a < 16:
		return []string{"七年级", "八年级", "九年级"}[a-13], "初中"
	case a < 19 && (k.student || r.chance(800)):
		if r.chance(650) {
			return []string{"高中一年级", "高中二年级", "高中三年级"}[a-16], "高中"
		}
		return []string{"中职一年级", "中职二年级", "中职三年级"}[a-16], "高中"
	case a > 18 && a < 23 && (k.student || r.chance(250)):
		return "大专及以上", "大专及以上"
	}
	return "非在校生", r.education(k.age)
}

func (r *rng) education(age int) string {
	levels := []string{"文盲或半文盲", "小学", "初中", "高中", "大专及以上"}
	switch {
	case age < 23:
		return levels[2+r.weighted(75, 25)]
	case age < 40:
		return levels[1+r.weighted(20, 55, 17, 8)]
	case age < 60:
		return levels[r.weighted(15, 45, 33, 7)]
	}
	return levels[r.weighted(55, 35, 10)]
}

// labour is what a healthy person of that age counts as.
func (r *rng) labour(age int, schooling string) string {
	switch {
	case age < 16 || age > 65 || schooling != "非在校生":
		return "无劳动力"
	case age < 56 && r.chance(150):
		return "技能劳动力"
	}
	return "普通劳动力"
}

// fallIll makes a person ill for long or gravely.
func (r *rng) fallIll(m *record.Member, gravely bool) {
	m.Health = code("长期慢性病")
	if gravely {
		m.Health = code("患有大病")
		if m.Labour.V != "无劳动力" {
			m.Labour = code("丧失劳动力")
		}
	}
}

// disable gives a person a disability certificate: the resident number with a digit for the kind and one for the level.
func (r *rng) disable(m *record.Member) {
	kind, level := r.span(1, 7), r.span(1, 4)
	m.Health, m.IDType = code("残疾"), code("残疾人证")
	m.ID = text(m.ID.V + string(rune('0'+kind)) + string(rune('0'+level)))
	if level < 3 && m.Labour.V != "无劳动力" {
		m.Labour = code("丧失劳动力")
	}
}

func working(m *record.Member) bool { return m.Labour.Is("普通劳动力", "技能劳动力") }
