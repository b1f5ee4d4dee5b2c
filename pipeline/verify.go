package pipeline

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/store"
)

// Broken is an output or original that is no longer what the history says, and how, in Chinese.
type Broken struct{ Name, Why string }

// Verify proves that a period's outputs with their manifest, the originals they were made from, plain or packed, and the settings are still what its last run left.
func (v *View) Verify(p *record.Period) (record.Period, []Broken, error) {
	period, err := v.pick(p)
	if err != nil {
		return period, nil, err
	}
	out, err := v.brokenOutputs(period)
	if err != nil {
		return period, nil, err
	}
	originals, err := v.brokenOriginals(period)
	if err != nil {
		return period, nil, err
	}
	out = append(out, originals...)
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return period, out, nil
}

func (v *View) brokenOutputs(p record.Period) ([]Broken, error) {
	outputs, err := v.db.Outputs(p.From)
	if err != nil {
		return nil, err
	}
	last, err := v.lastRun(p)
	if err != nil {
		return nil, err
	}
	if last.Manifest != "" {
		outputs[ManifestFile] = last.Manifest
	}
	var out []Broken
	for name, sum := range outputs {
		data, err := os.ReadFile(filepath.Join(v.dir, OutputDir, p.Label(), filepath.FromSlash(name)))
		switch {
		case errors.Is(err, fs.ErrNotExist):
			out = append(out, Broken{name, "读不到：文件不在了"})
		case err != nil:
			out = append(out, Broken{name, "读不到：" + err.Error()})
		case store.Digest(data) != sum:
			out = append(out, Broken{name, "内容已被改动"})
		}
	}
	return out, nil
}

func (v *View) lastRun(p record.Period) (store.Run, error) {
	runs, err := v.db.Runs(p.From)
	if err != nil || len(runs) == 0 {
		return store.Run{}, err
	}
	return runs[len(runs)-1], nil
}

func (v *View) brokenOriginals(p record.Period) ([]Broken, error) {
	names, err := v.inputs(p)
	if err != nil {
		return nil, err
	}
	var out []Broken
	for sum, name := range names {
		switch _, err := v.keep.Get(sum); {
		case errors.Is(err, fs.ErrNotExist):
			out = append(out, Broken{name, "存档原件：不在了"})
		case err != nil:
			out = append(out, Broken{name, "存档原件：已被改动或损坏（" + err.Error() + "）"})
		}
	}
	return out, nil
}

// inputs are the names of what the last run of a period was made from, by SHA-256.
func (v *View) inputs(p record.Period) (map[string]string, error) {
	files, err := v.db.Files()
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	for sum, f := range files {
		if f.Period.From == p.From {
			out[sum] = f.Name
		}
	}
	last, err := v.lastRun(p)
	if err != nil {
		return nil, err
	}
	for _, in := range last.Inputs {
		// Settings were not archived before runs had a manifest in the history.
		if sum, ok := strings.CutPrefix(in, settingsPrefix); ok && last.Manifest != "" && sum != store.Digest(nil) {
			out[sum] = SettingsFile
		}
	}
	return out, nil
}
