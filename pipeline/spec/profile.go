package spec

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// A profile is a folder. One that names another in profile.csv as based_on takes from it what it does not say itself:
//
//	profile.csv, params.csv        row by row: the same key (and day) replaces, others are added; a fact of "-" withdraws
//	codes.csv, captions.csv        list by list: a list that is here replaces the whole list; a single row "-" withdraws it
//	rules.csv                      row by row: the same rule or group replaces
//	states.csv                     object by object
//	sheets.csv, settings.csv       the file as a whole: it lists the sheets there are, in order; one it does not list is dropped
//	layouts/NN-key.csv, settings/  file by file, by key; so are letters/, by name
type chain []fs.FS // the profile itself, then what it is based on

// chainOf opens a profile and all it is based on.
func chainOf(profiles fs.FS, profile string) (chain, error) {
	var c chain
	for seen := []string{}; profile != ""; {
		if slices.Contains(seen, profile) {
			return nil, fmt.Errorf("profile %s is based on itself", profile)
		}
		seen = append(seen, profile)
		p, err := fs.Sub(profiles, profile)
		if err != nil {
			return nil, fmt.Errorf("open profile %s: %w", profile, err)
		}
		facts, err := readFacts(p, "profile.csv")
		if err != nil {
			return nil, fmt.Errorf("open profile %s: %w", profile, err)
		}
		c, profile = append(c, p), facts["based_on"].Value
	}
	return c, nil
}

// nearest is the first folder of the chain that has the file.
func (c chain) nearest(name string) fs.FS {
	for _, p := range c {
		if _, err := fs.Stat(p, name); err == nil {
			return p
		}
	}
	return c[len(c)-1]
}

// upwards hands over the folders that have the file, the one all are based on first. One must have it.
func (c chain) upwards(name string, read func(fs.FS) error) error {
	n := 0
	for i := len(c) - 1; i >= 0; i-- {
		if _, err := fs.Stat(c[i], name); errors.Is(err, fs.ErrNotExist) {
			continue
		}
		n++
		if err := read(c[i]); err != nil {
			return err
		}
	}
	if n == 0 {
		return fmt.Errorf("no %s", name)
	}
	return nil
}

// withdrawn is what a profile writes in place of a value that its base has and it has not.
const withdrawn = "-"

func (c chain) facts() (map[string]Fact, error) {
	out := map[string]Fact{}
	err := c.upwards("profile.csv", func(p fs.FS) error {
		facts, err := readFacts(p, "profile.csv")
		for k, f := range facts {
			if out[k] = f; f.Value == withdrawn {
				delete(out, k)
			}
		}
		return err
	})
	return out, err
}

func (c chain) codes() (map[string]*CodeList, error) {
	out := map[string]*CodeList{}
	err := c.upwards("codes.csv", func(p fs.FS) error {
		lists, err := readCodes(p)
		for name, l := range lists {
			if out[name] = l; slices.Equal(l.Values, []string{withdrawn}) {
				delete(out, name)
			}
		}
		return err
	})
	return out, err
}

func (c chain) captions() (map[string][]Caption, error) {
	out := map[string][]Caption{}
	err := c.upwards("captions.csv", func(p fs.FS) error {
		lists, err := readCaptions(p)
		for name, l := range lists {
			if out[name] = l; len(l) == 1 && l[0].Code == withdrawn {
				delete(out, name)
			}
		}
		return err
	})
	return out, err
}

func (c chain) params() (Params, error) {
	out := Params{}
	err := c.upwards("params.csv", func(p fs.FS) error {
		params, err := readParams(p)
		for key, rows := range params {
			for _, r := range rows {
				out[key] = withParam(out[key], r)
			}
		}
		return err
	})
	return out, err
}

func (c chain) letters() (map[string]string, error) {
	out := map[string]string{}
	for i := len(c) - 1; i >= 0; i-- {
		texts, err := readLetters(c[i])
		if err != nil {
			return nil, err
		}
		for name, text := range texts {
			out[name] = text
		}
	}
	return out, nil
}

// Profiles lists the profiles there are, by folder name.
func Profiles(profiles fs.FS) ([]string, error) {
	dirs, err := fs.ReadDir(profiles, ".")
	if err != nil {
		return nil, fmt.Errorf("list profiles: %w", err)
	}
	var out []string
	for _, d := range dirs {
		if d.IsDir() {
			out = append(out, d.Name())
		}
	}
	return out, nil
}

// Outline is what is known of another profile: enough to recognise its workbooks.
type Outline struct {
	Profile, Title, Version string
	Layouts                 []*Layout
}

// others are the outlines of all profiles but one.
func others(profiles fs.FS, but string) ([]Outline, error) {
	names, err := Profiles(profiles)
	if err != nil {
		return nil, err
	}
	var out []Outline
	for _, name := range names {
		if name == but {
			continue
		}
		c, err := chainOf(profiles, name)
		if err != nil {
			return nil, err
		}
		facts, err := c.facts()
		if err != nil {
			return nil, err
		}
		layouts, err := c.layouts("sheets.csv", "layouts")
		if err != nil {
			return nil, fmt.Errorf("profile %s: %w", name, err)
		}
		out = append(out, Outline{name, facts["title"].Value, facts["version"].Value, layouts})
	}
	return out, nil
}

// Has reports that the profile has everything named: a sheet by its key (gift), a column as sheet.field (village.hamlets), a list of captions by its
// name (准). Outputs, indicators and sections say in this way what they cannot be made without.
func (s *Spec) Has(needs ...string) bool {
	for _, n := range needs {
		sheet, field, column := strings.Cut(n, ".")
		l := s.Layout(sheet)
		switch {
		case column && (l == nil || !slices.ContainsFunc(l.Columns, func(c Column) bool { return string(c.Field) == field })):
			return false
		case !column && l == nil && len(s.Captions[n]) == 0:
			return false
		}
	}
	return true
}
