package county

import (
	"slices"
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Blank is the part of values that were left empty or cannot be read.
const Blank = "未填"

func codeParts(list string) func(*spec.Spec) []string {
	return func(s *spec.Spec) []string { return s.Codes[list].Values }
}

func codePartsAndBlank(list string) func(*spec.Spec) []string {
	return func(s *spec.Spec) []string { return append(slices.Clone(s.Codes[list].Values), Blank) }
}

func captions(list string) func(*spec.Spec) []string {
	return func(s *spec.Spec) []string {
		var out []string
		for _, c := range s.Captions[list] {
			out = append(out, c.Name)
		}
		return out
	}
}

var (
	ledgers    = captions("账")
	zhunParts  = captions("准")
	chartParts = captions("图")
)

func archiveItems(s *spec.Spec) []string { return headers(s, "archive", "item_") }

func headers(s *spec.Spec, key, prefix string) []string {
	var out []string
	for _, c := range s.Layout(key).Columns {
		if strings.HasPrefix(string(c.Field), prefix) {
			out = append(out, c.Header)
		}
	}
	return out
}

func docParts(s *spec.Spec) []string { return headers(s, "village", "doc_") }

func severityParts(*spec.Spec) []string {
	return []string{record.Mistake.Chinese(), record.Doubt.Chinese(), record.Hint.Chinese()}
}

func classParts(*spec.Spec) []string { return Classes }

// visitParts are the cells of the matrix of cadres' effects by tasks.
func visitParts(s *spec.Spec) []string {
	var out []string
	for _, effect := range Effects(s) {
		for _, task := range Tasks(s) {
			out = append(out, VisitPart(effect, task))
		}
	}
	return out
}

// VisitPart names one cell of the matrix. An unknown task counts under Blank.
func VisitPart(effect, task string) string { return effect + "/" + orBlank(task) }

// Effects are the five effects of the cadres (五个作用) with a rest for roles that belong to none.
func Effects(s *spec.Spec) []string { return append(captions("作用")(s), Blank) }

// Tasks are the eight tasks with a rest for visits that name none.
func Tasks(s *spec.Spec) []string { return append(slices.Clone(s.Codes["八项任务"].Values), Blank) }

func effectOfRole(s *spec.Spec) map[string]string {
	out := map[string]string{"": Blank}
	for _, role := range s.Codes["干部角色"].Values {
		out[role] = Blank
	}
	for _, c := range s.Captions["作用"] {
		for _, role := range strings.Fields(c.Detail) {
			out[role] = c.Name
		}
	}
	return out
}

func orBlank(v string) string {
	if v == "" {
		return Blank
	}
	return v
}

func yes(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
