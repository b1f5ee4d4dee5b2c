package pipeline

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"time"

	"guatu/pipeline/inbox"
	"guatu/pipeline/pdf"
	"guatu/pipeline/report"
	"guatu/pipeline/store"
	"guatu/pipeline/xlsx"
)

// output is one finished file of a period, already written into the folder that publish will put in place.
type output struct {
	path   string // below the period's folder, with slashes
	sha256 string
	size   int
	glyphs []string
}

// render makes every output. They depend on nothing but the county, so they are made side by side, and each goes to disk at once: a county's
// registers together are larger than its records.
func (c *countyRun) render(w *week) error {
	c.env.stage("render")
	next := c.folder(w.Period, nextPrefix)
	if err := os.RemoveAll(next); err != nil {
		return fmt.Errorf("write outputs: clear %s: %w", next, err)
	}
	trend, err := c.trend(w.Period.From)
	if err != nil {
		return err
	}
	terms, err := c.terms(w.Period.From)
	if err != nil {
		return err
	}
	in := &report.Input{Trend: trend, Terms: terms, County: w.county, Assessment: w.assessment, Sums: w.sums, RunID: store.Digest([]byte(fmt.Sprint(w.inputs)))[:12], Now: time.Unix(w.Period.Deadline, 0).In(inbox.CountyTime), Version: c.env.Program}
	var files []report.File
	for _, k := range c.kinds(in) {
		files = append(files, k.Files(in)...)
	}
	files = append(files, c.marked(w)...)
	seen := report.Paths{}
	for i := range files {
		files[i].Path = seen.Safe(files[i].Path)
	}
	w.outputs = make([]output, len(files))
	errs := make([]error, len(files))
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for i := range files {
		wg.Add(1)
		slots <- struct{}{}
		go func() {
			defer wg.Done()
			w.outputs[i], errs[i] = c.build(next, files[i])
			<-slots
		}()
	}
	wg.Wait()
	// A document that cannot be made costs itself; a disk that cannot be written costs the run, or half a set of outputs would replace a whole one.
	if i := slices.IndexFunc(errs, func(err error) bool { return errors.Is(err, errNotWritten) }); i >= 0 {
		return errs[i]
	}
	w.keep(errs)
	if err := c.carry(w); err != nil {
		return err
	}
	err = c.board(w, in)
	if errors.Is(err, errNotWritten) {
		return err
	}
	w.failed = errors.Join(w.failed, err)
	return nil
}

var errNotWritten = errors.New("write output")

// keep leaves out what could not be made: one document with a fault of ours must not cost the county the other ninety. The run ends with an error all the same.
func (w *week) keep(errs []error) {
	made := w.outputs[:0]
	for i, o := range w.outputs {
		if errs[i] == nil {
			made = append(made, o)
			w.glyphs = append(w.glyphs, o.glyphs...)
		}
	}
	w.outputs, w.failed = made, errors.Join(errs...)
}

func (c *countyRun) kinds(in *report.Input) []report.Kind {
	if len(c.opt.Only) == 0 {
		return report.Wanted(in)
	}
	var out []report.Kind
	for _, k := range report.Of(c.spec) {
		for _, name := range c.opt.Only {
			if name == k.ID || name == k.Title {
				out = append(out, k)
			}
		}
	}
	return out
}

func (c *countyRun) build(folder string, f report.File) (output, error) {
	data, glyphs, err := c.kept.output(&f, func(content report.Content) ([]byte, []string, error) { return c.bytes(f.Path, content) })
	if err != nil {
		return output{}, fmt.Errorf("make %s: %w", f.Path, err)
	}
	if err := store.WriteFile(filepath.Join(folder, filepath.FromSlash(f.Path)), data); err != nil {
		return output{}, fmt.Errorf("%w %s: %w", errNotWritten, f.Path, err)
	}
	return output{f.Path, store.Digest(data), len(data), glyphs}, nil
}

func (c *countyRun) bytes(path string, content report.Content) (data []byte, glyphs []string, err error) {
	switch {
	case content.Book != nil:
		data, err = xlsx.WriteKept(content.Book, c.kept.rows())
		return data, nil, err
	case content.Page != nil:
		r, err := pdf.Render(content.Page, pdf.Options{Faces: c.faces, Unpacked: c.kept.faces()})
		for _, m := range r.Missing {
			glyphs = append(glyphs, fmt.Sprintf("%s第%d页：U+%04X", path, m.Page, m.Rune))
		}
		return r.Bytes, glyphs, err
	default:
		return content.Text, nil, content.Err
	}
}
