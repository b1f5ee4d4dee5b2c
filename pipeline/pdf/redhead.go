package pdf

import (
	"unicode/utf8"

	"guatu/pipeline/page"
)

// redHead draws the name of a bulletin over its number, unit and date, and the red rule.
func (f *flow) redHead(b page.RedHead) {
	name := clean(b.Name)
	n := page.Length(max(utf8.RuneCountInString(name), 1))
	spread := page.Length(gaps(name))
	size := min(f.frame.w*100/(n*118), 6200)
	natural := f.book.width(page.RoleTitle, size, name)
	// Spread short names to four fifths of the width, as print shops do.
	track := 0
	if want := f.frame.w * 86 / 100; spread > 0 && natural < want {
		track = min(int(want-natural)*10/int(spread), int(size)*3)
	}
	w := natural + page.Length(track*int(spread)/10)
	y := size*12/10 + middle(size) - size/2
	f.put((f.frame.w-w)/2, y, w, track, page.RoleTitle, size, red, name)
	y += size * 45 / 100
	body, role := f.style.size, f.style.role
	if b.Issue != "" {
		y += f.style.pitch
		f.centered(f.frame.w/2, y, role, body, ink, clean(b.Issue))
	}
	if b.Unit != "" || b.Date != "" {
		y += f.style.pitch
		f.text(body, y, role, body, ink, clean(b.Unit))
		f.right(f.frame.w-body, y, role, body, ink, clean(b.Date))
	}
	y += body * 55 / 100
	f.line(0, y, f.frame.w, y, 200, red, false)
	s := f.take(y)
	s.keep = true
	f.held = append(f.held, s, strip{height: f.toGrid(y, f.style.pitch*2/3), keep: true})
}
