package pack

import "encoding/binary"

// writer puts a deflate stream together again.
type writer struct {
	out            bitWriter
	tokens, frames []byte
}

// stream is the inverse of tokens.
func stream(tokens, frames []byte) ([]byte, error) {
	w := &writer{tokens: tokens, frames: frames}
	for last := false; !last; {
		head, err := w.frame()
		if err != nil {
			return nil, err
		}
		last = head&1 == 1
		w.out.put(uint(head), 3)
		switch head >> 1 {
		case storedBlock:
			err = w.stored()
		case fixedBlock:
			lit, dist := fixedLengths()
			err = w.block(lit, dist)
		case dynamicBlock:
			err = w.dynamic()
		default:
			err = errStream
		}
		if err != nil {
			return nil, err
		}
	}
	pad, err := w.frame()
	if err != nil || len(w.tokens)+len(w.frames) > 0 {
		return nil, errStream
	}
	w.out.pad(pad)
	return w.out.data, nil
}

func (w *writer) frame() (byte, error) {
	if len(w.frames) == 0 {
		return 0, errStream
	}
	b := w.frames[0]
	w.frames = w.frames[1:]
	return b, nil
}

func (w *writer) number(most int) (int, error) {
	v, n := binary.Uvarint(w.frames)
	if n <= 0 || v > uint64(most) {
		return 0, errStream
	}
	w.frames = w.frames[n:]
	return int(v), nil
}

func (w *writer) stored() error {
	pad, err := w.frame()
	if err != nil {
		return err
	}
	n, err := w.number(len(w.tokens))
	if err != nil || n > 0xffff {
		return errStream
	}
	w.out.pad(pad)
	w.out.put(uint(n), 16)
	w.out.put(uint(n)^0xffff, 16)
	w.out.data = append(w.out.data, w.tokens[:n]...)
	w.tokens = w.tokens[n:]
	return nil
}

func (w *writer) dynamic() error {
	n, err := w.number(8 * len(w.frames))
	if err != nil || (n+7)/8 > len(w.frames) {
		return errStream
	}
	r := &bitReader{data: w.frames[:(n+7)/8]}
	lit, dist, err := readLengths(r)
	if err != nil || r.at() != n {
		return errStream
	}
	for r.seek(0); r.at() < n; {
		k := min(uint(n-r.at()), 16)
		w.out.put(r.take(k), k)
	}
	w.frames = w.frames[(n+7)/8:]
	return w.block(lit, dist)
}

func (w *writer) block(lit, dist []byte) error {
	n, err := w.number(len(w.tokens))
	if err != nil {
		return err
	}
	lits, dists := coder{canonical(lit), lit}, coder{canonical(dist), dist}
	t := w.tokens
	for range n {
		if len(t) < 4 && !whole(t) {
			return errStream
		}
		switch b := t[0]; {
		case b < match:
			t = t[1:]
			lits.put(&w.out, int(b))
			continue
		case b == highLiteral:
			lits.put(&w.out, int(t[1]))
			t = t[2:]
			continue
		case b == longMatch:
			w.length(lits, int(t[1]))
			t = t[2:]
		case b > longMatch:
			return errStream
		default:
			w.length(lits, int(b)-match)
			t = t[1:]
		}
		back := int(t[0])<<8 | int(t[1]) + 1
		if back > maxDist {
			return errStream
		}
		code := distOf[back]
		dists.put(&w.out, int(code))
		w.out.put(uint(back-distances[code].base), distances[code].extra)
		t = t[2:]
	}
	w.tokens = t
	lits.put(&w.out, endOfBlock)
	return nil
}

// whole reports whether the few bytes left are at least one whole token.
func whole(t []byte) bool {
	switch {
	case len(t) == 0:
		return false
	case t[0] < match:
		return true
	case t[0] == highLiteral:
		return len(t) >= 2
	case t[0] == longMatch:
		return len(t) >= 4
	}
	return len(t) >= 3
}

func (w *writer) length(lits coder, n int) {
	n += minMatch
	code := lengthOf[n]
	lits.put(&w.out, firstMatch+int(code))
	w.out.put(uint(n-lengths[code].base), lengths[code].extra)
}

// coder writes symbols of one alphabet.
type coder struct {
	code   []uint16
	length []byte
}

// put writes a symbol; one without a code writes nothing, and the comparison with the original finds it out.
func (c coder) put(w *bitWriter, s int) {
	if s < len(c.code) {
		w.put(uint(c.code[s]), uint(c.length[s]))
	}
}
