package pipeline

import (
	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

// diary is the timeliness diary of a township whose return counts. Whether it is accepted with or without findings is told after the rules have run.
func diary(r *record.Return, p record.Period) county.Report {
	rep := county.Report{Standing: county.Accepted, Received: r.Received, Versions: versions(r), Resent: resent(r)}
	if late := r.Received - p.Deadline; late > 0 && p.Deadline > 0 {
		rep.LateMinutes = (late + 59) / 60
	}
	return rep
}

// resent counts what came after the first file; the parts of one bundle came together.
func resent(r *record.Return) int {
	files := map[string]bool{}
	for _, v := range r.Versions {
		files[v.SHA256] = true
	}
	return max(len(files)-1, 0)
}

func versions(r *record.Return) []county.Version {
	var out []county.Version
	for _, v := range r.Versions {
		out = append(out, county.Version(v))
	}
	return out
}

// grade sets accepted apart from accepted with findings.
func (w *week) grade() {
	faults := map[int]bool{}
	for i := range w.result.Findings {
		if f := &w.result.Findings[i]; county.Counts(f) && f.Severity >= record.Doubt {
			faults[f.Township] = true
		}
	}
	for id, rep := range w.reports {
		if rep.Standing == county.Accepted && faults[id] {
			rep.Standing = county.AcceptedWithFindings
			w.reports[id] = rep
		}
	}
}
