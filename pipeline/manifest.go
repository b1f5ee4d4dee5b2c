package pipeline

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"time"

	"guatu/pipeline/inbox"
	"guatu/pipeline/record"
)

// ManifestFile proves what a folder of outputs was made from and that it is whole.
const ManifestFile = "manifest.json"

// Manifest is the content of manifest.json. The same inputs give the same bytes: Run names the run that first made exactly these outputs, and making them
// again changes nothing. Every run is in the history.
type Manifest struct {
	Period  record.Period     `json:"period"`
	Run     MadeBy            `json:"made"`
	Program string            `json:"program"`
	RuleSet string            `json:"rule_set"`
	Profile string            `json:"profile"`
	Inputs  []string          `json:"inputs"`
	Outputs []ManifestEntry   `json:"outputs"`
	Fonts   map[string]string `json:"fonts,omitempty"` // SHA-256 of the office's own faces, by role and file
	Waivers []string          `json:"waivers_used,omitempty"`
}

// MadeBy is the account that ran and the moment, in county time.
type MadeBy struct {
	Who string `json:"who"`
	At  string `json:"at"`
}

// ManifestEntry is one output.
type ManifestEntry struct {
	Path   string `json:"path"`
	SHA256 string `json:"sha256"`
	Size   int    `json:"size"`
}

func (c *countyRun) manifest(w *week) ([]byte, error) {
	m := Manifest{Period: w.Period, Program: c.env.Program, RuleSet: c.ruleSet(), Profile: c.spec.Profile, Inputs: w.inputs, Fonts: c.faces.Sums()}
	for _, o := range w.outputs {
		m.Outputs = append(m.Outputs, ManifestEntry{o.path, o.sha256, o.size})
	}
	sort.Slice(m.Outputs, func(i, j int) bool { return m.Outputs[i].Path < m.Outputs[j].Path })
	m.Waivers = w.waivers()
	m.Run = c.madeBy(m)
	return m.bytes()
}

func (m Manifest) bytes() ([]byte, error) {
	data, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("pack manifest: %w", err)
	}
	return append(data, '\n'), nil
}

// madeBy is this run, or the one that has made the same before and whose manifest lies there.
func (c *countyRun) madeBy(m Manifest) MadeBy {
	now := MadeBy{c.env.Who, c.env.Now.In(inbox.CountyTime).Format(time.RFC3339)}
	there, err := os.ReadFile(filepath.Join(c.folder(m.Period, ""), ManifestFile))
	var last Manifest
	if err != nil || json.Unmarshal(there, &last) != nil {
		return now
	}
	m.Run = last.Run
	if again, err := m.bytes(); err != nil || !bytes.Equal(again, there) {
		return now
	}
	return last.Run
}

// waivers are those that took effect.
func (w *week) waivers() []string {
	var out []string
	for _, u := range w.county.Waivers {
		if u.Covers > 0 {
			out = append(out, fmt.Sprintf("%s %s %s %d", u.No, u.Rule, u.Approver, u.Covers))
		}
	}
	return out
}

func (w *week) outcome(folder string) *WeekOutcome {
	o := &WeekOutcome{Period: w.Period, Folder: folder, Glyphs: w.glyphs, Expected: len(w.county.Areas)}
	for _, out := range w.outputs {
		o.Outputs = append(o.Outputs, out.path)
	}
	o.Outputs = append(o.Outputs, ManifestFile)
	o.count(w)
	for _, a := range w.county.Areas {
		switch {
		case a.Report.Standing.Fresh():
			o.Reported++
		case a.Report.Standing.Present():
			o.Held = append(o.Held, a.Name)
		default:
			o.Missing = append(o.Missing, a.Name)
		}
	}
	o.Crashed = crashes(w.result.Outcomes)
	return o
}

func (o *WeekOutcome) count(w *week) {
	for i := range w.result.Findings {
		f := &w.result.Findings[i]
		if f.Waived != "" || f.Probation {
			continue
		}
		switch f.Severity {
		case record.Mistake:
			o.Mistakes += f.N
		case record.Doubt:
			o.Doubts += f.N
		default:
			o.Hints += f.N
		}
	}
}
