package pdf

import (
	"fmt"
	"strconv"

	"guatu/pipeline/page"
)

// Layout sets a document on its pages. The list holds all that Render will draw, and nothing else.
func Layout(doc *page.Document, o Options) (DisplayList, error) {
	book := &fontBook{office: o.Faces, unpacked: o.Unpacked}
	list, runs := layoutOnce(doc, book, nil, 0)
	if hasContents(doc) {
		pages := len(list.Leaves)
		// The second pass gives the contents page its length, the third its final numbers.
		for range 2 {
			list, runs = layoutOnce(doc, book, tocOf(list), pages)
		}
	}
	list = cutTiles(list, runs)
	if book.err != nil {
		return DisplayList{}, fmt.Errorf("lay out %q: %w", doc.Title, book.err)
	}
	return *list, nil
}

func layoutOnce(doc *page.Document, book *fontBook, toc []tocLine, pages int) (*DisplayList, []pageRun) {
	list := &DisplayList{book: book}
	f := &flow{canvas: canvas{book: book}, doc: doc, list: list, toc: toc, pages: pages}
	for i := range doc.Sections {
		f.section(&doc.Sections[i])
	}
	f.pageLines()
	return list, f.runs
}

func tocOf(list *DisplayList) []tocLine {
	out := make([]tocLine, len(list.Outline))
	for i, e := range list.Outline {
		out[i] = tocLine{Entry: e, number: list.Leaves[e.Page].Number}
	}
	return out
}

// pageLines draws what stands outside the text area of each page, once all pages are known.
func (f *flow) pageLines() {
	totals := map[int]int{}
	for _, r := range f.runs {
		totals[r.run]++
	}
	for i, r := range f.runs {
		if r.sec.Setting == page.Wall {
			continue
		}
		f.frame = frameOf(r.sec, r.no%2 == 1)
		leaf := &f.list.Leaves[i]
		f.pageNumber(leaf, r, totals[r.run])
		f.running(r.sec)
		leaf.Items = append(leaf.Items, f.items...)
		f.items = nil
	}
}

// pageNumber draws the number 7 mm below the text (GB/T 9704-2012, 7.5), in 四号 half-width digits of 宋体.
func (f *flow) pageNumber(leaf *Leaf, r pageRun, total int) {
	fr := f.frame
	foot := fr.y + fr.h
	if room := fr.paperH - foot; room < page.MM(16) {
		foot = fr.paperH - page.MM(16)
	}
	y := foot + page.MM(7) + middle(page.Size4)
	switch r.sec.Numbers {
	case page.NumberOfficial:
		leaf.Number = strconv.Itoa(r.no)
		text := "— " + leaf.Number + " —"
		if r.no%2 == 1 {
			f.right(fr.x+fr.w-page.Size4, y, page.RoleSong, page.Size4, ink, text)
		} else {
			f.text(fr.x+page.Size4, y, page.RoleSong, page.Size4, ink, text)
		}
	case page.NumberTotal:
		leaf.Number = strconv.Itoa(r.no)
		text := fmt.Sprintf("第%d页　共%d页", r.no, total)
		f.centered(fr.x+fr.w/2, y, page.RoleSong, page.SizeSmall5, ink, text)
	}
}

func (f *flow) running(s *page.Section) {
	fr := f.frame
	const size = page.SizeSmall5
	if s.Header != "" {
		y := max(fr.y-page.MM(4), page.MM(9))
		f.text(fr.x, y, page.RoleSong, size, gray, clean(s.Header))
	}
	if s.Footer != "" {
		y := min(fr.y+fr.h+page.MM(8), fr.paperH-page.MM(8))
		f.text(fr.x, y, page.RoleSong, size, gray, clean(s.Footer))
	}
}
