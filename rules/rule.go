// Package rules is the catalogue of checks and the engine that runs them over one week of the county.
// It does not read files, repair data or decide what happens to a township; findings are its only product.
package rules

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"sort"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Rule is one check of the catalogue: one file, one id, never reused.
type Rule struct {
	ID       string // as in the trade's list: a group letter and two or three digits
	Title    string // names the fault, in Chinese
	Why      string // what goes wrong when nobody looks
	Fix      string // what the township does; ends the message
	Basis    string // where the check comes from
	Severity record.Severity
	Zhun     string   // code of the 准 it counts for, "" for none
	Class    Class    // heading under which offices list it
	Params   []string // keys of the dated parameters it uses
	Needs    Need     // data without which it is skipped
	Retired  string   // why it no longer runs; its file stays
	Profile  string   // whose sheets the examples are written in; "" is the first profile, 2016-853
	Check    Condition
	Fires    []string // examples in grid notation; » marks each cell it must fire at
	Quiet    []string // examples it must be silent on
}

// Condition is one of EachFile, EachRow, EachMember, EachHousehold, EachVillage, EachReturn, WholeCounty, Review or Fields.
type Condition interface{ Scope() Scope }

// Scope says how far a rule looks.
type Scope string

const (
	ScopeFile      Scope = "文件"
	ScopeField     Scope = "单元格"
	ScopeRow       Scope = "行"
	ScopeMember    Scope = "人"
	ScopeHousehold Scope = "户"
	ScopeVillage   Scope = "村"
	ScopeTownship  Scope = "乡镇"
	ScopeCounty    Scope = "县"
	ScopeFindings  Scope = "问题"
)

type (
	// EachFile sees a return's facts; also of a return without any readable sheet.
	EachFile func(*Case, *record.Return)
	// EachMember sees one person with the household.
	EachMember func(*Case, *record.Home, *record.Member)
	// EachHousehold sees one household with all its rows.
	EachHousehold func(*Case, *record.Home)
	// EachVillage sees one village: its row, its households, its visits.
	EachVillage func(*Case, *Village)
	// EachReturn sees one township's return.
	EachReturn func(*Case, *Township)
	// WholeCounty sees all townships at once.
	WholeCounty func(*Case, *County)
	// Review sees all findings of the other rules, named but not yet folded: what is still open, what a waiver covers. It must not change them.
	Review func(*Case, *County, []record.Finding)
)

// EachRow sees one row of the sheet that T stands for, whether or not its household exists.
type EachRow[T any] func(*Case, *T)

func (EachFile) Scope() Scope      { return ScopeFile }
func (EachRow[T]) Scope() Scope    { return ScopeRow }
func (EachMember) Scope() Scope    { return ScopeMember }
func (EachHousehold) Scope() Scope { return ScopeHousehold }
func (EachVillage) Scope() Scope   { return ScopeVillage }
func (EachReturn) Scope() Scope    { return ScopeTownship }
func (WholeCounty) Scope() Scope   { return ScopeCounty }
func (Review) Scope() Scope        { return ScopeFindings }

// Group is the letter of the rule's group.
func (r *Rule) Group() string { return r.ID[:1] }

var (
	catalogue = map[string]Rule{}
	idForm    = regexp.MustCompile(`^[A-R][0-9]{2,3}$`)
)

// add registers a rule at start-up. A malformed or doubled id is a programming fault that no run may hide.
func add(r Rule) {
	if !idForm.MatchString(r.ID) {
		panic(fmt.Sprintf("rule id %q", r.ID))
	}
	if _, taken := catalogue[r.ID]; taken {
		panic("two rules " + r.ID)
	}
	catalogue[r.ID] = r
}

// Catalogue lists all rules by id.
func Catalogue() []Rule {
	out := make([]Rule, 0, len(catalogue))
	for _, r := range catalogue {
		out = append(out, r)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].ID < out[j].ID })
	return out
}

// UsedBy lists the rules that a profile uses, by id, in its words.
func UsedBy(s *spec.Spec) []Rule {
	out := slices.DeleteFunc(Catalogue(), func(r Rule) bool { use, _ := s.Uses(r.ID); return !use })
	for i := range out {
		r := &out[i]
		r.Title, r.Why, r.Fix = s.InWords(r.Title), s.InWords(r.Why), s.InWords(r.Fix)
	}
	return out
}

// WrittenFor reports whether the rule's examples are in the sheets of a profile.
func (r *Rule) WrittenFor(s *spec.Spec) bool { return cmp.Or(r.Profile, firstProfile) == s.Profile }

const firstProfile = "2016-853"

// ByID finds one rule.
func ByID(id string) (Rule, bool) {
	r, ok := catalogue[id]
	return r, ok
}
