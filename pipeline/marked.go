package pipeline

import (
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
)

// The townships' own files given back are a kind of output like those of the report catalogue, made here because they need the originals' bytes.
const (
	markedID    = "marked"
	markedTitle = "标注原表"
)

// marked plans one file for each file of a township in which something must be corrected.
func (c *countyRun) marked(w *week) []report.File {
	if !c.wants(markedID, markedTitle) {
		return nil
	}
	var out []report.File
	for _, a := range w.county.Areas {
		if a.Return == nil {
			continue
		}
		for _, f := range a.Return.Files {
			cells := markCells(a, f.Name)
			if len(cells) == 0 {
				continue
			}
			base := strings.TrimSuffix(path.Base(f.Name), path.Ext(f.Name))
			out = append(out, report.File{Path: fmt.Sprintf("%s/%02d%s_%s（标注）.xlsx", markedTitle, a.ID, a.Name, base), Build: func() report.Content {
				data, err := c.mark(f, cells)
				return report.Content{Text: data, Err: err}
			}})
		}
	}
	return out
}

func (c *countyRun) wants(id, title string) bool {
	chosen := c.opt.Only
	if len(chosen) == 0 {
		chosen = c.spec.Settings.Documents
	}
	return len(chosen) == 0 || slices.Contains(chosen, id) || slices.Contains(chosen, title)
}

// markCells are the places of one file that a township must look at; hints are left out, as on the correction form.
func markCells(a *county.Area, file string) []xlsx.MarkCell {
	var out []xlsx.MarkCell
	for _, f := range a.Findings {
		if !county.Counts(f) || f.Severity < record.Doubt {
			continue
		}
		for _, s := range append([]record.Spot{f.Spot}, f.More...) {
			if s.File == file && s.Sheet != "" && s.Cell != "" {
				out = append(out, xlsx.MarkCell{Sheet: s.Sheet, Cell: s.Cell, No: f.No, Severity: f.Severity.Chinese(), Message: f.Message, Want: f.Want})
			}
		}
	}
	return out
}

// mark patches the file itself; one that cannot be patched comes back as a marked copy of its cells that says why.
func (c *countyRun) mark(f *record.File, cells []xlsx.MarkCell) ([]byte, error) {
	data, err := c.archive.Get(f.SHA256)
	if err != nil {
		return nil, err
	}
	o := xlsx.MarkOptions{Note: "改完后随下期报表报回；有疑问请与" + c.spec.County.Office + "联系。"}
	bundled := strings.Contains(f.Name, ".zip/")
	if !bundled {
		m, err := xlsx.Mark(data, cells, o)
		var un *xlsx.Unmarkable
		if !errors.As(err, &un) {
			return m.Data, err
		}
		o.Note = un.Reason + "，这是带标注的副本。" + o.Note
	}
	label, err := c.archive.Label(f.SHA256)
	if err != nil {
		return nil, err
	}
	books, err := xlsx.Read(label.Name, data, xlsx.Options{Passwords: c.spec.Settings.Passwords})
	if err != nil {
		return nil, fmt.Errorf("read %s for marking: %w", f.Name, err)
	}
	for _, b := range books {
		if !bundled || b.File == f.Name {
			return xlsx.Write(xlsx.MarkedCopy(b, cells, o))
		}
	}
	return nil, fmt.Errorf("mark %s: the bundle no longer holds it", f.Name)
}
