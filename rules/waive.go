package rules

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// waive marks what the county has excused until a day that has not passed. A mistake (错误) stays a mistake: it can be asked for but not waived.
func waive(s *spec.Spec, day record.Day, all []record.Finding) {
	for i := range all {
		f := &all[i]
		for k := range s.Settings.Waivers {
			if w := &s.Settings.Waivers[k]; InForce(w, day) && Covers(w, f) && f.Severity < record.Mistake {
				f.Waived = w.No
				break
			}
		}
	}
}

// InForce reports that a waiver holds on a day. One without an end never ends.
func InForce(w *spec.Waiver, day record.Day) bool { return w.Until == 0 || w.Until >= day }

// Covers reports that a waiver speaks of a finding: the same rule, and its key is the finding's number, household, person or whole identity.
func Covers(w *spec.Waiver, f *record.Finding) bool {
	return w.Rule == f.Rule && w.Key != "" && (w.Key == f.No || w.Key == f.Household || w.Key == f.Person || w.Key == f.Key)
}
