// Package spec is what a county has laid down: sheet layouts, code lists, dated parameters, captions, townships, and its own settings.
// It reads data and answers questions about it; it never looks at what a township sent.
package spec

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"guatu/pipeline/record"
)

// Spec is one profile applied to one county.
type Spec struct {
	Profile    string // folder name, such as "2016-853"
	Facts      map[string]Fact
	Layouts    []*Layout // in the order of the hand-out workbook; the cover first
	Parts      []*Layout // the sheets of the county's settings workbook
	Exports    []*Layout // the tables that the national system exports
	Codes      map[string]*CodeList
	Params     Params
	Captions   map[string][]Caption // lists 准, 图, 账, 档, and 853 itself
	Checklists []Criterion          // of acceptance, all versions; ask Checklist
	Letters    map[string]string    // drafts of letters by name, with {placeholders}
	RuleUses   []RuleUse            // what rules.csv says of rules and groups; ask Uses
	States     []State              // how the objects of the work go from state to state
	Others     []Outline            // the other profiles there are
	County     County
	Townships  []Township // 18, in protocol order
	Settings   Settings
	AsOf       record.Day // last day of the period that the specification is asked about, by On; 0 when it is about none

	lists *sync.Map         // checklists by level and day, once On has said what the specification is asked about
	words *strings.Replacer // ask InWords
}

// Fact is a single value of a profile or county file with where it comes from.
type Fact struct{ Value, Basis string }

// Caption is one entry of a configurable list of names.
type Caption struct{ Code, Name, Detail, Basis string }

// County is who we work for.
type County struct{ Code, Name, Office string }

// Load reads a profile, with what it is based on, and a county from their folders.
func Load(profiles, counties fs.FS, profile, county string) (*Spec, error) {
	s := &Spec{Profile: profile}
	p, err := chainOf(profiles, profile)
	if err != nil {
		return nil, err
	}
	c, err := fs.Sub(counties, county)
	if err != nil {
		return nil, fmt.Errorf("open county %s: %w", county, err)
	}
	if err := s.loadProfile(p); err != nil {
		return nil, fmt.Errorf("load profile %s: %w", profile, err)
	}
	if s.Others, err = others(profiles, profile); err != nil {
		return nil, err
	}
	if err := s.loadCounty(c); err != nil {
		return nil, fmt.Errorf("load county %s: %w", county, err)
	}
	return s, nil
}

func (s *Spec) loadProfile(c chain) (err error) {
	if s.Facts, err = c.facts(); err != nil {
		return err
	}
	if s.Layouts, err = c.layouts("sheets.csv", "layouts"); err != nil {
		return err
	}
	if s.Parts, err = c.layouts("settings.csv", "settings"); err != nil {
		return err
	}
	if s.Codes, err = c.codes(); err != nil {
		return err
	}
	if s.Exports, err = c.layouts("exports.csv", "exports"); err != nil {
		return err
	}
	s.trimExports()
	if s.Checklists, err = c.checklists(); err != nil {
		return err
	}
	if s.Params, err = c.params(); err != nil {
		return err
	}
	if s.Captions, err = c.captions(); err != nil {
		return err
	}
	if s.Letters, err = c.letters(); err != nil {
		return err
	}
	if !s.Has("letter") {
		s.Letters = nil // nobody writes to households
	}
	if s.RuleUses, err = c.rules(); err != nil {
		return err
	}
	if s.States, err = c.states(); err != nil {
		return err
	}
	s.words = s.wording()
	return s.checkCodes()
}

func (s *Spec) loadCounty(c fs.FS) error {
	facts, err := readFacts(c, "county.csv")
	if err != nil {
		return err
	}
	s.County = County{facts["code"].Value, facts["name"].Value, facts["office"].Value}
	if office := s.Facts["office"].Value; office != "" {
		s.County.Office = s.County.Name + office
	}
	s.Townships, err = readTownships(c)
	return err
}

// trimExports leaves out what a profile has no code list for: exports are compared with its ledgers, which have no such column either.
func (s *Spec) trimExports() {
	for _, l := range s.Exports {
		l.Columns = slices.DeleteFunc(l.Columns, func(c Column) bool { return c.Codes != "" && s.Codes[c.Codes] == nil })
	}
}

func (s *Spec) checkCodes() error {
	for _, l := range append(slices.Clone(s.Layouts), s.Parts...) {
		for _, c := range l.Columns {
			if c.Codes != "" && s.Codes[c.Codes] == nil {
				return fmt.Errorf("layout %s, column %s: no code list %s", l.Key, c.Header, c.Codes)
			}
		}
	}
	return nil
}

// Layout returns the layout of a sheet key, or nil.
func (s *Spec) Layout(key string) *Layout {
	for _, l := range s.Layouts {
		if l.Key == key {
			return l
		}
	}
	return nil
}

// Column returns the layout of one field, or nil.
func (s *Spec) Column(key string, f record.Field) *Column {
	if l := s.Layout(key); l != nil {
		return l.Column(f)
	}
	return nil
}
