package pipeline

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"guatu/pipeline/report"
	"guatu/pipeline/store"
)

// checkOnly refuses a kind of output that does not exist, before anything is read.
func checkOnly(only []string) error {
	var known []string
	exists := map[string]bool{markedID: true, markedTitle: true, boardID: true, boardTitle: true}
	for _, k := range report.Catalogue() {
		exists[k.ID], exists[k.Title] = true, true
		known = append(known, k.ID)
	}
	for _, name := range only {
		if !exists[name] {
			return misuse("没有“"+name+"”这类材料；可以写："+strings.Join(append(known, markedID, boardID), "、"), "no kind of output %s; there are %s, %s, %s", name, strings.Join(known, ", "), markedID, boardID)
		}
	}
	return nil
}

// carry keeps what a run of some kinds only does not make: the period's other outputs as they lie there.
func (c *countyRun) carry(w *week) error {
	if len(c.opt.Only) == 0 {
		return nil
	}
	made := map[string]bool{ManifestFile: true}
	for _, o := range w.outputs {
		made[o.path] = true
	}
	place, next := c.folder(w.Period, ""), c.folder(w.Period, nextPrefix)
	return filepath.WalkDir(place, func(path string, d fs.DirEntry, err error) error {
		if os.IsNotExist(err) {
			return fs.SkipAll
		}
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(place, path)
		if err != nil || made[filepath.ToSlash(rel)] {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("keep output %s: %w", rel, err)
		}
		if err := store.WriteFile(filepath.Join(next, rel), data); err != nil {
			return fmt.Errorf("keep output %s: %w", rel, err)
		}
		w.outputs = append(w.outputs, output{filepath.ToSlash(rel), store.Digest(data), len(data), nil})
		return nil
	})
}
