package pdf

import (
	"slices"

	"guatu/pipeline/page"
)

// strip is a horizontal slice of a page that is never split: a line of text, a chart.
// Its items count from the left and top of the text area.
type strip struct {
	height page.Length
	items  []Item
	keep   bool // stays on the page of the strip after it
	blank  bool // dropped at the top of a page
	marks  []Entry
	links  []Link
}

// flow places the strips of a document on its pages.
type flow struct {
	canvas
	doc   *page.Document
	list  *DisplayList
	toc   []tocLine // entries of the contents page, known from the pass before
	pages int       // of the first pass, which leaves out contents that only long documents have
	sec   *page.Section
	style style
	frame frame
	y     page.Length // cursor in the text area
	held  []strip     // strips that wait for what they must stay with
	count [4]int      // numbers of the headings
	no    int         // number of the page in its run
	runs  []pageRun
}

// pageRun says how the page of the same index is numbered.
type pageRun struct {
	sec *page.Section
	no  int
	run int
}

func (f *flow) section(s *page.Section) {
	if f.leavesOut(s) {
		return
	}
	f.sec, f.style = s, styleOf(s)
	if s.Restart {
		f.no = 0
	}
	if s.Setting == page.Wall {
		f.newPage()
		f.wall(s)
		return
	}
	before, marks, usual := *f, len(f.list.Outline), f.style.pitch
	f.pagesOf(s)
	for try := 1; try <= closerTries && s.Pages > 0 && len(f.runs)-len(before.runs) > s.Pages; try++ {
		f.list.Leaves, f.list.Outline = f.list.Leaves[:len(before.runs)], f.list.Outline[:marks]
		*f = before
		f.style.pitch = usual * page.Length(100-closerStep*(try%closerTries)) / 100 // the last try gives up: usual lines, and more pages
		f.pagesOf(s)
	}
}

// A section that should take fewer pages is tried with ever closer lines, down to 1.35 times the type's size.
const (
	closerTries = 15
	closerStep  = 2
)

func (f *flow) pagesOf(s *page.Section) {
	f.newPage()
	f.blocks(s.Blocks)
	f.flush()
}

func (f *flow) newPage() {
	f.no++
	f.frame = frameOf(f.sec, f.no%2 == 1)
	run := 0
	if n := len(f.runs); n > 0 {
		run = f.runs[n-1].run
		if f.no == 1 {
			run++
		}
	}
	f.runs = append(f.runs, pageRun{f.sec, f.no, run})
	f.list.Leaves = append(f.list.Leaves, Leaf{Width: f.frame.paperW, Height: f.frame.paperH, wall: f.sec.Setting == page.Wall})
	f.y = 0
}

func (f *flow) leaf() *Leaf { return &f.list.Leaves[len(f.list.Leaves)-1] }

// take ends the drawing of a strip: the canvas's items become its items.
func (f *flow) take(height page.Length) strip {
	s := strip{height: height, items: f.items}
	f.items = nil
	return s
}

// add places a strip, or holds it when it must stay with the next one.
func (f *flow) add(s strip) {
	f.held = append(f.held, s)
	if !s.keep {
		f.flush()
	}
}

// flush places what is held, on a new page when it does not fit on this one.
func (f *flow) flush() {
	held := f.held
	f.held = nil
	if slices.ContainsFunc(held, func(s strip) bool { return !s.blank }) {
		f.room(total(held))
	}
	for _, s := range held {
		f.place(s)
	}
}

func total(strips []strip) (h page.Length) {
	for _, s := range strips {
		h += s.height
	}
	return h
}

// room starts a new page when height is not left on this one. What is taller than a page is placed where it stands.
func (f *flow) room(height page.Length) {
	if f.y > 0 && f.y+height > f.frame.h+f.slack() {
		f.newPage()
	}
}

// slack lets the last line of the grid hang by its line gap, which is not drawn.
func (f *flow) slack() page.Length {
	if f.style.grid {
		return f.style.pitch - f.style.size
	}
	return 0
}

