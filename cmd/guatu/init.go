package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"guatu/pipeline"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/rules"
	"guatu/samples/generate"
)

type initCmd struct {
	Dir     string `arg:"" help:"${dir_help}" type:"path"`
	Profile string `help:"${profile_help}"`
}

// Run makes a new county folder: an inbox, a place for exports of the national system, and the settings workbook.
func (c *initCmd) Run(s *session) error {
	files, err := pipeline.Init(pipeline.Options{Profile: c.Profile})
	if err != nil {
		return misuse(err)
	}
	folders := []string{filepath.Join(c.Dir, pipeline.InboxDir), filepath.Join(c.Dir, pipeline.ExportDir)}
	for _, dir := range folders {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return fmt.Errorf("make folder %s: %w", dir, err)
		}
	}
	if err := s.write(c.Dir, files); err != nil {
		return err
	}
	for _, dir := range folders {
		fmt.Fprintln(s.out, dir)
	}
	return nil
}

type sampleCmd struct {
	Dir        string `arg:"" help:"${sample_dir_help}" type:"path"`
	Weeks      int    `help:"${weeks_help}" default:"1"`
	Villages   int    `help:"${villages_help}" default:"2"`
	Households int    `help:"${households_help}" default:"9"`
	Scale      int    `help:"${scale_help}" default:"1"`
	Seed       uint64 `help:"${seed_help}" default:"853"`
	Clean      bool   `help:"${clean_help}"`
	Profile    string `help:"${profile_help}"`
}

// Run makes a whole fictional county.
func (c *sampleCmd) Run(s *session) error {
	if _, err := os.Stat(filepath.Join(c.Dir, pipeline.InboxDir)); err == nil {
		return usageError{fmt.Errorf(s.texts["exists"], filepath.Join(c.Dir, pipeline.InboxDir))}
	}
	sp, err := pipeline.LoadSpec(pipeline.Options{Profile: c.Profile})
	if err != nil {
		return misuse(err)
	}
	made, err := generate.Folder(c.Dir, sp, generate.FolderOptions{
		Options: generate.Options{Seed: c.Seed, Villages: c.Villages, Households: c.Households, Scale: c.Scale},
		Weeks:   c.Weeks, Story: !c.Clean, Told: told})
	if errors.Is(err, generate.ErrSize) {
		return usageError{fmt.Errorf(s.texts["bad_size"], err)}
	}
	if err != nil {
		return err
	}
	for _, path := range made {
		fmt.Fprintln(s.out, filepath.Join(c.Dir, path))
	}
	return nil
}

// told is what the townships of the sample would be told after a week, so that their answers come back the week after.
func told(sp *spec.Spec, w *record.Week, past *record.Past) []record.Finding {
	return rules.Check(sp, w, past).Findings
}
