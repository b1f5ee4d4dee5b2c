package pipeline

import (
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/keep"
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
			out = append(out, c.markedFile(a, f, cells))
		}
	}
	return out
}

// markedFile plans the file. One with macros keeps its extension, without which Excel would not open it; whether it can
// be patched decides over the name, so that rare kind is made at once.
func (c *countyRun) markedFile(a *county.Area, f *record.File, cells []xlsx.MarkCell) report.File {
	ext := path.Ext(f.Name)
	stem := fmt.Sprintf("%s/%02d%s_%s（标注）", markedTitle, a.ID, a.Name, strings.TrimSuffix(path.Base(f.Name), ext))
	if !strings.EqualFold(ext, ".xlsm") {
		marks, _ := keep.Digest(cells)
		return report.File{Path: stem + ".xlsx", From: keep.Sum(f.SHA256, f.Name, marks), Build: func() report.Content {
			data, _, err := c.mark(f, cells)
			return report.Content{Text: data, Err: err}
		}}
	}
	data, patched, err := c.mark(f, cells)
	if !patched {
		ext = ".xlsx"
	}
	return report.File{Path: stem + ext, Build: func() report.Content { return report.Content{Text: data, Err: err} }}
}

func (c *countyRun) wants(id, title string) bool {
	chosen := c.opt.Only
	if len(chosen) == 0 {
		if chosen = c.spec.Settings.Documents; !report.Narrows(chosen) {
			return true
		}
	}
	return slices.Contains(chosen, id) || slices.Contains(chosen, title)
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
func (c *countyRun) mark(f *record.File, cells []xlsx.MarkCell) (data []byte, patched bool, err error) {
	label, err := c.archive.Label(f.SHA256)
	if err != nil {
		return nil, false, err
	}
	if data, err = c.archive.Get(f.SHA256); err != nil {
		return nil, false, err
	}
	name := label.Name
	if strings.Contains(f.Name, ".zip/") {
		if data, err = xlsx.FromBundle(name, data, f.Name); err != nil {
			return nil, false, fmt.Errorf("mark %s: %w", f.Name, err)
		}
		name = f.Name
	}
	o := xlsx.MarkOptions{Note: "改完后随下期报表报回；有疑问请与" + c.spec.County.Office + "联系。"}
	m, err := xlsx.Mark(data, cells, o)
	var un *xlsx.Unmarkable
	if !errors.As(err, &un) {
		return m.Data, true, err
	}
	o.Note = un.Reason + "，这是带标注的副本。" + o.Note
	books, err := xlsx.Read(name, data, xlsx.Options{Passwords: c.spec.Settings.Passwords})
	if err != nil {
		return nil, false, fmt.Errorf("read %s for marking: %w", f.Name, err)
	}
	m, err = xlsx.MarkedCopy(books[0], cells, o)
	return m.Data, false, err
}
