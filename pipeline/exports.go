package pipeline

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"guatu/pipeline/decode"
	"guatu/pipeline/inbox"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/pipeline/store"
	"guatu/pipeline/xlsx"
)

// exported is one file of the folder 平台导出.
type exported struct {
	name, sum string
	data      []byte
	seen      int64
}

// exportPrefix begins the line of a run's inputs that names an export by SHA-256 and name.
const exportPrefix = "export "

// exportLabel is the name under which the archive keeps an export.
func exportLabel(name string) string { return "/" + ExportDir + "/" + name }

// readExports puts the households of the exported tables and the waivers of exemption lists, where the folder has any, beside those of the settings.
func (c *countyRun) readExports() error {
	c.bare = c.spec
	dir := filepath.Join(c.opt.Dir, ExportDir)
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	drop, err := inbox.List(dir, nil)
	if err != nil {
		return err
	}
	for _, item := range drop.Items {
		data, err := os.ReadFile(item.Path)
		if err != nil {
			return fmt.Errorf("read export %s: %w", item.Name, err)
		}
		c.exports = append(c.exports, exported{item.Name, store.Digest(data), data, item.Seen})
	}
	return c.applyExports()
}

func (c *countyRun) applyExports() error {
	c.slips = slices.DeleteFunc(c.slips, func(s Slip) bool { return strings.HasPrefix(s.Sheet, ExportDir+"/") })
	var tables [][]spec.Listed
	var waivers []spec.Waiver
	var refs []spec.RuleRef
	for _, x := range c.exports {
		books, err := xlsx.Read(x.name, x.data, xlsx.Options{Passwords: c.spec.Settings.Passwords})
		var refusal *xlsx.Refusal
		if errors.As(err, &refusal) {
			c.slips = append(c.slips, Slip{ExportDir + "/" + x.name, "", refusal.Reason, refusal.Remedy, string(record.FileRefused)})
			continue
		}
		if err != nil {
			return fmt.Errorf("read export %s: %w", x.name, err)
		}
		for _, b := range books {
			got, facts := decode.Export(c.bare, b)
			tables = append(tables, got.Listed)
			waivers, refs = append(waivers, got.Waivers...), append(refs, got.RuleRefs...)
			c.slips = append(c.slips, unknownRules(got.RuleRefs, ExportDir+"/"+b.File+" ")...)
			for _, f := range facts {
				c.slips = append(c.slips, Slip{strings.TrimSuffix(ExportDir+"/"+b.File+" "+f.SheetTab, " "), f.Cell, f.Got, f.Want, string(f.Kind)})
			}
		}
	}
	c.spec = c.bare.WithListed(tables...).WithWaivers(waivers, refs)
	return nil
}

// keepExports archives what a run is about to depend on.
func (c *countyRun) keepExports() error {
	for _, x := range c.exports {
		if err := c.archive.Put(record.File{Name: exportLabel(x.name), SHA256: x.sum, Size: int64(len(x.data)), Seen: x.seen}, x.data); err != nil {
			return err
		}
	}
	return nil
}

// exportsIn goes back to the exports that a run's inputs name.
func (c *countyRun) exportsIn(inputs []string) error {
	c.exports = nil
	for _, in := range inputs {
		rest, ok := strings.CutPrefix(in, exportPrefix)
		if !ok {
			continue
		}
		sum, name, _ := strings.Cut(rest, " ")
		data, err := c.archive.Get(sum)
		if err != nil {
			return misuse("存档里没有当时所用的平台导出“"+name+"”，不能按原样重做", "the export %s that the period was made with is not in the archive: %w", name, err)
		}
		c.exports = append(c.exports, exported{name: name, sum: sum, data: data})
	}
	return c.applyExports()
}

// exportSums tells one set of exports from another.
func (c *countyRun) exportSums() string {
	var sums []string
	for _, x := range c.exports {
		sums = append(sums, x.sum)
	}
	return strings.Join(sums, " ")
}
