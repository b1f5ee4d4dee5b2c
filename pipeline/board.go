package pipeline

import (
	"bytes"
	"fmt"
	"html"
	"html/template"
	"net/url"
	"path"
	"path/filepath"
	"sort"
	"strings"

	"guatu/pipeline/page"
	"guatu/pipeline/pdf"
	"guatu/pipeline/report"
	"guatu/pipeline/store"
	"guatu/templates"
)

// The board links to what was made, so it is made last, and here because charts become SVG where PDFs are drawn.
const (
	boardID    = "board"
	boardTitle = "看板"
	boardFile  = "看板.html"
)

// boardPage is what the template is filled with.
type boardPage struct {
	Board   *report.Board
	Charts  []boardChart
	Small   []boardChart
	Folders []boardFolder
}

type boardChart struct {
	Title, Unit string
	SVG         template.HTML // made by us, every text in it escaped
}

type boardFolder struct {
	Name  string
	Open  bool
	Files []boardLink
}

type boardLink struct{ Name, Href string }

var boardTemplate = template.Must(template.New(boardFile).Funcs(template.FuncMap{
	"tone":  func(c page.Cell) string { return c.Tone.String() },
	"total": func(r page.Row) bool { return r.Kind == page.RowTotal },
	"tenth": func(permille int) string { return fmt.Sprintf("%d.%d", permille/10, permille%10) },
}).Parse(templates.Board))

// board adds the page for the screen to what has been made.
func (c *countyRun) board(w *week, in *report.Input) error {
	if !c.wants(boardID, boardTitle) {
		return nil
	}
	var paths []string
	for _, o := range w.outputs {
		paths = append(paths, o.path)
	}
	data, err := BoardHTML(report.BoardOf(in), paths)
	if err != nil {
		return fmt.Errorf("make %s: %w", boardFile, err)
	}
	if err := store.WriteFile(filepath.Join(c.folder(w.Period, nextPrefix), boardFile), data); err != nil {
		return fmt.Errorf("%w %s: %w", errNotWritten, boardFile, err)
	}
	w.outputs = append(w.outputs, output{boardFile, store.Digest(data), len(data), nil})
	return nil
}

// BoardHTML writes a board as one file that asks for nothing from outside; paths are the period's outputs, relative to it.
func BoardHTML(b *report.Board, paths []string) ([]byte, error) {
	p := boardPage{Board: b, Folders: boardFolders(paths)}
	var err error
	if p.Charts, err = chartsAsSVG(b.Charts); err != nil {
		return nil, err
	}
	if p.Small, err = chartsAsSVG(b.Small); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := boardTemplate.Execute(&out, p); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

func chartsAsSVG(charts []report.BoardChart) ([]boardChart, error) {
	var out []boardChart
	for _, c := range charts {
		svg, err := pdf.ChartSVG(c.Chart, c.Width, c.Height)
		if err != nil {
			return nil, err
		}
		// Inside HTML the name space is understood; the label is for those who hear the page, the width for screens too narrow to show it larger.
		svg = bytes.Replace(svg, []byte(`<svg xmlns="http://www.w3.org/2000/svg"`), fmt.Appendf(nil, `<svg aria-label="%s" width="%d"`, html.EscapeString(c.Title), c.Width), 1)
		out = append(out, boardChart{c.Title, c.Unit, template.HTML(svg)})
	}
	return out, nil
}

// boardFolders groups the outputs by their first folder; the files that lie beside the board come first and open.
func boardFolders(paths []string) []boardFolder {
	sorted := append([]string(nil), paths...)
	sort.Strings(sorted)
	index := map[string]int{}
	out := []boardFolder{{Name: "综合材料", Open: true}}
	for _, p := range sorted {
		folder, rest, nested := strings.Cut(p, "/")
		i := 0
		if nested {
			var ok bool
			if i, ok = index[folder]; !ok {
				i = len(out)
				index[folder] = i
				out = append(out, boardFolder{Name: folder})
			}
		} else {
			rest = p
		}
		out[i].Files = append(out[i].Files, boardLink{strings.TrimSuffix(rest, path.Ext(rest)) + "（" + strings.TrimPrefix(path.Ext(rest), ".") + "）", relative(p)})
	}
	if len(out[0].Files) == 0 {
		return out[1:]
	}
	return out
}

// relative is a path as a link: each name escaped by itself, and begun with ./ so that no name is taken for a scheme.
func relative(p string) string {
	parts := strings.Split(p, "/")
	for i := range parts {
		parts[i] = url.PathEscape(parts[i])
	}
	return "./" + strings.Join(parts, "/")
}
