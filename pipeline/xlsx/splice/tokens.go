package splice

import "guatu/pipeline/deflate"

// blockTokens is how many tokens a block of ours has at most; codes fit their contents the better the shorter a block is.
const blockTokens = 1 << 14

// blocks writes one block again, edited, as one or more.
func (p *patch) blocks(r *deflate.Reader, kind, at, stop int, final bool) {
	if p.t.Read(r, kind) != nil {
		return // Open has read it
	}
	e := editor{patch: p, next: p.m.first(at), near: p.m.from(at)}
	for {
		t, n := p.t.Next(r), 1
		if t == deflate.End || t == deflate.None {
			break
		}
		if t.IsMatch() {
			n = t.Length()
		}
		e.put(t, at, n)
		at += n
		if len(p.tokens) >= blockTokens {
			p.block(false)
		}
	}
	if final {
		e.texts(stop + 1)
	}
	p.block(final)
}

// block writes the tokens that have gathered.
func (p *patch) block(final bool) {
	if len(p.tokens) > 0 || final {
		p.w.Block(p.tokens, final)
		p.tokens = p.tokens[:0]
	}
}

// editor turns the tokens of a block into those of the edited data.
type editor struct {
	*patch
	next int // the first edit whose text has not been written
	near int // the first edit that does not end before the token

	quiet, until int // what lies between belongs to no edit
}

// texts writes the texts of the edits before a place.
func (e *editor) texts(before int) {
	for ; e.next < len(e.m.edits) && e.m.edits[e.next].At < before; e.next++ {
		for _, c := range []byte(e.m.edits[e.next].Text) {
			e.tokens = append(e.tokens, deflate.Literal(c))
		}
	}
}

// put writes a token of n bytes that stood at a place, as far as its bytes are kept.
func (e *editor) put(t deflate.Token, at, n int) {
	far := 0
	if t.IsMatch() {
		far = t.Dist()
	}
	if at-far >= e.quiet && at+n <= e.until { // nearly all of them
		e.tokens = append(e.tokens, t)
		return
	}
	for n > 0 {
		e.reach(at)
		kept, delta, i := e.m.kept(at, n, e.near)
		if kept == 0 { // inside an edit
			gone := min(e.m.edits[i].End-at, n)
			at, n = at+gone, n-gone
			continue
		}
		run := kept
		if !t.IsMatch() {
			e.tokens = append(e.tokens, t)
		} else {
			run = e.match(at, kept, delta, far)
		}
		at, n = at+run, n-run
	}
}

// reach writes the texts due before a place and finds the edits on either side of it.
func (e *editor) reach(at int) {
	e.texts(at + 1)
	all := e.m.edits
	for e.near < len(all) && all[e.near].End <= at && all[e.near].At <= at {
		e.near++
	}
	e.quiet, e.until = 0, len(e.s.Data)
	if e.near > 0 {
		e.quiet = all[e.near-1].End
	}
	if e.near < len(all) {
		e.until = all[e.near].At
	}
}

// match writes the first part of a match whose target is kept, and returns how long it is. What it referred to may have
// been edited, or moved out of reach: then its bytes are written out.
func (e *editor) match(at, n, delta, far int) int {
	run, back, _ := e.m.kept(at-far, n, e.near)
	dist := far + delta - back
	if run >= deflate.MinLength && dist <= deflate.MaxDist {
		e.tokens = append(e.tokens, deflate.Match(run, dist))
		return run
	}
	run = max(run, 1)
	for _, c := range e.s.Data[at : at+run] {
		e.tokens = append(e.tokens, deflate.Literal(c))
	}
	return run
}
