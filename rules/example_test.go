package rules_test

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"testing"

	"guatu/pipeline/record"
	"guatu/rules"
)

// outcome is what one example gave.
type outcome struct {
	world    *world
	week     *record.Week
	findings []record.Finding
	outcomes []rules.Outcome
}

func runExample(t testing.TB, list []rules.Rule, text string) (*outcome, error) {
	return runIn(t, profileOf(list), list, text)
}

// profileOf is the profile that a rule's examples are written in; lists of several rules are of one profile.
func profileOf(list []rules.Rule) string {
	if len(list) == 1 {
		return list[0].Profile
	}
	return ""
}

func runIn(t testing.TB, profile string, list []rules.Rule, text string) (*outcome, error) {
	w := newWorld(t, profile)
	if err := w.apply(t, text); err != nil {
		return nil, err
	}
	return w.check(list)
}

func (w *world) check(list []rules.Rule) (*outcome, error) {
	week, err := w.week()
	if err != nil {
		return nil, err
	}
	past, err := w.past()
	if err != nil {
		return nil, err
	}
	if !reviews(list) {
		r := rules.CheckRules(list, w.spec, week, past)
		return &outcome{w, week, r.Findings, r.Outcomes}, nil
	}
	// A rule that looks at what the others found needs the others; only its own findings are the example's.
	r := rules.Check(w.spec, week, past)
	mine := func(id string) bool { return slices.ContainsFunc(list, func(r rules.Rule) bool { return r.ID == id }) }
	o := &outcome{world: w, week: week}
	for _, f := range r.Findings {
		if mine(f.Rule) {
			o.findings = append(o.findings, f)
		}
	}
	for _, x := range r.Outcomes {
		if mine(x.Rule) {
			o.outcomes = append(o.outcomes, x)
		}
	}
	return o, nil
}

func reviews(list []rules.Rule) bool {
	if len(list) != 1 {
		return false
	}
	_, ok := list[0].Check.(rules.Review)
	return ok
}

// spots lists where findings point, as sheet!cell.
func spots(findings []record.Finding) []string {
	var out []string
	for i := range findings {
		f := &findings[i]
		for _, s := range append([]record.Spot{f.Spot}, f.More...) {
			out = append(out, s.Sheet+"!"+s.Cell)
		}
	}
	return distinct(out)
}

func distinct(list []string) []string {
	sort.Strings(list)
	return slices.Compact(list)
}

func (o *outcome) compare() error {
	for _, x := range o.outcomes {
		if x.Status != rules.Ran {
			return fmt.Errorf("%s did not run: %s %s", x.Rule, x.Status, x.Reason)
		}
	}
	want, got := distinct(o.world.marks), spots(o.findings)
	if slices.Equal(want, got) {
		return nil
	}
	var b strings.Builder
	for i := range o.findings {
		f := &o.findings[i]
		fmt.Fprintf(&b, "\n  %s %s!%s %s", f.Rule, f.Sheet, f.Cell, f.Message)
	}
	return fmt.Errorf("marked %v\n     hit %v%s", want, got, &b)
}

func TestEveryRuleDoesWhatItsExamplesShow(t *testing.T) {
	for _, rule := range rules.Catalogue() {
		t.Run(rule.ID, func(t *testing.T) {
			t.Parallel()
			if rule.Needs != rules.NeedFieldwork && (len(rule.Fires) == 0 || len(rule.Quiet) == 0) {
				t.Error("wants an example that fires and one that stays quiet")
			}
			for i, text := range rule.Fires {
				o, err := runExample(t, []rules.Rule{rule}, text)
				if err == nil {
					if err = o.compare(); err == nil && len(o.findings) == 0 {
						err = fmt.Errorf("nothing fires")
					}
				}
				if err != nil {
					t.Errorf("Fires %d: %v\n%s", i+1, err, text)
				}
			}
			for i, text := range rule.Quiet {
				o, err := runExample(t, []rules.Rule{rule}, text)
				if err == nil && strings.Contains(text, "»") {
					err = fmt.Errorf("a quiet example has a mark")
				}
				if err == nil {
					err = o.compare()
				}
				if err != nil {
					t.Errorf("Quiet %d: %v\n%s", i+1, err, text)
				}
			}
		})
	}
}

func TestTheCleanPeriodIsSilentUnderAllRulesOfItsProfile(t *testing.T) {
	for _, at := range stages {
		o, err := runIn(t, at.profile, rules.UsedBy(loadProfile(t, at.profile)), "")
		if err != nil {
			t.Fatal(err)
		}
		for i := range o.findings {
			f := &o.findings[i]
			t.Errorf("%s: %s %s!%s %s", at.profile, f.Rule, f.Sheet, f.Cell, f.Message)
		}
		for _, x := range o.outcomes {
			if x.Status == rules.Crashed {
				t.Errorf("%s: %s crashed: %s", at.profile, x.Rule, x.Reason)
			}
		}
	}
}

// A finding that names the one right value must vanish when the cell says so.
func TestWritingWhatIsWantedMendsTheFinding(t *testing.T) {
	for _, rule := range rules.Catalogue() {
		t.Run(rule.ID, func(t *testing.T) {
			t.Parallel()
			for i, text := range rule.Fires {
				o, err := runExample(t, []rules.Rule{rule}, text)
				if err != nil {
					t.Fatal(err)
				}
				for k := range o.findings {
					f := &o.findings[k]
					if f.Want == "" || f.Cell == "" || rule.Check.Scope() == rules.ScopeFile {
						continue
					}
					if err := mend(t, rule, text, f); err != nil {
						t.Errorf("Fires %d: %v", i+1, err)
					}
				}
			}
		})
	}
}

func mend(t *testing.T, rule rules.Rule, text string, f *record.Finding) error {
	w := newWorld(t, rule.Profile)
	if err := w.apply(t, text); err != nil {
		return err
	}
	for _, spot := range append([]record.Spot{f.Spot}, f.More...) {
		if spot.Field == f.Field {
			if !w.now[f.Township].write(spot, f.Want) {
				return fmt.Errorf("no cell %s!%s to write %q", spot.Sheet, spot.Cell, f.Want)
			}
		}
	}
	o, err := w.check([]rules.Rule{rule})
	if err != nil {
		return err
	}
	if slices.Contains(spots(o.findings), f.Sheet+"!"+f.Cell) {
		return fmt.Errorf("%s!%s still fires with %q written: %s", f.Sheet, f.Cell, f.Want, o.findings[0].Message)
	}
	return nil
}
