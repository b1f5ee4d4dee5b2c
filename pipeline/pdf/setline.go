package pdf

import "guatu/pipeline/page"

// setLine draws a broken line between x and x+limit. Justified lines spread their slack over the gaps, as far as it
// stays unseen; lines squeezed by the breaker give it back the same way.
func (f *canvas) setLine(x, y, limit page.Length, m measure, l textLine, align page.Align, color Color) {
	track, w := m.pitch, l.width
	gaps := page.Length(gaps(l.text))
	slack := limit - l.width
	spread := align == page.AlignJustify && !l.last && slack > 0 && slack <= gaps*m.size/6
	if gaps > 0 && (spread || slack < 0) {
		track += floorDiv(int(slack)*10, int(gaps))
		w = limit
	}
	switch align {
	case page.AlignCenter:
		x += (limit - w) / 2
	case page.AlignRight:
		x += limit - w
	}
	f.put(x, y, w, track, m.role, m.size, color, l.text)
}

// floorDiv rounds down for negative a too; b is positive.
func floorDiv(a, b int) int {
	q := a / b
	if a < 0 && a%b != 0 {
		q--
	}
	return q
}

// toneInk is the colour of text of a tone.
func toneInk(t page.Tone) Color {
	switch t {
	case page.ToneAccent, page.ToneBad:
		return accent
	case page.ToneMuted:
		return gray
	}
	return ink
}
