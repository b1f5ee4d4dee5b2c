package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

type previewCmd struct {
	PDF []string `arg:"" help:"${preview_files_help}" type:"path"`
	To  string   `help:"${preview_dir_help}" type:"path" default:"."`
	DPI int      `help:"${dpi_help}" default:"80"`
}

// renderer is the program that turns PDF pages into pictures; we bring none, since only a preview needs one.
const renderer = "pdftoppm"

// Run draws the pages of PDFs as PNG where a renderer is installed, and says so where none is.
func (c *previewCmd) Run(s *session) error {
	if _, err := exec.LookPath(renderer); err != nil {
		return usageError{errors.New(s.texts["no_renderer"])}
	}
	if err := os.MkdirAll(c.To, 0o700); err != nil {
		return fmt.Errorf("make folder: %w", err)
	}
	for _, file := range c.PDF {
		base := filepath.Join(c.To, strings.TrimSuffix(filepath.Base(file), ".pdf"))
		out, err := exec.Command(renderer, "-png", "-r", fmt.Sprint(c.DPI), file, base).CombinedOutput()
		if err != nil {
			return usageError{fmt.Errorf(s.texts["not_drawn"], file, strings.TrimSpace(string(out)))}
		}
		pages, err := filepath.Glob(base + "-*.png")
		if err != nil {
			return fmt.Errorf("list pages of %s: %w", file, err)
		}
		for _, p := range pages {
			fmt.Fprintln(s.out, p)
		}
	}
	return nil
}
