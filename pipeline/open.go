package pipeline

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"sync"

	"guatu/pipeline/decode"
	"guatu/pipeline/grid"
	"guatu/pipeline/inbox"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/pipeline/store"
	"guatu/pipeline/xlsx"
)

// claimed is the inbox of this run, with what is known of its files.
type claimed struct {
	inbox.Drop
	stated map[string]record.Period    // the period each file states, by SHA-256
	covers map[string]record.Period    // what the newest known files state, where that is another than they count in
	labels map[string]store.KnownFile  // while rebuilding: what the archive says of its originals
	read   map[string][]*record.Return // files already read, as returns of the period guess
	guess  record.Period               //
	of     map[record.Day][]inbox.Item // the files of each period, by its first day
	again  map[record.Day][]again      // what came again in each period, likewise
}

// ReadFile opens one file and decodes it: one return for each township it speaks of. A file at fault is a return that holds only the fact.
func ReadFile(s *spec.Spec, p record.Period, f *record.File, data []byte) ([]*record.Return, error) {
	_, returns, err := readBooks(s, p, f, data, 1)
	return returns, err
}

// readBooks is ReadFile with the cells beside what was made of them, so many sheets at a time.
func readBooks(s *spec.Spec, p record.Period, f *record.File, data []byte, atOnce int) ([]*grid.Book, []*record.Return, error) {
	books, err := xlsx.Read(f.Name, data, xlsx.Options{Passwords: s.Settings.Passwords, AtOnce: atOnce})
	var refusal *xlsx.Refusal
	if errors.As(err, &refusal) {
		return nil, []*record.Return{decode.Refused(s, p, f, refusal.Reason, refusal.Remedy)}, nil
	}
	if err != nil {
		return nil, nil, fmt.Errorf("read %s: %w", f.Name, err)
	}
	var out []*record.Return
	for _, b := range books {
		file := f
		if b.File != f.Name {
			inner := *f
			inner.Name = b.File
			file = &inner
		}
		out = append(out, decode.Book(s, p, file, b)...)
	}
	return books, out, nil
}

// readAll opens files side by side; each is independent of the others, and the results keep the order of the items.
func (c *countyRun) readAll(p record.Period, items []inbox.Item) ([][]*record.Return, error) {
	c.env.stage("open")
	out := make([][]*record.Return, len(items))
	errs := make([]error, len(items))
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for i := range items {
		wg.Add(1)
		slots <- struct{}{}
		go func() {
			defer wg.Done()
			out[i], errs[i] = c.readOne(p, &items[i])
			<-slots
		}()
	}
	wg.Wait()
	return out, errors.Join(errs...)
}

// readOne yields nothing for a file that is still being written; leave then takes it out of this run.
func (c *countyRun) readOne(p record.Period, item *inbox.Item) ([]*record.Return, error) {
	sum := readFrom(p, &item.File)
	if c.archive.Has(item.SHA256) {
		if out, ok := c.kept.returns(sum); ok {
			return out, nil
		}
	}
	out, err := c.decodeOne(p, item)
	if err == nil && out != nil {
		c.kept.keepReturns(sum, out)
	}
	return out, err
}

// decodeOne is readOne without taking over or keeping anything.
func (c *countyRun) decodeOne(p record.Period, item *inbox.Item) ([]*record.Return, error) {
	data, err := c.take(item)
	if errors.Is(err, store.ErrChanged) || errors.Is(err, fs.ErrNotExist) {
		c.unready.Store(item.SHA256, true)
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return ReadFile(c.spec, p, &item.File, data)
}

// take reads an item and sees to it that the archive has it. Where it lies may have changed or gone since the inbox was listed; what is archived has not.
func (c *countyRun) take(item *inbox.Item) ([]byte, error) {
	if item.Path == "" {
		return c.archive.Get(item.SHA256)
	}
	data, err := os.ReadFile(item.Path)
	if err == nil {
		err = c.archive.Put(item.File, data)
	}
	if err != nil && c.archive.Has(item.SHA256) {
		return c.archive.Get(item.SHA256)
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", item.Name, err)
	}
	return data, nil
}

// leave takes the files that were still being written out of the run; the next one finds them whole.
func (c *countyRun) leave(drop *claimed) {
	items := drop.Items[:0:0]
	for _, item := range drop.Items {
		if _, unready := c.unready.Load(item.SHA256); unready {
			drop.Passed = append(drop.Passed, inbox.Passed{Name: item.Name, Why: inbox.Growing})
			continue
		}
		items = append(items, item)
	}
	drop.Items = items
}
