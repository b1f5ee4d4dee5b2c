package county

import (
	"slices"
	"strings"
)

// Moved is how many movements of one kind there were, and for which reasons, most first.
type Moved struct {
	Kind    string
	N       int
	Reasons []Reason
}

// Reason is why so many moved.
type Reason struct {
	Name string
	N    int
}

// NoReason is the name of the movements that nobody gave a reason for.
const NoReason = "未填原因"

// reasonWords bring the townships' own words to one name each; the first that is found counts.
var reasonWords = []struct {
	name  string
	words []string
}{
	{"死亡", []string{"死亡", "去世", "亡故", "病故"}},
	{"迁出", []string{"迁出", "外迁", "迁往", "迁移", "搬走"}},
	{"迁入", []string{"迁入", "落户"}},
	{"嫁出", []string{"嫁出", "出嫁"}},
	{"嫁入", []string{"嫁入"}},
	{"合户", []string{"合户", "并户"}},
	{"分户", []string{"分户"}},
	{"新识别", []string{"新识别", "新纳入"}},
	{"返贫", []string{"返贫"}},
	{"清退", []string{"清退", "剔除", "识别不准"}},
}

func reasonOf(text string) string {
	if text == "" {
		return NoReason
	}
	for _, r := range reasonWords {
		if slices.ContainsFunc(r.words, func(w string) bool { return strings.Contains(text, w) }) {
			return r.name
		}
	}
	return "其他"
}

// Moves sums a kind of movement over a township; township 0 is the county.
func (c *County) Moves(kind string, township int) Moved {
	out := Moved{Kind: kind}
	for _, m := range c.Movements {
		if m.Kind != kind || township != 0 && m.Township != township {
			continue
		}
		out.N++
		name := reasonOf(m.Reason)
		i := slices.IndexFunc(out.Reasons, func(r Reason) bool { return r.Name == name })
		if i < 0 {
			i, out.Reasons = len(out.Reasons), append(out.Reasons, Reason{Name: name})
		}
		out.Reasons[i].N++
	}
	slices.SortStableFunc(out.Reasons, func(a, b Reason) int { return b.N - a.N })
	return out
}
