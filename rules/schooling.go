package rules

import (
	"slices"
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// stage is a stretch of schooling, lowest first.
type stage uint8

const (
	noStage stage = iota // not at school, or not known
	preschool
	primary
	junior
	senior  // 高中, 中职
	college // 高职, 大专及以上
)

// stage of the person's 在校生状况.
func (p *Person) stage() stage { return stageOf(p.Schooling.V) }

func stageOf(schooling string) stage {
	switch {
	case schooling == "" || schooling == "非在校生" || schooling == "学龄前儿童":
		return noStage
	case schooling == "学前教育":
		return preschool
	case schooling == "小学":
		return primary
	case strings.HasPrefix(schooling, "高职"), strings.HasPrefix(schooling, "大专"), strings.HasPrefix(schooling, "本科"), strings.HasPrefix(schooling, "技师学院"), strings.HasPrefix(schooling, "硕士"):
		return college
	case strings.HasPrefix(schooling, "高中"), strings.HasPrefix(schooling, "普通高中"), strings.HasPrefix(schooling, "中职"):
		return senior
	}
	return junior
}

// graded reports values that name a year of study, which must rise every year.
func graded(schooling string) bool { return strings.HasSuffix(schooling, "年级") }

func postgraduate(written string) bool {
	return strings.Contains(written, "研究生") || strings.Contains(written, "硕士") || strings.Contains(written, "博士")
}

// schoolYear is the year in which the school year of a day began; it begins on 1 September.
func schoolYear(d record.Day) int {
	t := d.Time()
	if t.Month() >= 9 {
		return t.Year()
	}
	return t.Year() - 1
}

// blankMeansNotAtSchool reports a code list, as from 2018 on, without 非在校生: there whoever is not at school has an 文化程度 and a blank 在校生状况.
func blankMeansNotAtSchool(s *spec.Spec) bool {
	l := s.Codes["在校生状况"]
	return l != nil && !slices.Contains(l.Values, "非在校生")
}

// notAtSchool is how the cell says that somebody is not at school.
func notAtSchool(m *record.Member) string {
	if m.Schooling.OK() {
		return m.Schooling.V
	}
	return "空白"
}

// outOfSchool reports somebody known not to be at school who had reached the lower age when the school year began and is not above the upper age now.
func (c *Case) outOfSchool(p *Person, low, high int) bool {
	if !p.AgeOK || p.Age > high || !p.NotAtSchool {
		return false
	}
	return record.Age(p.Born, record.DayOf(schoolYear(c.Period.To), 8, 31)) >= low
}
