package rules

import (
	_ "embed" // the two generated texts below
	"strconv"
	"strings"
	"sync"
)

//go:embed RULES.md
var ruleBook string

//go:embed messages.tsv
var messages string

// Explain is what RULES.md says of one rule, as Markdown; "" when there is no such rule.
func Explain(id string) string {
	id = strings.ToUpper(strings.TrimSpace(id))
	_, text, found := strings.Cut(ruleBook, "\n### "+id+" ")
	if !found {
		return ""
	}
	text, _, _ = strings.Cut(text, "\n### ")
	text, _, _ = strings.Cut(text, "\n## ")
	return strings.TrimSpace("### "+id+" "+text) + "\n"
}

// Told is a message that an example gives, with the cell it points at ("家庭成员!F3"; "!" for a whole township).
type Told struct{ Cell, Message string }

// Told lists what the rule's n-th firing example gives, counted from 0, in reading order. The texts are those of real runs.
func (r *Rule) Told(n int) []Told { return told()[r.ID+"\t"+strconv.Itoa(n+1)] }

var told = sync.OnceValue(func() map[string][]Told {
	out := map[string][]Told{}
	for _, line := range strings.Split(messages, "\n") {
		if f := strings.Split(line, "\t"); len(f) == 4 {
			key := f[0] + "\t" + f[1]
			out[key] = append(out[key], Told{f[2], f[3]})
		}
	}
	return out
})
