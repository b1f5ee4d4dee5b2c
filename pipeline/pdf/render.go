// Package pdf sets page documents and draws them: its own line breaking, tables and charts, through an immutable display
// list, to PDF bytes or SVG. It decides nothing a document says: no wording, no figure, no order.
package pdf

import (
	"fmt"
	"runtime"
	"sync"

	"guatu/pipeline/page"
)

// Options are the choices of a rendering that are not the document's.
type Options struct {
	Faces    *Faces    // the office's own; nil: the built-in ones
	Unpacked *Unpacked // where built-in faces wait unpacked; nil: nowhere
}

// Unpacked gives back a built-in face that an earlier process has inflated, by the SHA-256 of its file: inflating the six of them
// takes longer than drawing all that most runs change.
type Unpacked struct {
	Get func(sum string) ([]byte, bool)
	Put func(sum string, data []byte)
}

// Missing is a character that no face could show. It was drawn as a box with its code point.
type Missing struct {
	Rune rune
	Page int    // from 1
	Text string // the line it stands in
}

// Result is a rendered document.
type Result struct {
	Bytes   []byte
	Pages   int
	Missing []Missing
	// Fonts are the SHA-256 sums, in hex, of the files whose glyphs are in the document, by file name.
	// The bytes depend on them and on the document alone.
	Fonts map[string]string
}

// Render lays a document out and draws it. The same document and faces give the same bytes on every machine.
// Errors are ours: a face that cannot be read, a document without pages.
func Render(doc *page.Document, o Options) (Result, error) {
	list, err := Layout(doc, o)
	if err != nil {
		return Result{}, err
	}
	return draw(doc, &list)
}

func draw(doc *page.Document, list *DisplayList) (Result, error) {
	if len(list.Leaves) == 0 {
		return Result{}, fmt.Errorf("render %q: the document has no pages", doc.Title)
	}
	streams, missing := contents(list)
	fonts := cutFaces(list.book)
	raw, err := assembleFile(doc, list)
	if err != nil {
		return Result{}, fmt.Errorf("render %q: %w", doc.Title, err)
	}
	bytes, err := finish(raw, doc, list, streams, fonts)
	if err != nil {
		return Result{}, fmt.Errorf("render %q: %w", doc.Title, err)
	}
	return Result{Bytes: bytes, Pages: len(list.Leaves), Missing: missing, Fonts: list.book.sums()}, nil
}

// contents writes each page's operators in order and deflates them on all processors meanwhile.
func contents(list *DisplayList) ([][]byte, []Missing) {
	streams := make([][]byte, len(list.Leaves))
	type job struct {
		page int
		raw  []byte
	}
	jobs := make(chan job, 16)
	var wait sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wait.Add(1)
		go func() {
			defer wait.Done()
			z := newDeflater()
			defer z.free()
			for j := range jobs {
				streams[j.page] = z.deflate(j.raw)
			}
		}()
	}
	var missing []Missing
	for i := range list.Leaves {
		c := content{book: list.book}
		raw := c.page(&list.Leaves[i])
		if len(c.missing) > 0 {
			missing = append(missing, missingOn(i, c.missing, list)...)
		}
		jobs <- job{i, raw}
	}
	close(jobs)
	wait.Wait()
	return streams, missing
}

// missingOn finds the line of each missing character of a page, naming each character once a page.
func missingOn(leaf int, runes []rune, list *DisplayList) []Missing {
	var out []Missing
	seen := map[rune]bool{}
	for _, r := range runes {
		if seen[r] {
			continue
		}
		seen[r] = true
		out = append(out, Missing{Rune: r, Page: leaf + 1, Text: list.lineWith(leaf, r)})
	}
	return out
}
