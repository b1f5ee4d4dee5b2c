package pipeline

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
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
	in.Settle()
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
	out := output{path: f.Path}
	to := &sink{sum: sha256.New()}
	err := store.Create(filepath.Join(folder, filepath.FromSlash(f.Path)), func(w io.Writer) (err error) {
		to.to = w
		if out.glyphs, err = c.kept.output(&f, to, func(w io.Writer, content report.Content) ([]string, error) { return c.write(w, f.Path, content) }); err != nil {
			to.unmade = to.err == nil
		}
		return err
	})
	switch {
	case to.unmade:
		return output{}, fmt.Errorf("make %s: %w", f.Path, err)
	case err != nil:
		return output{}, fmt.Errorf("%w %s: %w", errNotWritten, f.Path, err)
	}
	out.sha256, out.size = hex.EncodeToString(to.sum.Sum(nil)), to.size
	return out, nil
}

// sink takes an output, and knows afterwards what it took and whose fault it is that there is no more.
type sink struct {
	to     io.Writer
	sum    hash.Hash
	size   int
	err    error // of the disk
	unmade bool  // an error that was not the disk's
}

func (s *sink) Write(p []byte) (int, error) {
	n, err := s.to.Write(p)
	s.sum.Write(p[:n])
	s.size += n
	s.err = err
	return n, err
}

// write makes one output and tells what no face could draw.
func (c *countyRun) write(to io.Writer, path string, content report.Content) (glyphs []string, err error) {
	switch {
	case content.Err != nil:
		return nil, content.Err
	case content.Book != nil:
		return nil, xlsx.WriteKept(to, content.Book, c.kept.rows())
	case content.Page != nil:
		r, err := pdf.Render(content.Page, pdf.Options{Faces: c.faces, Unpacked: c.kept.faces()})
		if err != nil {
			return nil, err
		}
		for _, m := range r.Missing {
			glyphs = append(glyphs, fmt.Sprintf("%s第%d页：U+%04X", path, m.Page, m.Rune))
		}
		content.Text = r.Bytes
	}
	_, err = to.Write(content.Text)
	return glyphs, err
}
