package pipeline

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"guatu/pipeline/decode"
	"guatu/pipeline/spec"
	"guatu/pipeline/xlsx"
	"guatu/templates"
)

// Slip is a mistake in the county's own settings, by sheet and cell. What it concerns is left out of the run.
type Slip struct{ Sheet, Cell, Got, Want, Kind string }

// readSettings applies the county's own workbook to the specification, when there is one.
func readSettings(s *spec.Spec, path string) (applied *spec.Spec, data []byte, slips []Slip, err error) {
	data, err = os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil, nil, nil
	}
	if err != nil {
		return nil, nil, nil, fmt.Errorf("read settings: %w", err)
	}
	books, err := xlsx.Read(SettingsFile, data, xlsx.Options{})
	if err != nil {
		return nil, nil, nil, fmt.Errorf("%w: read settings: %w", ErrUsage, err)
	}
	settings, facts := decode.Settings(s, books[0])
	for _, f := range facts {
		slips = append(slips, Slip{f.SheetTab, f.Cell, f.Got, f.Want, string(f.Kind)})
	}
	return s.Apply(settings), data, slips, nil
}

// loadSpec reads the embedded profile and county, then what the county has laid down in its own settings workbook.
func loadSpec(o Options) (*spec.Spec, []byte, []Slip, error) {
	profiles, err := fs.Sub(templates.Profiles, "profiles")
	if err != nil {
		return nil, nil, nil, err
	}
	counties, err := fs.Sub(templates.Counties, "counties")
	if err != nil {
		return nil, nil, nil, err
	}
	s, err := spec.Load(profiles, counties, cmp.Or(o.Profile, DefaultProfile), cmp.Or(o.County, DefaultCounty))
	if err != nil {
		return nil, nil, nil, fmt.Errorf("%w: %w", ErrUsage, err)
	}
	return readSettings(s, filepath.Join(o.Dir, SettingsFile))
}

// LoadSpec is the specification that a run of the folder would use.
func LoadSpec(o Options) (*spec.Spec, error) {
	s, _, _, err := loadSpec(o)
	return s, err
}
