package pipeline

import (
	"os"
	"path/filepath"
	"sort"

	"guatu/pipeline/record"
	"guatu/pipeline/store"
)

// Broken is an output or original that is no longer what the history says.
type Broken struct{ Name, Why string }

// Verify proves that a period's outputs and the originals they were made from are still what its last run left.
func (v *View) Verify(p *record.Period) (record.Period, []Broken, error) {
	period, err := v.pick(p)
	if err != nil {
		return period, nil, err
	}
	outputs, err := v.db.Outputs(period.From)
	if err != nil {
		return period, nil, err
	}
	var out []Broken
	for name, sum := range outputs {
		data, err := os.ReadFile(filepath.Join(v.dir, OutputDir, period.Label(), filepath.FromSlash(name)))
		switch {
		case err != nil:
			out = append(out, Broken{name, "读不到：" + err.Error()})
		case store.Digest(data) != sum:
			out = append(out, Broken{name, "内容已被改动"})
		}
	}
	files, err := v.db.Files()
	if err != nil {
		return period, nil, err
	}
	for sum, f := range files {
		if f.Period.From != period.From {
			continue
		}
		if _, err := v.keep.Get(sum); err != nil {
			out = append(out, Broken{f.Name, "存档原件：" + err.Error()})
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return period, out, nil
}
