// Package report builds every output of a run, one file each, from the consolidated county: workbooks, documents and machine-readable lists.
// It computes no figure of its own, reads nothing, and renders nothing to a file format except plain text.
package report

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"time"

	"guatu/pipeline/assess"
	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/page"
	"guatu/pipeline/spec"
)

// Input is what every output is built from.
type Input struct {
	County     *county.County
	Trend      []Week         // earlier periods, oldest first
	Terms      []assess.Term  // earlier assessments, oldest first
	Assessment *assess.Result // nil when nothing was assessed
	RunID      string
	Now        time.Time // the run's moment in the county's time zone, told by the caller
	Version    string    // of the program
	// Sums are digests of what each township's return was made from, where that is known. No output says anything of them.
	Sums    map[int]string
	sources *sourcePlan // of the workbook being made
	open    []term      // what is unconfirmed, once Settle has listed it
}

// Content is a built output: exactly one of Book, Page and Text is set, or Err.
type Content struct {
	Book *book.Book
	Page *page.Document
	Text []byte // finished bytes, of text or of a file made elsewhere
	Err  error  // why they could not be made
}

// File is one output that has not been built yet. Files of one Input may be built in parallel.
type File struct {
	Path  string // relative, with slashes
	Build func() Content
	From  string // digest of all that Build looks at, where that is sooner told than built; else ""
}

// Kind is one kind of output, which may be several files.
type Kind struct {
	ID    string // as in --only
	Title string
	About string // one line for the catalogue
	Order int
	Named bool     // made only when the settings or --only name it: too many pages for every week
	Needs []string // what a profile must have for it, in the words of spec.Has; a profile without it does not make the kind
	Files func(*Input) []File
}

var kinds []Kind

func add(k Kind) bool {
	for _, other := range kinds {
		if other.ID == k.ID || other.Order == k.Order {
			panic("report: two kinds " + k.ID)
		}
	}
	kinds = append(kinds, k)
	return true
}

// Catalogue lists all kinds in the order of the output folder.
func Catalogue() []Kind {
	out := append([]Kind(nil), kinds...)
	sort.Slice(out, func(i, j int) bool { return out[i].Order < out[j].Order })
	return out
}

// Of lists the kinds that a profile has.
func Of(s *spec.Spec) []Kind {
	return slices.DeleteFunc(Catalogue(), func(k Kind) bool { return !s.Has(k.Needs...) })
}

// Wanted lists the kinds the county has chosen in its settings, by ID or title; when it has chosen none, all that need no naming.
// A kind that must be named comes on top: naming it alone does not give up the others.
func Wanted(in *Input) []Kind {
	chosen := in.County.Spec.Settings.Documents
	narrow := Narrows(chosen)
	var out []Kind
	for _, k := range Of(in.County.Spec) {
		if k.in(chosen) || !narrow && !k.Named {
			out = append(out, k)
		}
	}
	return out
}

// Narrows reports whether a choice leaves out what is not in it: it names something that would be made anyhow.
func Narrows(chosen []string) bool {
	for _, name := range chosen {
		named := false
		for _, k := range kinds {
			named = named || k.Named && k.in([]string{name})
		}
		if !named {
			return true
		}
	}
	return false
}

// in reports whether a list names the kind.
func (k Kind) in(names []string) bool {
	return slices.Contains(names, k.ID) || slices.Contains(names, k.Title)
}

func oneBook(path string, build func() *book.Book) File {
	return File{Path: path, Build: func() Content { return Content{Book: build()} }}
}

func oneDocument(path string, build func() *page.Document) File {
	return File{Path: path, Build: func() Content {
		doc := build()
		if d := Disagreements(doc); len(d) > 0 { // our fault: such a paper must not go out
			return Content{Err: fmt.Errorf("its figures contradict each other: %s", strings.Join(d, "; "))}
		}
		return Content{Page: doc}
	}}
}

func oneText(path string, build func() []byte) File {
	return File{Path: path, Build: func() Content { return Content{Text: build()} }}
}
