package pdf

// bounds is the area an item covers. Text is taken as the character squares it fills.
func (it *Item) bounds() box {
	switch it.Shape {
	case Text:
		return box{it.X, it.Y - it.Size*80/100, it.W, it.Size * 88 / 100}
	case Line:
		return box{min(it.X, it.X+it.W), min(it.Y, it.Y+it.H), max(it.W, -it.W), max(it.H, -it.H)}
	case Poly:
		if len(it.Ring) == 0 {
			return box{}
		}
		p := it.Ring[0]
		x0, y0, x1, y1 := p.X, p.Y, p.X, p.Y
		for _, p := range it.Ring {
			x0, y0, x1, y1 = min(x0, p.X), min(y0, p.Y), max(x1, p.X), max(y1, p.Y)
		}
		return box{x0, y0, x1 - x0, y1 - y0}
	}
	return box{it.X, it.Y, it.W, it.H}
}
