package pdf

import (
	"unicode/utf8"

	"guatu/pipeline/page"
)

// leafForm is how the last level of a tree is set, by the room each leaf has.
type leafForm uint8

const (
	leafFlat    leafForm = iota // side by side
	leafUpright                 // side by side, text from top to bottom
	leafList                    // one below the other, under their parent
)

// treeShape is a tree measured for its box.
type treeShape struct {
	em     page.Length
	form   leafForm
	depth  int
	tops   []page.Length // of the boxes of each level
	highs  []page.Length
	listed int         // most leaves under one parent
	long   page.Length // most characters of a leaf's label
}

// tree draws a responsibility tree with right-angled connectors. Its levels share the whole height of the box.
func (c *canvas) tree(ch page.Tree, b box, em page.Length) {
	s := treeShape{em: em, depth: treeDepth(&ch.Root)}
	leaves := treeLeaves(&ch.Root, s.depth-1, false)
	widest, longest := c.leafWidths(&ch.Root, s.depth-1, em)
	per := b.W / page.Length(leaves)
	switch {
	case per >= widest+em*15/10 || s.depth == 1:
		s.form = leafFlat
	case per >= em*18/10 && longest*em*11/10 < b.H*45/100:
		s.form = leafUpright
	default:
		s.form = leafList
	}
	s.listed, s.long = mostLeaves(&ch.Root, s.depth-1), longest
	s.levels(b)
	c.treeNode(&ch.Root, 0, b.X, b.X+b.W, &s)
}

// levels shares the height: a deep last level for upright or listed leaves, equal ones otherwise.
func (s *treeShape) levels(b box) {
	n := page.Length(s.depth)
	last := b.H / n
	if s.form != leafFlat {
		last = max(last, min(s.long*s.em*14/10+3*s.em, b.H*50/100))
		if s.form == leafList {
			last = min(page.Length(s.listed)*s.em*3, b.H*64/100)
		}
	}
	each := page.Length(0)
	if n > 1 {
		each = (b.H - last) / (n - 1)
	}
	y := b.Y
	for i := range s.depth {
		h := each
		if i == s.depth-1 {
			s.tops, s.highs = append(s.tops, y), append(s.highs, b.Y+b.H-y)
			break
		}
		s.tops, s.highs = append(s.tops, y), append(s.highs, h*62/100)
		y += h
	}
}

func treeDepth(n *page.Node) int {
	d := 0
	for i := range n.Kids {
		d = max(d, treeDepth(&n.Kids[i]))
	}
	return d + 1
}

// treeLeaves counts the columns a tree needs; listed leaves take one for all of a parent.
func treeLeaves(n *page.Node, below int, listed bool) int {
	if len(n.Kids) == 0 || below == 0 || listed && below == 1 {
		return 1
	}
	sum := 0
	for i := range n.Kids {
		sum += treeLeaves(&n.Kids[i], below-1, listed)
	}
	return sum
}

func mostLeaves(n *page.Node, below int) int {
	if below == 1 {
		return len(n.Kids)
	}
	most := 0
	for i := range n.Kids {
		most = max(most, mostLeaves(&n.Kids[i], below-1))
	}
	return most
}

// leafWidths is the widest label of the last level, and its most characters.
func (c *canvas) leafWidths(n *page.Node, below int, em page.Length) (widest, longest page.Length) {
	if below == 0 {
		w := max(c.book.width(page.RoleHei, em, clean(n.Label)), c.book.width(page.RoleHei, em*85/100, clean(n.Note)))
		return w, page.Length(max(utf8.RuneCountInString(n.Label), utf8.RuneCountInString(n.Note)))
	}
	for i := range n.Kids {
		w, l := c.leafWidths(&n.Kids[i], below-1, em)
		widest, longest = max(widest, w), max(longest, l)
	}
	return widest, longest
}

