package pipeline

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"guatu/pipeline/decode"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/pipeline/store"
	"guatu/pipeline/xlsx"
	"guatu/rules"
	"guatu/templates"
)

// Slip is a mistake in the county's own settings, by sheet and cell. What it concerns is left out of the run.
type Slip struct{ Sheet, Cell, Got, Want, Kind string }

// applySettings lets the county's own workbook count; data is nil where there is none.
func applySettings(s *spec.Spec, data []byte) (applied *spec.Spec, slips []Slip, err error) {
	if data == nil {
		return s, nil, nil
	}
	books, err := xlsx.Read(SettingsFile, data, xlsx.Options{})
	if err != nil {
		return nil, nil, misuse("设置.xlsx 打不开；请用 Excel 打开另存，或用 guatu init 在别处新建一份重填", "read settings: %w", err)
	}
	settings, facts := decode.Settings(s, books[0])
	for _, f := range facts {
		slips = append(slips, Slip{f.SheetTab, f.Cell, f.Got, f.Want, string(f.Kind)})
	}
	slips = append(slips, unknownRules(settings.RuleRefs, "")...)
	slips = append(slips, unknownKinds(&settings)...)
	return s.Apply(settings), slips, nil
}

// unknownRules are the places that name a rule there is not; prefix leads their sheets' names.
func unknownRules(refs []spec.RuleRef, prefix string) (slips []Slip) {
	for _, ref := range refs {
		if _, known := rules.ByID(ref.Rule); !known {
			slips = append(slips, Slip{prefix + ref.Row.Sheet.Name, ref.Row.Cell("rule"), ref.Rule, "规则手册中的编号，如A12", string(record.ValueBad)})
		}
	}
	return slips
}

// unknownKinds leaves out the kinds of output that do not exist: a misspelled name must not cost the county all its papers.
func unknownKinds(settings *spec.Settings) (slips []Slip) {
	known := settings.Documents[:0:0]
	for i, name := range settings.Documents {
		if checkOnly([]string{name}) == nil {
			known = append(known, name)
			continue
		}
		at := &settings.DocumentRow[i]
		slips = append(slips, Slip{at.Sheet.Name, at.Cell("value"), name, "一种材料的名称，如县级汇总、会议材料、通报、工作简报、整改通知", string(record.ValueBad)})
	}
	settings.Documents = known
	return slips
}

// settingsLabel is the name under which the archive keeps the county's settings: no file of the inbox has a name that begins so.
const settingsLabel = "/" + SettingsFile

// settingsPrefix begins the line of a run's inputs that names the settings by SHA-256.
const settingsPrefix = "settings "

// keepSettings archives what a run is about to depend on: exports and settings.
func (c *countyRun) keepSettings() error {
	if c.settings == nil {
		return c.keepExports()
	}
	if err := c.keepExports(); err != nil {
		return err
	}
	return c.archive.Put(record.File{Name: settingsLabel, SHA256: store.Digest(c.settings), Size: int64(len(c.settings)), Seen: c.env.Now.Unix()}, c.settings)
}

// settingsOf goes back to the settings and the exports that the last run of a period used.
func (c *countyRun) settingsOf(p record.Period) error {
	runs, err := c.db.Runs(p.From)
	if err != nil || len(runs) == 0 {
		return err
	}
	if err := c.settingsIn(p, runs[len(runs)-1].Inputs); err != nil {
		return err
	}
	return c.exportsIn(runs[len(runs)-1].Inputs)
}

func (c *countyRun) settingsIn(p record.Period, inputs []string) (err error) {
	used := ""
	for _, in := range inputs {
		if sum, ok := strings.CutPrefix(in, settingsPrefix); ok {
			used = sum
		}
	}
	if used == "" || used == store.Digest(c.settings) {
		return nil
	}
	var data []byte
	if used != store.Digest(nil) {
		if data, err = c.archive.Get(used); err != nil {
			return misuse("存档里没有 "+p.Label()+" 当时所用的 设置.xlsx，不能按原样重做；按现在的设置重做请用 guatu run --force --period "+p.From.String()+".."+p.To.String(), "the settings that period %s was made with are not in the archive: %w", p.Label(), err)
		}
	}
	plain, err := embedded(c.opt, c.spec.Profile)
	if err != nil {
		return err
	}
	c.settings = data
	c.bare, c.slips, err = applySettings(plain, data)
	return err
}

// embedded is the profile and county that are part of the program.
func embedded(o Options, profile string) (*spec.Spec, error) {
	profiles, err := fs.Sub(templates.Profiles, "profiles")
	if err != nil {
		return nil, err
	}
	counties, err := fs.Sub(templates.Counties, "counties")
	if err != nil {
		return nil, err
	}
	if known, err := spec.Profiles(profiles); err != nil || !slices.Contains(known, profile) {
		return nil, errors.Join(err, misuse("没有表样“"+profile+"”；可以写："+strings.Join(known, "、"), "there is no profile %s; there are %s", profile, strings.Join(known, ", ")))
	}
	s, err := spec.Load(profiles, counties, profile, cmp.Or(o.County, DefaultCounty))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUsage, err)
	}
	return s, nil
}

// loadSpec reads the embedded profile and county, then what the county has laid down in its own settings workbook. The profile is the one that the
// caller names, else the one in the settings, else the one of the folder's earlier runs, else the default.
func loadSpec(o Options) (*spec.Spec, []byte, []Slip, error) {
	first := cmp.Or(o.Profile, recordedProfile(o.Dir), DefaultProfile)
	s, data, slips, err := loadProfile(o, first)
	if err != nil || o.Profile != "" || s.Settings.Profile == "" || s.Settings.Profile == first {
		return s, data, slips, err
	}
	return loadProfile(o, s.Settings.Profile)
}

func loadProfile(o Options, profile string) (s *spec.Spec, data []byte, slips []Slip, err error) {
	if s, err = embedded(o, profile); err != nil {
		return nil, nil, nil, err
	}
	data, err = os.ReadFile(filepath.Join(o.Dir, SettingsFile))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, nil, nil, fmt.Errorf("read settings: %w", err)
	}
	s, slips, err = applySettings(s, data)
	return s, data, slips, err
}

// LoadSpec is the specification that a run of the folder would use.
func LoadSpec(o Options) (*spec.Spec, error) {
	s, _, _, err := loadSpec(o)
	return s, err
}
