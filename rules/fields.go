package rules

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Fields is a form check: validator tags on the records say which fields are tested, this says under which rule a failure is reported.
type Fields struct {
	Tag  string     // the validations that fail, parted by blanks: "filled", "listed", "number", "date past", "id_check" … (validations.go)
	Only []FieldRef // the fields it answers for; empty means every field with the tag that no other rule names
	// Say words the finding; an empty message means that this failure is told elsewhere. written is what the cell says.
	Say func(c *Case, rec record.Row, field record.Value, written string) (message, want string)
}

// FieldRef is a field of a sheet.
type FieldRef struct {
	Sheet string
	Field record.Field
}

// Scope of a form check is the cell.
func (Fields) Scope() Scope { return ScopeField }

// forms runs all form checks over a township in one pass.
func (r *run) forms(t *Township, out *[]record.Finding) {
	f := &formRun{run: r, town: t, out: out}
	for _, rule := range r.active {
		if check, ok := rule.Check.(Fields); ok {
			f.rules = append(f.rules, formRule{rule, check, strings.Fields(check.Tag)})
		}
	}
	if len(f.rules) == 0 {
		return
	}
	formRows(f, "household", t.Households)
	formRows(f, "member", t.Members)
	formRows(f, "measure", t.Measures)
	formRows(f, "income", t.Incomes)
	formRows(f, "archive", t.Archives)
	formRows(f, "acceptance", t.Acceptances)
	formRows(f, "village_acceptance", t.VillageAcceptances)
	formRows(f, "village", t.Villages)
	formRows(f, "gift", t.Gifts)
	formRows(f, "letter", t.Letters)
	formRows(f, "cadre", t.Cadres)
	formRows(f, "visit", t.Visits)
	formRows(f, "correction", t.Corrections)
	formRows(f, "monitor", t.Monitors)
	formRows(f, "work", t.Works)
	formRows(f, "workplan", t.WorkPlans)
}

type formRule struct {
	rule  *Rule
	check Fields
	tags  []string
}

type formRun struct {
	run   *run
	town  *Township
	out   *[]record.Finding
	rules []formRule
}

func formRows[T any](f *formRun, sheet string, rows []T) {
	p := planOf(reflect.TypeFor[T]())
	last := f.run.base.Period.To
	for i := range rows {
		if p.plain(reflect.ValueOf(&rows[i]).Elem(), last) {
			continue
		}
		rec := any(&rows[i]).(record.Row)
		for _, fail := range p.failures(rec, last) {
			f.report(FieldRef{sheet, fail.field}, fail.tag, rec)
		}
	}
}

// report files a failure under the rule that names the field, else under the one for all fields with the tag. Of several that name it
// the first with something to say has it.
func (f *formRun) report(ref FieldRef, tag string, rec record.Row) {
	named := f.run.claims[fieldTag{ref, tag}]
	for i := range f.rules {
		one := &f.rules[i]
		if slices.Contains(one.tags, tag) && (slices.Contains(one.check.Only, ref) || !named && len(one.check.Only) == 0) && f.say(one, ref, rec) {
			return
		}
	}
}

func (f *formRun) say(one *formRule, ref FieldRef, rec record.Row) (said bool) {
	c := f.run.base
	c.rule, c.out, c.town = one.rule, f.out, f.town
	f.run.guard(one.rule, func() {
		value := record.Get(rec, ref.Field)
		message, want := one.check.Say(&c, rec, value, rec.Where().Written(ref.Field, value))
		if said = message != ""; said {
			c.Find(rec, value, "%s", message).Want = want
		}
	})
	return said
}

type fieldTag struct {
	FieldRef
	tag string
}

// claimsOf are the fields and tags that some rule of the profile, switched off or not, answers for by name.
func claimsOf(s *spec.Spec) map[fieldTag]bool {
	out := map[fieldTag]bool{}
	for _, r := range UsedBy(s) {
		f, _ := r.Check.(Fields)
		for _, ref := range f.Only {
			for _, tag := range strings.Fields(f.Tag) {
				out[fieldTag{ref, tag}] = true
			}
		}
	}
	return out
}

func itoa(n int) string { return strconv.Itoa(n) }
