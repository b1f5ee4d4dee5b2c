package generate

import (
	"slices"

	"guatu/pipeline/record"
)

// dynamic is the county of 2018-动态管理: the same kind of families, most of them out of poverty, month after month of the yearly adjustment.
var dynamic = shape{from: record.DayOf(2018, 9, 1), inspected: record.DayOf(2018, 8, 20), begin: beginDynamic, pass: passDynamic, name: "动态管理",
	story: dynamicStory, special: tellMonitoring}

func init() {
	dynamic.seeds = append(slices.Clone(dynamicMistakes), Catalogue()...) // one that the forms cannot show finds no place, and the list says so
	shapes["2018-动态管理"] = &dynamic
}

// beginDynamic turns the township of 2016 into that of the profile's first month.
func beginDynamic(t *Town) {
	for _, v := range t.villages {
		for _, c := range v.cadres {
			c.DaysTotal.V += tenths(400).V // the year is eight months old, not one
		}
		for _, h := range v.homes {
			for i := range h.members {
				schoolOrDegree(&h.members[i])
			}
			t.laterState(h)
			h.Category, h.income.Category = laterCategory(h), laterCategory(h)
			for i := range h.measures {
				laterMeasure(&h.measures[i], t.ref)
			}
		}
	}
}

// laterState gives the household the state of 2018: who was about to exit for 2015 has long done so, and some exit this year, with an acceptance sheet.
func (t *Town) laterState(h *home) {
	in := &h.income
	switch {
	case in.Status.Is("已脱贫"):
		in.Status, in.ExitYear = code("已脱贫（享受政策）"), whole(2017)
		in.AcceptedOn = date(record.DayOf(2017, 11, 20) + record.Day(t.rng.below(20)))
		if t.rng.chance(300) {
			in.Status = code("已脱贫（不再享受政策）")
		}
		h.accepted = nil
	case in.Status.Is("预脱贫"):
		in.Status, in.ExitYear = code("已脱贫（享受政策）"), whole(2018)
		in.AcceptedOn = date(record.DayOf(2018, 8, 6) + record.Day(t.rng.below(12)))
		if h.accepted != nil {
			h.accepted.ExitYear, h.accepted.AcceptedOn = in.ExitYear, in.AcceptedOn
		}
	case in.Status.Is("返贫"):
		in.ExitYear, in.ReturnYear = whole(2016), whole(2017)
	}
}

// laterCategory is 贫困户属性 in the words of 2017, which tell who has exited.
func laterCategory(h *home) record.Code {
	out := h.income.Exited()
	pick := func(poor, exited string) record.Code {
		if out {
			return code(exited)
		}
		return code(poor)
	}
	switch {
	case record.Wubao(h.Category):
		return pick("特困供养（五保）贫困户", "特困供养（五保）脱贫户")
	case record.DibaoHousehold(h.Category):
		return pick("低保贫困户", "低保脱贫户")
	}
	return pick("一般贫困户", "一般脱贫户")
}

// laterWords are the words of 2018 for what was written otherwise before.
var laterWords = map[string]string{"高中一年级": "普通高中一年级", "高中二年级": "普通高中二年级", "高中三年级": "普通高中三年级", "高职一年级": "高职高专一年级",
	"高职二年级": "高职高专二年级", "高职三年级": "高职高专三年级", "大专及以上": "本科二年级"}

// schoolOrDegree leaves one of 文化程度 and 在校生状况, as is asked from 2018 on.
func schoolOrDegree(m *record.Member) {
	if later := laterWords[m.Schooling.V]; later != "" {
		m.Schooling = code(later)
	}
	switch {
	case m.Education.Is("学龄前儿童"):
		m.Schooling, m.Education = code("学龄前儿童"), code("")
	case m.Schooling.Is("非在校生"):
		m.Schooling = code("")
		if m.Education.Is("大专及以上") {
			m.Education = code("大专")
		}
	case m.Schooling.OK():
		m.Education = code("")
	}
}

// laterMeasure moves a measure two years and seven months on.
func laterMeasure(m *record.Measure, ref record.Day) {
	const later = 943
	m.PlanYear.V += 2
	m.HelperFrom.V += later
	m.Due.V += later
	m.Progress = code("已完成")
	if m.Due.V > ref {
		m.Progress = code("实施中")
	}
}

// passDynamic lets a month pass: telephones change, and a household or two stop enjoying the policies.
func passDynamic(t *Town) {
	for _, v := range t.villages {
		t.newNumber(v)
	}
	v := pick(t.rng, t.villages)
	h := pick(t.rng, v.homes)
	if h.income.Status.Is("已脱贫（享受政策）") && h.income.ExitYear.V < 2018 {
		h.income.Status = code("已脱贫（不再享受政策）")
	}
}

// dynamicStory is the sample's mistakes by township, month by month.
var dynamicStory = []map[int][]string{
	{1: {"B04", "G03", "E04"}, 3: {"B05"}, 6: {"H03"}, 8: {"C12"}, 9: {"C14"}, 11: {"F11"}, 15: {"F05"}, 17: {"I04", "K02"}},
	{1: {"G03"}, 9: {"B10"}, 12: {"A10"}},
}

// dynamicMistakes are mistakes that only the forms of 2018 can show.
var dynamicMistakes = []Mistake{
	{Rule: "C14", Title: "在校生又填了文化程度", alter: onMember(func(_ *record.Home, m *record.Member) bool {
		return m.Schooling.OK() && !m.Schooling.Is("学龄前儿童", "学前教育")
	}, func(m *record.Member) record.Value {
		m.Education = code("小学")
		return &m.Education
	})},
	{Rule: "F11", Title: "未脱贫却填“一般脱贫户”", alter: onHome(both(ofCategory("一般贫困户"), stillPoor), func(h *record.Home) (record.Row, record.Value) {
		h.Category, h.Income.Category = code("一般脱贫户"), code("一般脱贫户")
		return h.Household, &h.Category
	})},
}
