package pipeline

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"

	"guatu/pipeline/record"
	"guatu/pipeline/store"
)

// Beside a period's folder stand, for moments only, the next one being filled and the last one being put away.
const (
	nextPrefix = ".新-"
	lastPrefix = ".旧-"
)

func (c *countyRun) folder(p record.Period, prefix string) string {
	return filepath.Join(c.opt.Dir, OutputDir, prefix+p.Label())
}

// publish puts the folder that render has filled in the place of the last one, so that nobody ever opens half of one run and half of another.
func (c *countyRun) publish(w *week) error {
	c.env.stage("publish")
	next := c.folder(w.Period, nextPrefix)
	// The manifest comes last: a folder that has one is whole.
	if err := store.WriteFile(filepath.Join(next, ManifestFile), w.manifest); err != nil {
		return fmt.Errorf("write %s: %w", ManifestFile, err)
	}
	c.env.stage("swap")
	return c.swap(w.Period)
}

func (c *countyRun) swap(p record.Period) error {
	place, next, last := c.folder(p, ""), c.folder(p, nextPrefix), c.folder(p, lastPrefix)
	if err := os.RemoveAll(last); err != nil {
		return fmt.Errorf("clear %s: %w", last, err)
	}
	if err := os.Rename(place, last); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("replace %s: %w: %w", place, errInUse, err)
	}
	c.env.stage("swapping")
	if err := os.Rename(next, place); err != nil {
		// Where even this fails, the next run's repair finds the whole next folder and puts it in place.
		err = errors.Join(err, os.Rename(last, place))
		return fmt.Errorf("put %s in place: %w: %w", place, errInUse, err)
	}
	if err := os.RemoveAll(last); err != nil {
		return fmt.Errorf("clear %s: %w", last, err)
	}
	return nil
}

// repair finishes what a run that died while publishing had begun: a whole next folder takes its place, a half one goes away.
func (c *countyRun) repair() error {
	place := filepath.Join(c.opt.Dir, OutputDir)
	for _, prefix := range []string{nextPrefix, lastPrefix} {
		found, err := fs.Glob(os.DirFS(place), prefix+"*")
		if err != nil {
			return fmt.Errorf("look for unfinished outputs: %w", err)
		}
		sort.Strings(found)
		for _, name := range found {
			if err := c.mend(filepath.Join(place, name), prefix); err != nil {
				return err
			}
		}
	}
	return c.archive.Clear()
}

func (c *countyRun) mend(dir, prefix string) error {
	place := filepath.Join(filepath.Dir(dir), filepath.Base(dir)[len(prefix):])
	_, err := os.Stat(place)
	gone := errors.Is(err, fs.ErrNotExist)
	_, err = os.Stat(filepath.Join(dir, ManifestFile))
	if gone && err == nil {
		if err := os.Rename(dir, place); err != nil {
			return fmt.Errorf("put %s in place: %w", place, err)
		}
		return nil
	}
	if err := os.RemoveAll(dir); err != nil {
		return fmt.Errorf("clear %s: %w", dir, err)
	}
	return nil
}

// published reports whether a period's folder is there with every output of its last run, of the newest period each of the right content.
// Older ones only have to be there: reading a year's outputs takes longer than a week's work, and guatu verify does it.
func (c *countyRun) published(p record.Period, outputs map[string]string, newest bool) (bool, error) {
	for name, sum := range outputs {
		path := filepath.Join(c.folder(p, ""), filepath.FromSlash(name))
		if !newest {
			if _, err := os.Stat(path); err != nil {
				return false, nil
			}
			continue
		}
		data, err := os.ReadFile(path)
		if errors.Is(err, fs.ErrNotExist) {
			return false, nil
		}
		if err != nil {
			return false, fmt.Errorf("look at output %s: %w", name, err)
		}
		if store.Digest(data) != sum {
			return false, nil
		}
	}
	_, err := os.Stat(filepath.Join(c.folder(p, ""), ManifestFile))
	return err == nil, nil
}