func (f *flow) place(s strip) {
	fits := f.y+s.height <= f.frame.h+f.slack()
	if s.blank && (f.y == 0 || !fits) {
		return // a page neither begins with blank lines nor begins because of them
	}
	if f.y > 0 && !fits {
		f.newPage()
	}
	shift(s.items, f.frame.x, f.frame.y+f.y)
	leaf := f.leaf()
	leaf.Items = append(leaf.Items, s.items...)
	for _, l := range s.links {
		l.X, l.Y = l.X+f.frame.x, l.Y+f.frame.y+f.y
		leaf.Links = append(leaf.Links, l)
	}
	for _, m := range s.marks {
		m.Page, m.Y = len(f.list.Leaves)-1, f.frame.y+f.y
		f.list.Outline = append(f.list.Outline, m)
	}
	f.y += s.height
}

// snap moves the cursor down to the line grid after something that is not made of lines.
func (f *flow) snap() {
	if f.style.grid && f.y%f.style.pitch != 0 {
		f.y += f.style.pitch - f.y%f.style.pitch
	}
}

func (f *flow) blankLines(n int) {
	for range n {
		f.held = append(f.held, strip{height: f.style.pitch, blank: true, keep: true})
	}
}

func (f *flow) blocks(bs []page.Block) {
	for i := 0; i < len(bs); i++ {
		if t, ok := bs[i].(*page.Table); ok {
			n := closers(bs[i+1:])
			f.table(t, bs[i+1:i+1+n])
			i += n
			continue
		}
		var next page.Block
		if i+1 < len(bs) {
			next = bs[i+1]
		}
		f.block(bs[i], next)
	}
}

func (f *flow) block(b, next page.Block) {
	switch b := b.(type) {
	case page.Title:
		f.titleBlock(b)
	case page.Heading:
		f.heading(b, tiedToBody(next))
	case page.Para:
		f.para(b, tiedToBody(next))
	case page.Recipient:
		f.recipient(b)
	case page.AttachmentNote:
		f.attachmentNote(b, tiedToBody(next))
	case page.AnnexMark:
		f.annexMark(b)
	case page.Signature:
		f.signature(b)
	case page.RedHead:
		f.redHead(b)
	case page.Imprint:
		f.imprint(b)
	case page.Figure:
		f.figure(b)
	case page.Spacer:
		f.blankLines(b.Lines)
	case page.PageBreak:
		f.flush()
		f.newPage()
	case page.Bookmark:
		f.held = append(f.held, strip{keep: true, marks: []Entry{{Level: level(b.Level) + 1, Text: clean(b.Text)}}})
	case page.Contents:
		f.contents(b, next != nil)
	case page.Fields:
		f.fields(b)
	case page.Together:
		f.together(b)
	case *page.Poster:
		f.poster(b)
	}
}

// tiedToBody is true of blocks that must not stand on a page without body text.
func tiedToBody(b page.Block) bool {
	switch b.(type) {
	case page.Signature, page.AttachmentNote, page.Imprint:
		return true
	}
	return false
}

func level(n int) int { return min(max(n, 1), 4) - 1 }

// together holds every strip of its blocks back, then lets them go as one.
func (f *flow) together(b page.Together) {
	count := f.count
	s := f.bundle(b.Blocks)
	if s.height > f.frame.h {
		f.count = count
		f.blocks(b.Blocks) // too much for one page: set as if it stood alone
		return
	}
	f.held = append(f.held, s)
	f.flush()
	f.snap()
}

// bundle sets blocks as one strip, and counts their headings.
func (f *flow) bundle(bs []page.Block) strip {
	inner := &flow{canvas: canvas{book: f.book}, doc: f.doc, list: &DisplayList{}, sec: f.sec, style: f.style, frame: f.frame, count: f.count}
	inner.list.Leaves = []Leaf{{}}
	inner.frame.x, inner.frame.y, inner.frame.h = 0, 0, 1<<40
	inner.y = 1 // not at the top, so that leading blank lines are kept
	inner.blocks(bs)
	inner.flush()
	leaf := inner.leaf()
	shift(leaf.Items, 0, -1)
	f.count = inner.count
	return strip{height: inner.y - 1, items: leaf.Items, links: leaf.Links, marks: inner.list.Outline}
}
