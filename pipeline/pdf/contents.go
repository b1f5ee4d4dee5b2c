package pdf

import "guatu/pipeline/page"

// tocLine is one line of the contents page.
type tocLine struct {
	Entry
	number string
}

// leavesOut is true of a section that holds nothing but the contents of a document too short for them.
func (f *flow) leavesOut(s *page.Section) bool {
	for _, b := range s.Blocks {
		if c, ok := b.(page.Contents); !ok || c.From <= f.pages {
			return false
		}
	}
	return len(s.Blocks) > 0
}

// contents draws the entries found by the pass before this one; the first pass draws none. What follows begins a page.
func (f *flow) contents(b page.Contents, followed bool) {
	if b.From > f.pages {
		return
	}
	title, depth := b.Title, b.Depth
	if title == "" {
		title = "目　录"
	}
	if depth == 0 {
		depth = 2
	}
	f.flush()
	if f.y > 0 {
		f.newPage()
	}
	pitch := f.style.title * 16 / 10
	f.centered(f.frame.w/2, pitch/2+middle(f.style.title), page.RoleTitle, f.style.title, ink, clean(title))
	s := f.take(pitch)
	f.place(s)
	f.y += f.toGrid(0, f.style.pitch)
	here := len(f.list.Outline)
	for _, t := range f.toc[min(here, len(f.toc)):] {
		if t.Level <= depth {
			f.tocLine(t)
		}
	}
	f.flush()
	if followed {
		f.newPage()
	}
}

func (f *flow) tocLine(t tocLine) {
	size, role := f.style.size, f.style.role
	if t.Level <= 1 {
		role = page.RoleHei
	}
	indent := page.Length(max(t.Level-1, 0)) * size
	number := f.book.width(page.RoleSong, size, t.number)
	m := measure{role: role, size: size, first: f.frame.w - indent - 4*size, rest: f.frame.w - indent - 4*size}
	broken := breakLines(f.book, m, t.Text)
	for i, l := range broken {
		y := f.baseline(size, f.style.pitch)
		f.setLine(indent, y, m.rest, m, l, page.AlignLeft, ink)
		if i == len(broken)-1 {
			from, to := indent+l.width+size/3, f.frame.w-number-size/3
			if from < to {
				f.line(from, y-size/10, to, y-size/10, 60, hair, true)
			}
			f.text(f.frame.w-number, y, page.RoleSong, size, ink, t.number)
		}
		s := f.take(f.style.pitch)
		s.links = []Link{{W: f.frame.w, H: f.style.pitch, Page: t.Page, To: t.Y}}
		f.add(s)
	}
}

// hasContents tells whether the document needs passes for its contents page.
func hasContents(doc *page.Document) bool {
	for _, s := range doc.Sections {
		for _, b := range s.Blocks {
			if _, ok := b.(page.Contents); ok {
				return true
			}
		}
	}
	return false
}
