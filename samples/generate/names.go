package generate

import (
	_ "embed"
	"strings"
)

//go:embed data/surnames.txt
var surnameText string

//go:embed data/given.txt
var givenText string

//go:embed data/places.txt
var placeText string

var (
	surnames = chars(strings.TrimSpace(surnameText))
	given    = lists(givenText)
	places   = lists(placeText)
	// Families of other peoples, whose names carry a dot. They are as invented as the rest.
	dotted = []string{"阿依", "艾力", "古丽", "买买", "吐尔", "热依"}
	dots   = []string{"努尔", "色买", "依明", "沙吾", "帕提"}
)

func chars(s string) []string {
	var out []string
	for _, c := range s {
		out = append(out, string(c))
	}
	return out
}

// lists reads lines of a key and characters.
func lists(s string) map[string][]string {
	out := map[string][]string{}
	for line := range strings.Lines(s) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		out[key] = chars(value)
	}
	return out
}

// surname parts a county's families; the list repeats common ones, so that they come up more often.
func (r *rng) surname() string { return pick(r, surnames) }

// givenName is one or two characters, as the sex has it.
func (r *rng) givenName(male bool) string {
	first, second := given["女一"], given["女二"]
	if male {
		first, second = given["男一"], given["男二"]
	}
	if r.chance(120) {
		return pick(r, second)
	}
	return pick(r, first) + pick(r, second)
}

// cadreName is the n-th of a list without repetition, in an order that looks like none. Its given names are never those of villagers:
// a rule that looks for helpers who are themselves poor must find nobody.
func cadreName(n int) string {
	one, two := given["干一"], given["干二"]
	family := distinct(surnames)
	total := len(family) * len(one) * len(two)
	i := int(uint64(n) * 7919 % uint64(total))
	return family[i%len(family)] + one[i/len(family)%len(one)] + two[i/len(family)/len(one)]
}

// villageName is the n-th of a list without repetition.
func villageName(n int) string {
	a, b, c := places["村一"], places["村二"], places["村三"]
	total := len(a) * len(b) * len(c)
	i := int(uint64(n) * 1009 % uint64(total))
	return a[i%len(a)] + b[i/len(a)%len(b)] + c[i/len(a)/len(b)] + "村"
}

// groupName is the n-th group of a village, which is at the same time its hamlet.
func groupName(village, n int) string {
	a, b := places["社一"], places["社二"]
	return a[(village+n)%len(a)] + b[(village*3+n/len(a))%len(b)] + "社"
}

func distinct(v []string) []string {
	seen := map[string]bool{}
	var out []string
	for _, s := range v {
		if !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out
}
