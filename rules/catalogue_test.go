package rules_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/pipeline/spectest"
	"guatu/rules"
)

var ruleFile = regexp.MustCompile(`^([a-z][0-9]{2,3})_[a-z0-9_]+\.go$`)

func TestOneFileOneRule(t *testing.T) {
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, f := range files {
		m := ruleFile.FindStringSubmatch(f.Name())
		if m == nil || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		id := strings.ToUpper(m[1])
		text, err := os.ReadFile(f.Name())
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(text), `ID: "`+id+`"`) && !regexp.MustCompile(`ID:\s+"`+id+`"`).Match(text) || strings.Count(string(text), "add(Rule{") != 1 {
			t.Errorf("%s must add rule %s and no other", f.Name(), id)
		}
		if n := strings.Count(string(text), "\n"); n > 120 {
			t.Errorf("%s has %d lines; a rule has at most 120", f.Name(), n)
		}
		seen[id] = true
	}
	for _, r := range rules.Catalogue() {
		if !seen[r.ID] {
			t.Errorf("no file is named after %s", r.ID)
		}
	}
}

func TestEveryRuleSaysWhatTheClerkMustKnow(t *testing.T) {
	zhun := []string{""}
	for _, c := range load(t).Captions["准"] {
		zhun = append(zhun, c.Code)
	}
	for _, r := range rules.Catalogue() {
		for what, text := range map[string]string{"Title": r.Title, "Why": r.Why, "Fix": r.Fix, "Basis": r.Basis} {
			if strings.TrimSpace(text) != text || text == "" || strings.Contains(text, "\n") {
				t.Errorf("%s: %s is %q", r.ID, what, text)
			}
		}
		if n := utf8.RuneCountInString(r.Title); n > 32 || strings.ContainsAny(r.Title, "。！？") {
			t.Errorf("%s: title %q should be one short phrase", r.ID, r.Title)
		}
		if !strings.HasSuffix(r.Why, "。") || !strings.HasSuffix(r.Fix, "。") {
			t.Errorf("%s: Why and Fix are sentences", r.ID)
		}
		if !slices.Contains(county.Classes, string(r.Class)) {
			t.Errorf("%s: class %q is no heading of the problem workbook", r.ID, r.Class)
		}
		if !slices.Contains(zhun, r.Zhun) {
			t.Errorf("%s: no 准 %q", r.ID, r.Zhun)
		}
		if rules.Groups[r.Group()] == "" {
			t.Errorf("%s: its group has no name", r.ID)
		}
	}
}

// A parameter is used by a rule that lists it, stands in params.csv, and its value is in what the rule says.
func TestParametersAreListedUsedAndShown(t *testing.T) {
	code := source(t, "..")
	for _, r := range rules.Catalogue() {
		s, day := loadProfile(t, r.Profile), stageOf(t, r.Profile).period.To
		for _, key := range r.Params {
			if _, ok := s.Params.At(key, day); !ok && (r.Needs != rules.NeedLine || len(s.Params[key]) == 0) {
				t.Errorf("%s: no parameter %s on %s", r.ID, key, day)
			}
			if strings.Count(code, `"`+key+`"`) < 2 {
				t.Errorf("%s lists parameter %s but does not ask for it", r.ID, key)
			}
		}
		if len(r.Params) > 0 && len(r.Fires) > 0 {
			shows(t, r)
		}
	}
	for _, s := range spectest.All(t) {
		everyParameterUsed(t, s, code)
	}
}

func everyParameterUsed(t *testing.T, s *spec.Spec, code string) {
	for key := range s.Params {
		family, _, _ := strings.Cut(key, "_") // keys such as score_filed are put together from two words
		if !strings.Contains(code, `"`+key+`"`) && !strings.Contains(code, `"`+family+`_"`) {
			t.Errorf("nothing uses parameter %s", key)
		}
	}
}

func shows(t *testing.T, r rules.Rule) {
	for _, text := range r.Fires {
		o, err := runExample(t, []rules.Rule{r}, text)
		if err != nil {
			t.Errorf("%s: %v", r.ID, err)
			continue
		}
		for _, f := range o.findings {
			if slices.ContainsFunc(r.Params, func(key string) bool { return mentions(f.Message, o.world.spec, key) }) {
				return
			}
		}
	}
	t.Errorf("%s: no message of its examples names the value of one of its parameters", r.ID)
}

func mentions(message string, s *spec.Spec, key string) bool {
	return slices.ContainsFunc(s.Params[key], func(p spec.Param) bool {
		return slices.ContainsFunc(strings.Split(p.Value, "|"), func(one string) bool { return strings.Contains(message, one) }) // one of a list is enough
	})
}

// source is all Go code below a folder but tests.
func source(t *testing.T, root string) string {
	var b strings.Builder
	err := filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		b.Write(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// The trade's list names the checks; each of its groups is complete.
func TestTheTradesListIsComplete(t *testing.T) {
	dir := os.Getenv("GUATU_SHARED")
	if dir == "" {
		dir = "../../shared"
	}
	f, err := os.Open(filepath.Join(dir, "domain", "rules.csv"))
	if err != nil {
		t.Skip("the trade's list is not beside the repository:", err)
	}
	defer f.Close()
	lines, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	severity := map[string]string{}
	for _, line := range lines[1:] {
		severity[line[0]] = line[4]
	}
	for id := range severity {
		if _, ok := rules.ByID(id); !ok {
			t.Errorf("no rule %s", id)
		}
	}
}

// The records' tags and the layouts say the same: what must be filled, what is chosen from a list, what is a number, a date, a certificate.
func TestTagsFollowTheLayouts(t *testing.T) {
	types := map[string]any{"household": record.Household{}, "member": record.Member{}, "measure": record.Measure{}, "income": record.Income{}, "archive": record.Archive{},
		"acceptance": record.Acceptance{}, "village": record.Village{}, "gift": record.Gift{}, "letter": record.Letter{}, "cadre": record.Cadre{}, "visit": record.Visit{},
		"correction": record.Correction{}, "monitor": record.Monitor{}, "work": record.Work{}, "workplan": record.WorkPlan{}, "village_acceptance": record.VillageAcceptance{}}
	for _, s := range spectest.All(t) {
		tagsFollow(t, s, types)
	}
}

func tagsFollow(t *testing.T, s *spec.Spec, types map[string]any) {
	for _, l := range s.Layouts {
		if l.Key == "cover" { // a cover has no rows; facts tell of it
			continue
		}
		typ := reflect.TypeOf(types[l.Key])
		for _, slot := range l.Slots(typ) {
			c := l.Column(slot.Field)
			tags := strings.Split(typ.FieldByIndex(slot.Index).Tag.Get("validate"), ",")
			for tag, want := range map[string]bool{
				"listed":      c.Codes != "" || c.Type == "yesno",
				"number":      slices.Contains([]spec.Type{"int", "year", "decimal", "area", "percent", "money"}, c.Type),
				"date":        c.Type == "date",
				"resident_id": c.Type == "id",
			} {
				if slices.Contains(tags, tag) != want {
					t.Errorf("%s.%s: tag %q: %v, layout says %v", l.Key, slot.Field, tag, !want, want)
				}
			}
			if c.Required && !slices.Contains(tags, "filled") {
				t.Errorf("%s.%s is required but not tagged filled", l.Key, slot.Field)
			}
		}
	}
}
