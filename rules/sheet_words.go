package rules

import (
	"strings"

	"guatu/pipeline/spec"
)

// sheetWords are the words by which shared rules call the sheets of the first profile, with the key of each.
var sheetWords = []struct{ word, sheet string }{{"账一", "household"}, {"账二", "measure"}, {"账三", "income"}, {"村级进度", "village"}}

// inItsWords makes a message of a shared rule name the sheets as the profile does.
func inItsWords(s *spec.Spec, message string) string {
	for _, w := range sheetWords {
		if l := s.Layout(w.sheet); l != nil && !strings.Contains(l.Title, w.word) {
			message = strings.ReplaceAll(message, w.word, l.Title)
		}
	}
	return message
}
