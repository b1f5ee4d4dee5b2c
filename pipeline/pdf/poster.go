package pdf

import "guatu/pipeline/page"

// wall draws the posters of a section, one a sheet.
func (f *flow) wall(s *page.Section) {
	for _, b := range s.Blocks {
		f.block(b, nil)
	}
	f.flush()
}

// poster fills the sheet it is on. All sizes hang on em, a sixty-sixth of the sheet's short side: 13 pt on A3, 36 pt on A0.
// At three metres a character of 13 pt is the least that good eyes make out, so what has room is set larger than em.
func (f *flow) poster(p *page.Poster) {
	f.flush()
	if f.y > 0 {
		f.newPage()
	}
	w, h := f.frame.paperW, f.frame.paperH
	em := min(w, h) / 66
	b := box{0, 0, w, h}
	banner := b.cutTop(em * 52 / 10)
	f.rect(0, 0, w, banner.H, accent, NoColor, 0)
	size := banner.H * 60 / 100
	f.fitted(w/2, lineMiddle(banner.H/2, size), w-6*em, page.RoleTitle, size, paperInk, p.Title)
	margin := em * 15 / 10
	b = b.inset(margin, 0)
	if p.Sub != "" {
		sub := b.cutTop(em * 24 / 10)
		f.fitted(sub.X+sub.W/2, lineMiddle(sub.Y+sub.H*55/100, em*13/10), sub.W, page.RoleKai, em*13/10, labelInk, p.Sub)
	} else {
		b.cutTop(em)
	}
	foot := b.cutBottom(em * 24 / 10)
	y := lineMiddle(foot.Y+foot.H/2, em)
	f.fittedLeft(foot.X, y, foot.W*45/100, page.RoleHei, em, quietInk, p.Maker)
	source := clean(p.Source)
	f.right(foot.X+foot.W, y, page.RoleHei, fit(f.book, page.RoleHei, em, foot.W*52/100, source), quietInk, source)
	for _, panel := range p.Panels {
		f.panel(panel, panelBox(p, panel, b, em), em)
	}
	items := f.take(0).items
	shift(items, -f.frame.x, -f.frame.y)
	f.place(strip{items: items, marks: []Entry{{Text: clean(p.Title)}}})
	f.y = f.frame.h
}
