package spec

import "strings"

// wordCaptions is the list of captions that says what a profile calls the things that shared texts name in the words of the first profile.
const wordCaptions = "用语"

// sheetWords are the words by which shared texts call the sheets of the first profile, with the key of each.
var sheetWords = []struct{ word, sheet string }{{"账一", "household"}, {"账二", "measure"}, {"账三", "income"}, {"村级进度", "village"}}

// wording replaces the words of the first profile by those of this one: what the list 用语 names, in its order, then the sheets; nil when
// there is nothing to replace.
func (s *Spec) wording() *strings.Replacer {
	var pairs []string
	for _, c := range s.Captions[wordCaptions] {
		pairs = append(pairs, c.Code, c.Name)
	}
	for _, w := range sheetWords {
		if l := s.Layout(w.sheet); l != nil && !strings.Contains(l.Title, w.word) {
			pairs = append(pairs, w.word, l.Title)
		}
	}
	if pairs == nil {
		return nil
	}
	return strings.NewReplacer(pairs...)
}

// InWords makes a shared text name things as the profile does. It is for texts of the program; what a township wrote is quoted as it is.
func (s *Spec) InWords(text string) string {
	if s.words == nil {
		return text
	}
	return s.words.Replace(text)
}
