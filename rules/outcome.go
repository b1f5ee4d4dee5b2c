package rules

import (
	"fmt"
	"slices"
	"sort"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Status says what became of a rule in a run.
type Status string

const (
	Ran         Status = "已运行"
	Skipped     Status = "未运行"
	SwitchedOff Status = "已停用"
	Crashed     Status = "出错"
)

// Outcome is one rule's fate in one run. Rules that ran and found nothing are listed too.
type Outcome struct {
	Rule   string
	Status Status
	Reason string // what it lacks, who switched it off, or how it crashed
	Hits   int
}

func fate(rule *Rule, s *spec.Spec, past *record.Past, day record.Day) Outcome {
	for _, off := range s.Settings.SwitchedOff {
		if off.Rule == rule.ID && off.InForce(day) {
			return Outcome{rule.ID, SwitchedOff, fmt.Sprintf("%s%s：%s", off.Who, until(off.Until), off.Why), 0}
		}
	}
	if rule.Retired != "" {
		return Outcome{rule.ID, SwitchedOff, rule.Retired, 0}
	}
	if !supplied(rule.Needs, s, past) {
		return Outcome{rule.ID, Skipped, "未提供" + string(rule.Needs), 0}
	}
	return Outcome{rule.ID, Ran, "", 0}
}

func until(day record.Day) string {
	if day == 0 {
		return "长期停用"
	}
	return "停用至" + day.Chinese()
}

func supplied(n Need, s *spec.Spec, past *record.Past) bool {
	switch n {
	case NeedNothing:
		return true
	case NeedVillages:
		return len(s.Settings.Villages) > 0
	case NeedOfficers:
		return len(s.Settings.Officers) > 0
	case NeedBase:
		return len(s.Settings.BaseFigures) > 0
	case NeedSuperior:
		return len(s.Settings.PoorIDs) > 0
	case NeedPast:
		return len(past.Townships) > 0
	case NeedAmounts:
		return len(s.Settings.Amounts) > 0
	case NeedListed:
		return len(s.Settings.Listed) > 0
	case NeedCompared:
		return s.Settings.Departments.Len() > 0
	case NeedLine:
		return slices.ContainsFunc(s.Params["monitor_line"], func(p spec.Param) bool { return p.Value != "" })
	case NeedVillageItems:
		return slices.ContainsFunc(s.Checklist(spec.OfVillage, s.AsOf), func(c spec.Criterion) bool { return c.Proof != "" })
	case NeedItems:
		return slices.ContainsFunc(s.Settings.Items, func(o spec.OwnItem) bool { return o.Level == spec.OfHousehold })
	}
	return s.Settings.Supplied[string(n)]
}

func (r *run) outcomes(found []record.Finding) []Outcome {
	hits := map[string]int{}
	for i := range found {
		hits[found[i].Rule] += found[i].N
	}
	out := append([]Outcome(nil), r.idle...)
	for _, rule := range r.active {
		o := Outcome{rule.ID, Ran, "", hits[rule.ID]}
		if why := r.crashed[rule.ID]; why != "" {
			o.Status, o.Reason = Crashed, why
		}
		out = append(out, o)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Rule < out[j].Rule })
	return out
}
