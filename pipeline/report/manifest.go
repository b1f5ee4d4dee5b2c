package report

import (
	"sort"
	"time"
)

// manifest is manifest.json: which bytes went in and which came out. It is published last, so that its presence says the folder is whole.
type manifest struct {
	Run     string         `json:"run"`
	Time    string         `json:"time"`
	Version string         `json:"version"`
	Period  runPeriod      `json:"period"`
	Inputs  []Output       `json:"inputs"`
	Outputs []Output       `json:"outputs"`
	Counts  map[string]int `json:"counts"`
}

// Manifest is the content of manifest.json. Files are sorted by path, whatever order they were made in.
func Manifest(in *Input, inputs, outputs []Output) []byte {
	c := in.County
	m := manifest{Run: in.RunID, Time: in.Now.Format(time.RFC3339), Version: in.Version, Period: runPeriod{From: c.Period.From.String(), To: c.Period.To.String()},
		Inputs: byPath(inputs), Outputs: byPath(outputs), Counts: map[string]int{}}
	for _, l := range c.Spec.Layouts {
		if l.Key != "cover" {
			m.Counts[l.Key] = in.Rows(l.Key)
		}
	}
	m.Counts["findings"] = len(c.Findings)
	return asJSON(m)
}

func byPath(files []Output) []Output {
	out := append([]Output{}, files...)
	sort.Slice(out, func(i, j int) bool { return out[i].Path < out[j].Path })
	return out
}
