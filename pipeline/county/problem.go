package county

import (
	"slices"
	"sort"
	"strings"

	"guatu/pipeline/record"
)

// Rule is what the county must know of one rule: its names for the reports, and what became of it in this run.
type Rule struct {
	ID, Title, Why, Fix, Basis string
	Severity                   record.Severity
	Class                      string // one of Classes
	Zhun                       string // code of the 准 caption it counts against, "" for none
	State                      RuleState
	Reason                     string // why skipped or switched off, what crashed
	Hits                       int
}

// RuleState is what became of a rule in a run.
type RuleState uint8

const (
	RuleRan RuleState = iota
	RuleSkipped
	RuleOff
	RuleCrashed
)

// String is the state in the office's words.
func (s RuleState) String() string {
	return [...]string{"已执行", "未执行（缺资料）", "已停用", "执行出错"}[s]
}

// Problems is the findings that count (not waived, not on probation), tallied.
type Problems struct {
	Rules []*RuleTally // most frequent first; equal ones by ID
	// Houses holds per township what is wrong with each household that has a counted problem.
	Houses []map[string]*HouseProblems
	// Loose counts by township the mistakes and doubts that belong to no household.
	Loose []int64
	Keys  map[string]bool // identities of all findings of this week, waived ones included
	sums  [][3]int64      // by township, 0 the county; by severity
}

// RuleTally is one rule's findings by township, index 0 being the county.
type RuleTally struct {
	Rule       Rule
	Count      []int64
	Households []int64 // distinct ones with at least one
}

// HouseProblems is the worst severity of a household and the 准 it fails.
type HouseProblems struct {
	Worst record.Severity
	Zhun  []string
}

// Counts reports whether a finding is counted against the township.
func Counts(f *record.Finding) bool { return f.Waived == "" && !f.Probation }

// Of is the number of counted findings of a severity; township 0 is the county.
func (p *Problems) Of(s record.Severity, township int) int64 { return p.sums[township][s] }

func tally(c *County, findings []record.Finding) *Problems {
	size := len(c.Areas) + 1
	p := &Problems{Keys: map[string]bool{}, Houses: make([]map[string]*HouseProblems, size), Loose: make([]int64, size), sums: make([][3]int64, size)}
	for t := range p.Houses {
		p.Houses[t] = map[string]*HouseProblems{}
	}
	tallies, seen := map[string]*RuleTally{}, map[[2]string]bool{}
	for i := range findings {
		f := &findings[i]
		p.Keys[f.Key] = true
		if !Counts(f) || f.Township < 1 || f.Township >= size {
			continue
		}
		t := tallies[f.Rule]
		if t == nil {
			t = &RuleTally{Rule: c.Rule(f.Rule), Count: make([]int64, size), Households: make([]int64, size)}
			tallies[f.Rule] = t
			p.Rules = append(p.Rules, t)
		}
		p.add(t, f, seen)
	}
	sort.Slice(p.Rules, func(i, j int) bool {
		a, b := p.Rules[i], p.Rules[j]
		return a.Count[0] > b.Count[0] || a.Count[0] == b.Count[0] && a.Rule.ID < b.Rule.ID
	})
	return p
}

func (p *Problems) add(t *RuleTally, f *record.Finding, seen map[[2]string]bool) {
	n := int64(max(f.N, 1))
	for _, at := range []int{0, f.Township} {
		t.Count[at] += n
		p.sums[at][f.Severity] += n
	}
	if f.Household == "" {
		if f.Severity >= record.Doubt {
			p.Loose[f.Township] += n
			p.Loose[0] += n
		}
		return
	}
	if key := [2]string{f.Rule, f.Household}; !seen[key] {
		seen[key] = true
		t.Households[0]++
		t.Households[f.Township]++
	}
	if f.Severity < record.Doubt {
		return
	}
	h := p.Houses[f.Township][f.Household]
	if h == nil {
		h = &HouseProblems{}
		p.Houses[f.Township][f.Household] = h
	}
	h.Worst = max(h.Worst, f.Severity)
	if z := t.Rule.Zhun; z != "" && !slices.Contains(h.Zhun, z) {
		h.Zhun = append(h.Zhun, z)
	}
}

// OtherClass takes the rules that fit no other class; it is itself a class name of real offices.
const OtherClass = "指标值异常或指标间逻辑错误"

// Classes are the headings of the problem workbook: the eleven clerks know from the cleaning lists of 2018, in their usual order,
// then those that these lists lack.
var Classes = []string{"脱贫户未解决两不愁三保障", "证件号码异常", "重要指标为空", "致贫原因问题", "贫困户低保五保问题", "劳动能力问题", "收入问题",
	"务工状况问题", "帮扶责任人问题", OtherClass, "人员重复问题", "报表报送问题", "档案问题", "跨期变动问题", "慰问和一封信问题", "监测对象问题"}

// ByClass lists the tallies of one class by rule ID.
func (p *Problems) ByClass(class string) (rules []*RuleTally) {
	for _, t := range p.Rules {
		if ClassOf(t.Rule) == class {
			rules = append(rules, t)
		}
	}
	sort.Slice(rules, func(i, j int) bool { return rules[i].Rule.ID < rules[j].Rule.ID })
	return rules
}

// classNeeds is what a profile must have for a class to mean anything, in the words of spec.Has.
var classNeeds = map[string]string{"致贫原因问题": "household.main_cause", "贫困户低保五保问题": "household.category", "帮扶责任人问题": "measure", "档案问题": "archive",
	"慰问和一封信问题": "gift", "监测对象问题": "monitor"}

// Classes are those headings that the profile has, in their order.
func (c *County) Classes() []string {
	return slices.DeleteFunc(slices.Clone(Classes), func(class string) bool {
		need := classNeeds[class]
		return need != "" && !c.Spec.Has(need)
	})
}

// ClassOf is the rule's class, OtherClass when it is none of Classes.
func ClassOf(r Rule) string {
	name := strings.TrimSpace(r.Class)
	if slices.Contains(Classes, name) {
		return name
	}
	return OtherClass
}
