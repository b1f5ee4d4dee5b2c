package pipeline

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"guatu/pipeline/inbox"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/pipeline/store"
)

// basisDir holds for each period which settings and exports its last run used, by SHA-256: the history can be lost, this must not.
const basisDir = "口径"

func (c *countyRun) basisFile(p record.Period) string {
	return filepath.Join(c.opt.Dir, ArchiveDir, basisDir, p.From.String()+".txt")
}

// keepBasis records the lines of a run's inputs that name settings and exports.
func (c *countyRun) keepBasis(p record.Period, inputs []string) error {
	var b bytes.Buffer
	for _, in := range inputs {
		if strings.HasPrefix(in, settingsPrefix) || strings.HasPrefix(in, exportPrefix) {
			fmt.Fprintln(&b, in)
		}
	}
	path := c.basisFile(p)
	if there, err := os.ReadFile(path); err == nil && bytes.Equal(there, b.Bytes()) {
		return nil
	}
	if err := store.WriteFile(path, b.Bytes()); err != nil {
		return fmt.Errorf("record the settings of %s: %w", p.Label(), err)
	}
	return nil
}

// present is what the folder says now.
type present struct {
	spec, bare *spec.Spec
	settings   []byte
	exports    []exported
	slips      []Slip
}

// asItWas lets a rebuilding go on with the settings that the period had; where the archive does not know them, with those of now, which is said.
func (c *countyRun) asItWas(p record.Period, drop *claimed) (record.Period, error) {
	if c.now == nil {
		return p, nil
	}
	before := store.Digest(c.settings) + c.exportSums()
	lines, err := os.ReadFile(c.basisFile(p))
	if err == nil {
		inputs := strings.Split(string(lines), "\n")
		if err = c.settingsIn(p, inputs); err == nil {
			err = c.exportsIn(inputs)
		}
	}
	switch {
	case errors.Is(err, ErrUsage), errors.Is(err, fs.ErrNotExist):
		drop.Passed = append(drop.Passed, inbox.Passed{Name: SettingsFile, Why: "存档里没有" + p.Label() + "当时所用的设置，按现在的设置重建"})
		n := c.now
		c.spec, c.bare, c.settings, c.exports, c.slips = n.spec, n.bare, n.settings, n.exports, slices.Clone(n.slips)
	case err != nil:
		return p, err
	}
	if store.Digest(c.settings)+c.exportSums() != before {
		clear(drop.read) // read with other passwords and names, or for another deadline
	}
	return c.complete(p), nil
}
