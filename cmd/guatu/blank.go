package main

import (
	"fmt"
	"os"
	"path/filepath"

	"guatu/pipeline"
)

type blankCmd struct {
	Dir     string `arg:"" help:"${blank_dir_help}" type:"path"`
	Period  string `help:"${period_help}"`
	Profile string `help:"${profile_help}"`
	County  string `help:"${settings_dir_help}" type:"path"`
}

// Run makes one hand-out workbook a township.
func (c *blankCmd) Run(s *session) error {
	p, err := s.period(c.Period)
	if err != nil {
		return err
	}
	files, err := pipeline.Blank(pipeline.Options{Dir: c.County, Profile: c.Profile, Period: p})
	if err != nil {
		return misuse(err)
	}
	return s.write(c.Dir, files)
}

// write puts finished files into a folder; a file that is there already belongs to somebody and is left alone.
func (s *session) write(dir string, files []pipeline.File) error {
	for _, f := range files {
		path := filepath.Join(dir, filepath.FromSlash(f.Path))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return fmt.Errorf("make folder: %w", err)
		}
		out, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if os.IsExist(err) {
			return usageError{fmt.Errorf(s.texts["exists"], path)}
		}
		if err != nil {
			return fmt.Errorf("write %s: %w", path, err)
		}
		_, err = out.Write(f.Data)
		if cerr := out.Close(); err == nil {
			err = cerr
		}
		if err != nil {
			return fmt.Errorf("write %s: %w", path, err)
		}
		fmt.Fprintln(s.out, path)
	}
	return nil
}
