package rules

import (
	"crypto/sha256"
	"fmt"
	"strconv"
	"strings"

	"guatu/pipeline/record"
)

// KeyOf is the identity of a problem of one household or person over weeks, as findings carry it in Key.
func KeyOf(rule string, township int, household, person string, field record.Field) string {
	return keyOf(rule, township, household+"/"+person, field, "")
}

func keyOf(rule string, township int, subject string, field record.Field, more string) string {
	return strings.Join([]string{rule, strconv.Itoa(township), subject, string(field), more}, "|")
}

// name gives findings their identity: the trade's own keys, never a row or a file name. People and households that lack a number of
// their own are told apart by name, and those that share even that by their order, so that folding never makes one problem of two.
func name(all []record.Finding) {
	type bearer struct{ key, whose string }
	order := make(map[bearer]int, len(all)) // from 1, among those with the same key
	count := make(map[string]int, len(all))
	for i := range all {
		f := &all[i]
		subject := f.Household + "/" + f.Person
		if subject == "/" {
			subject = f.Village + "/" + f.Who
		}
		f.Key = keyOf(f.Rule, f.Township, subject, f.Field, f.Key)
		if at := (bearer{f.Key, whose(f)}); order[at] == 0 {
			count[f.Key]++
			order[at] = count[f.Key]
		}
	}
	for i := range all {
		f := &all[i]
		if count[f.Key] > 1 {
			f.Key += "|" + f.Who + strconv.Itoa(order[bearer{f.Key, whose(f)}])
		}
		sum := sha256.Sum256([]byte(f.Key))
		f.No = fmt.Sprintf("%02d-%s-%X", f.Township, f.Rule, sum[:3])
	}
}

// whose tells the bearers of one key apart within a week.
func whose(f *record.Finding) string {
	if scopeOf(f.Rule) == ScopeFile {
		return "" // of no one: equal faults of a file fold
	}
	if f.Person == "" && (f.Household == "" || f.Who == "") && f.Cell != "" {
		return f.Who + "@" + f.Sheet + "!" + rowOf(f.Cell)
	}
	return f.Who
}

func rowOf(cell string) string { return strings.TrimLeft(cell, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") }
