package pdf

import "guatu/pipeline/page"

// signature sets 落款 by GB/T 9704-2012, 7.3.5: with a seal the date ends four characters from the right edge and the unit is
// centred over it; without one the unit ends two characters from the edge and the date starts two characters further right.
func (f *flow) signature(b page.Signature) {
	role, size, char := f.style.role, f.style.size, f.style.size+page.Length(f.style.track/10)
	date := clean(b.Date)
	dateW := f.book.width(role, size, date)
	widest := dateW
	for _, u := range b.Units {
		widest = max(widest, f.book.width(role, size, clean(u)))
	}
	dateX := f.frame.w - 4*char - dateW
	if !b.Seal {
		dateX = f.frame.w - 2*char - widest
		if dateW < widest {
			dateX = min(dateX+2*char, f.frame.w-2*char-dateW)
		}
	}
	f.blankLines(1)
	if b.Seal {
		f.blankLines(1)
	}
	y := f.baseline(size, f.style.pitch)
	for _, u := range b.Units {
		u = clean(u)
		w := f.book.width(role, size, u)
		x := f.frame.w - 2*char - w
		if b.Seal {
			x = min(dateX+dateW/2-w/2, f.frame.w-2*char-w)
		}
		f.text(max(x, 0), y, role, size, ink, u)
		s := f.take(f.style.pitch)
		s.keep = true
		f.add(s)
	}
	f.text(max(dateX, 0), y, role, size, ink, date)
	f.add(f.take(f.style.pitch))
}

// imprint sets 版记 at the foot of the text area: 四号, one character in, rules of 0.35 mm outside and 0.25 mm between.
func (f *flow) imprint(b page.Imprint) {
	const size, pitch = page.Size4, page.Size4 * 16 / 10
	thick, thin := page.TenthMM(4), page.TenthMM(3)
	rows := 0
	y := page.Length(0)
	rule := func(w page.Length) { f.line(0, y, f.frame.w, y, w, ink, false) }
	rule(thick)
	for _, text := range b.Lines {
		m := measure{role: f.style.role, size: size, first: f.frame.w - 2*size, rest: f.frame.w - 2*size}
		for _, l := range breakLines(f.book, m, clean(text)) {
			f.setLine(size, y+pitch/2+middle(size), m.rest, m, l, page.AlignJustify, ink)
			y += pitch
		}
		rows++
	}
	if b.Unit != "" || b.Date != "" {
		if rows > 0 {
			rule(thin)
		}
		f.text(size, y+pitch/2+middle(size), f.style.role, size, ink, clean(b.Unit))
		f.right(f.frame.w-size, y+pitch/2+middle(size), f.style.role, size, ink, clean(b.Date))
		y += pitch
	}
	rule(thick)
	if b.Copies != "" {
		f.right(f.frame.w-size, y+pitch/2+middle(size), f.style.role, size, ink, clean(b.Copies))
		y += pitch
	}
	s := f.take(y)
	f.room(total(f.held) + y + f.style.pitch)
	f.flush()
	f.y = f.frame.h - y
	f.place(s)
}

// fields sets blanks for handwriting, each label followed by a line that fills its share.
func (f *flow) fields(b page.Fields) {
	size := b.Size
	if size == 0 {
		size = f.style.size
	}
	pitch := max(f.style.pitch, size*9/5)
	shares, free := 0, f.frame.w-page.Length(len(b.Items)-1)*size/2
	for _, it := range b.Items {
		shares += max(it.Width, 1)
		free -= f.book.width(f.style.role, size, clean(it.Label))
	}
	x, y := page.Length(0), f.baseline(size, pitch)
	for _, it := range b.Items {
		start := x + f.text(x, y, f.style.role, size, ink, clean(it.Label))
		end := start + max(free, 0)*page.Length(max(it.Width, 1))/page.Length(shares)
		if start < end {
			f.line(start, y+size/6, end, y+size/6, 50, ink, false)
		}
		if it.Value != "" {
			v := fit(f.book, page.RoleKai, size, end-start, clean(it.Value))
			f.centered((start+end)/2, y, page.RoleKai, v, ink, clean(it.Value))
		}
		x = end + size/2
	}
	f.add(f.take(pitch))
}

// fit is the largest size not above size at which text is no wider than limit, and not below a third of it.
func fit(b *fontBook, role page.Role, size, limit page.Length, text string) page.Length {
	if w := b.width(role, size, text); w > limit && limit > 0 {
		return max(size*limit/w, size/3)
	}
	return size
}
