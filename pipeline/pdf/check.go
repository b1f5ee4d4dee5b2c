package pdf

import (
	"fmt"
	"slices"

	"guatu/pipeline/page"
)

// Problem is a fault of a page that can be seen in its display list.
type Problem struct {
	Page int // from 1
	Kind string
	What string
}

// The kinds of Problem.
const (
	Overlap  = "overlap"  // two strings cover each other
	Crossed  = "crossed"  // a line runs through a string
	Hidden   = "hidden"   // something filled lies over a string, or part of it
	Outside  = "outside"  // something lies beyond the sheet's edge
	TooSmall = "small"    // type smaller than can be read from where the sheet is read
	Faint    = "contrast" // a string and its ground differ too little
)

func (p Problem) String() string { return fmt.Sprintf("page %d %s: %s", p.Page, p.Kind, p.What) }

// MinContrast is WCAG's ratio for text, in hundredths.
const MinContrast = 450

// leastSize is the smallest type allowed: 六号 less a little in the hand; on a wall, 6 pt at A4 and in proportion on larger
// sheets (24 pt at A0).
func leastSize(l *Leaf) page.Length {
	if l.wall {
		return min(l.Width, l.Height) * 600 / page.MM(210)
	}
	return 650
}

// Check looks for text over text, lines through text, items off the sheet, type too small, and too little contrast.
func Check(list *DisplayList) []Problem {
	var out []Problem
	for i := range list.Leaves {
		if list.Leaves[i].piece {
			continue // what hangs over its edges is meant to; check the whole sheet instead
		}
		out = append(out, checkLeaf(&list.Leaves[i], i+1)...)
	}
	return out
}

func checkLeaf(l *Leaf, no int) []Problem {
	var out []Problem
	say := func(kind, form string, args ...any) {
		out = append(out, Problem{no, kind, fmt.Sprintf(form, args...)})
	}
	least := leastSize(l)
	texts := l.texts()
	for _, i := range texts {
		it := &l.Items[i]
		if it.Size < least {
			say(TooSmall, "%q is %s pt, at least %s", it.Text, pt(int(it.Size)), pt(int(least)))
		}
		if ground := l.ground(i); contrast(it.Ink, ground) < MinContrast {
			say(Faint, "%q is #%06x on #%06x, ratio %s", it.Text, it.Ink, ground, pt(contrast(it.Ink, ground)))
		}
	}
	for i := range l.Items {
		b := l.Items[i].bounds()
		if b.X < -50 || b.Y < -50 || b.X+b.W > l.Width+50 || b.Y+b.H > l.Height+50 {
			say(Outside, "%s", l.Items[i].name())
		}
	}
	l.overlaps(texts, say)
	l.crossings(texts, say)
	l.hidings(texts, say)
	return out
}

func (it *Item) name() string {
	if it.Shape == Text {
		return fmt.Sprintf("%q", it.Text)
	}
	return fmt.Sprintf("a %s at %s,%s", [...]string{"text", "rectangle", "line", "polygon"}[it.Shape], pt(int(it.X)), pt(int(it.Y)))
}

// texts are the indices of the strings, from top to bottom.
func (l *Leaf) texts() []int {
	var out []int
	for i := range l.Items {
		if l.Items[i].Shape == Text && trimSpaces(l.Items[i].Text) != "" {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(a, b int) int { return int(l.Items[a].bounds().Y - l.Items[b].bounds().Y) })
	return out
}

// core is the part of a string's area where ink is certain: neighbours may touch, not cover.
func (it *Item) core() box {
	b := it.bounds()
	return b.inset(min(it.Size/20, b.W/4), it.Size/12)
}

func (b box) meets(o box) bool {
	return b.X < o.X+o.W && o.X < b.X+b.W && b.Y < o.Y+o.H && o.Y < b.Y+b.H
}

func (b box) holds(o box) bool {
	return b.X <= o.X && b.Y <= o.Y && b.X+b.W >= o.X+o.W && b.Y+b.H >= o.Y+o.H
}

func (l *Leaf) overlaps(texts []int, say func(kind, form string, args ...any)) {
	for k, i := range texts {
		a := l.Items[i].core()
		for _, j := range texts[k+1:] {
			b := l.Items[j].core()
			if b.Y > a.Y+a.H+a.H {
				break
			}
			if a.meets(b) && !l.covered(a, min(i, j), max(i, j)) {
				say(Overlap, "%q and %q", l.Items[i].Text, l.Items[j].Text)
			}
		}
	}
}

// covered tells whether something opaque drawn after item from and before item to hides the area.
func (l *Leaf) covered(area box, from, to int) bool {
	for i := from + 1; i < to; i++ {
		if it := &l.Items[i]; it.Shape == Rect && it.Fill != NoColor && it.bounds().holds(area) {
			return true
		}
	}
	return false
}
