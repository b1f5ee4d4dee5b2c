package county

import "guatu/pipeline/record"

// watched walks the monitored households of an area, each with the row that counts.
func watched(a *Area, f func(*House, *record.Monitor)) {
	for h := range a.InForce() {
		if m := h.Watched(); m != nil {
			f(h, m)
		}
	}
}

// atRisk walks those whose risk has not been eliminated.
func atRisk(a *Area, f func(*House, *record.Monitor)) {
	watched(a, func(h *House, m *record.Monitor) {
		if m.State() == record.AtRisk {
			f(h, m)
		}
	})
}
