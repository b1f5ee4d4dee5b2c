package splice

// token is a literal, or a match: length<<16 | distance with the highest bit set.
type token uint32

const isMatch token = 1 << 31

// blockTokens is how many tokens a block of ours has at most; codes fit their contents the better the shorter a block is.
const blockTokens = 1 << 14

// blocks writes one block again, edited, as one or more.
func (w *writer) blocks(s *Stream, m *mapping, r *bits, kind, at, stop int, final bool) {
	if !w.t.read(r, kind) {
		return // Open has read it
	}
	e := editor{s: s, m: m, w: w, next: m.first(at), near: m.from(at)}
	for at < stop {
		t, n := next(r, &w.t)
		e.put(t, at, n)
		at += n
		if len(w.tokens) >= blockTokens {
			w.block(false)
		}
	}
	if final {
		e.texts(stop + 1)
	}
	w.block(final)
}

// next decodes one token and the number of bytes it stands for; none at the block's end.
func next(r *bits, t *tables) (token, int) {
	r.fill()
	e := look(r, t.lit, litBits)
	switch e.kind() {
	case literal:
		return token(e >> 16), 1
	case end:
		return 0, 0
	}
	length := int(e>>16) + r.take(e.extra())
	d := look(r, t.dist, distBits)
	return isMatch | token(length)<<16 | token(int(d>>16)+r.take(d.extra())), length
}

func look(r *bits, table []entry, first uint) entry {
	e := table[r.buf&(1<<first-1)]
	if e.kind() == longer {
		r.take(first)
		e = table[uint64(e>>16)+r.buf&(1<<e.extra()-1)]
	}
	r.take(e.len())
	return e
}

// editor turns the tokens of a block into those of the edited data.
type editor struct {
	s    *Stream
	m    *mapping
	w    *writer
	next int // the first edit whose text has not been written
	near int // the first edit that does not end before the token

	quiet, until int // what lies between belongs to no edit
}

// texts writes the texts of the edits before a place.
func (e *editor) texts(before int) {
	for ; e.next < len(e.m.edits) && e.m.edits[e.next].At < before; e.next++ {
		for _, c := range []byte(e.m.edits[e.next].Text) {
			e.w.tokens = append(e.w.tokens, token(c))
		}
	}
}

// put writes a token of n bytes that stood at a place, as far as its bytes are kept.
func (e *editor) put(t token, at, n int) {
	far := 0
	if t&isMatch != 0 {
		far = int(t & 0xFFFF)
	}
	if at-far >= e.quiet && at+n <= e.until { // nearly all of them
		e.w.tokens = append(e.w.tokens, t)
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
		if t&isMatch == 0 {
			e.w.tokens = append(e.w.tokens, t)
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
	if run >= 3 && dist <= reach {
		e.w.tokens = append(e.w.tokens, isMatch|token(run)<<16|token(dist))
		return run
	}
	run = max(run, 1)
	for _, c := range e.s.Data[at : at+run] {
		e.w.tokens = append(e.w.tokens, token(c))
	}
	return run
}