// treeNode draws a node centred over its columns and returns the middle of its box.
func (c *canvas) treeNode(n *page.Node, level int, x0, x1 page.Length, s *treeShape) page.Length {
	mid := (x0 + x1) / 2
	top, high := s.tops[level], s.highs[level]
	last := level == s.depth-1
	if last && s.form == leafUpright {
		c.uprightLeaf(n, box{x0, top, x1 - x0, high}, s.em)
		return mid
	}
	w := x1 - x0 - s.em*6/10
	if !last {
		w = min(w, s.em*22)
	}
	if last {
		high = min(high, s.em*6)
	}
	c.treeBox(n, box{mid - w/2, top, w, high}, level, s.em)
	if len(n.Kids) == 0 || last {
		return mid
	}
	if s.form == leafList && level == s.depth-2 {
		c.leafRows(n.Kids, box{x0 + s.em*3/10, s.tops[level+1], x1 - x0 - s.em*6/10, s.highs[level+1]}, s)
		c.line(mid, top+high, mid, s.tops[level+1], s.em/12, axisInk, false)
		return mid
	}
	c.treeKids(n, level, x0, x1, mid, s)
	return mid
}

func (c *canvas) treeKids(n *page.Node, level int, x0, x1, mid page.Length, s *treeShape) {
	total := treeLeaves(n, s.depth-1-level, s.form == leafList)
	bottom, next := s.tops[level]+s.highs[level], s.tops[level+1]
	elbow := (bottom + next) / 2
	at, first, lastMid := 0, mid, mid
	for i := range n.Kids {
		k := treeLeaves(&n.Kids[i], s.depth-2-level, s.form == leafList)
		l := x0 + (x1-x0)*page.Length(at)/page.Length(total)
		at += k
		r := x0 + (x1-x0)*page.Length(at)/page.Length(total)
		m := c.treeNode(&n.Kids[i], level+1, l, r, s)
		c.line(m, elbow, m, next, s.em/12, axisInk, false)
		if i == 0 {
			first = m
		}
		lastMid = m
	}
	c.line(mid, bottom, mid, elbow, s.em/12, axisInk, false)
	if first != lastMid {
		c.line(min(first, mid), elbow, max(lastMid, mid), elbow, s.em/12, axisInk, false)
	}
}

// treeBox fills boxes of the upper levels and only frames those below.
func (c *canvas) treeBox(n *page.Node, b box, level int, em page.Length) {
	color := toneColor(n.Tone)
	fill, text := color, textOn(color)
	if level >= 2 {
		fill, text = paperInk, labelInk
	}
	c.rect(b.X, b.Y, b.W, b.H, fill, color, em/10)
	size := min(em*13/10, b.H*34/100)
	if n.Note == "" {
		c.fitted(b.X+b.W/2, lineMiddle(b.Y+b.H/2, size), b.W-em/2, page.RoleHeiBold, size, text, n.Label)
		return
	}
	c.fitted(b.X+b.W/2, lineMiddle(b.Y+b.H*33/100, size), b.W-em/2, page.RoleHeiBold, size, text, n.Label)
	c.fitted(b.X+b.W/2, lineMiddle(b.Y+b.H*69/100, size*85/100), b.W-em/2, page.RoleHei, size*85/100, text, n.Note)
}

func (c *canvas) uprightLeaf(n *page.Node, b box, em page.Length) {
	b = b.inset(b.W*8/100, 0)
	c.rect(b.X, b.Y, b.W, b.H, paperInk, toneColor(n.Tone), em/12)
	size := min(em*13/10, b.W*8/10)
	if n.Note == "" {
		c.upright(b.X+b.W/2, b.Y, b.Y+b.H, page.RoleHei, size, labelInk, n.Label)
		return
	}
	size = min(size, b.W*4/10)
	c.upright(b.X+b.W*72/100, b.Y, b.Y+b.H, page.RoleHei, size, labelInk, n.Label)
	c.upright(b.X+b.W*28/100, b.Y, b.Y+b.H, page.RoleHei, size, quietInk, n.Note)
}

// leafRows lists leaves one below the other; all lists of a tree have rows of one height.
func (c *canvas) leafRows(kids []page.Node, b box, s *treeShape) {
	rowH := min(b.H/page.Length(max(s.listed, 1)), s.em*3)
	size := min(s.em, rowH*62/100)
	for i, k := range kids {
		y := b.Y + rowH*page.Length(i)
		c.rect(b.X, y, b.W, rowH, paperInk, toneColor(k.Tone), s.em/20)
		text := k.Label
		if k.Note != "" {
			text += " " + k.Note
		}
		c.fitted(b.X+b.W/2, lineMiddle(y+rowH/2, size), b.W-s.em/3, page.RoleHei, size, labelInk, text)
	}
}
