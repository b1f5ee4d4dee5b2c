package county

import "guatu/pipeline/spec"

// WaiverUse is one waiver with what it covered this week.
type WaiverUse struct {
	spec.Waiver
	Covers  int
	Expired bool
}

// State is the waiver's standing in the office's words.
func (w WaiverUse) State() string {
	switch {
	case w.Expired:
		return "已到期"
	case w.Covers == 0:
		return "本期未使用"
	}
	return "有效"
}

func waiverUses(in Input) []WaiverUse {
	covers := map[string]int{}
	for i := range in.Findings {
		if no := in.Findings[i].Waived; no != "" {
			covers[no] += max(in.Findings[i].N, 1)
		}
	}
	var out []WaiverUse
	for _, w := range in.Spec.Settings.Waivers {
		out = append(out, WaiverUse{w, covers[w.No], w.Until != 0 && w.Until < in.Week.Period.To})
	}
	return out
}
