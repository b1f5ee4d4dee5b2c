package pipeline

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"

	"guatu/pipeline/inbox"
	"guatu/pipeline/pdf"
	"guatu/pipeline/report"
	"guatu/pipeline/store"
	"guatu/pipeline/xlsx"
)

// output is one finished file of a period.
type output struct {
	path   string // below the period's folder, with slashes
	data   []byte
	glyphs []string
}

// render makes every output. They depend on nothing but the county, so they are made side by side.
func (c *countyRun) render(w *week) error {
	c.env.stage("render")
	in := &report.Input{County: w.county, RunID: store.Digest([]byte(fmt.Sprint(w.inputs)))[:12], Now: time.Unix(w.Period.Deadline, 0).In(inbox.CountyTime), Version: c.env.Program}
	var files []report.File
	for _, k := range c.kinds(in) {
		files = append(files, k.Files(in)...)
	}
	files = append(files, c.marked(w)...)
	w.outputs = make([]output, len(files))
	errs := make([]error, len(files))
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for i := range files {
		wg.Add(1)
		slots <- struct{}{}
		go func() {
			defer wg.Done()
			w.outputs[i], errs[i] = c.build(files[i])
			<-slots
		}()
	}
	wg.Wait()
	for _, o := range w.outputs {
		w.glyphs = append(w.glyphs, o.glyphs...)
	}
	return errors.Join(errs...)
}

func (c *countyRun) kinds(in *report.Input) []report.Kind {
	if len(c.opt.Only) == 0 {
		return report.Wanted(in)
	}
	var out []report.Kind
	for _, k := range report.Catalogue() {
		for _, name := range c.opt.Only {
			if name == k.ID || name == k.Title {
				out = append(out, k)
			}
		}
	}
	return out
}

func (c *countyRun) build(f report.File) (output, error) {
	o := output{path: f.Path}
	var err error
	switch content := f.Build(); {
	case content.Book != nil:
		o.data, err = xlsx.Write(content.Book)
	case content.Page != nil:
		var r pdf.Result
		r, err = pdf.Render(content.Page, pdf.Options{Faces: c.faces})
		o.data = r.Bytes
		for _, m := range r.Missing {
			o.glyphs = append(o.glyphs, fmt.Sprintf("%s第%d页：U+%04X", f.Path, m.Page, m.Rune))
		}
	default:
		o.data, err = content.Text, content.Err
	}
	if err != nil {
		return o, fmt.Errorf("make %s: %w", f.Path, err)
	}
	return o, nil
}
