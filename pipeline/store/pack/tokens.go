package pack

import "encoding/binary"

// How tokens are written, one after the other: a literal below 0x80 as itself, another after a 0xff; a match as 0x80 and its length over 3, or 0xe4 and that
// length where it is long, then its distance less one in two bytes. Bytes of a stored block stand as they are.
const (
	highLiteral = 0xff
	match       = 0x80
	longMatch   = 0xe4
	longFrom    = longMatch - match
)

// The kinds of blocks, as in the stream.
const (
	storedBlock = iota
	fixedBlock
	dynamicBlock
)

// parser takes one deflate stream apart.
type parser struct {
	r              bitReader
	tokens, frames []byte
}

// tokens takes a deflate stream apart into what its deflater decided: literals and matches in tokens; in frames, for every block, its kind, its number of tokens and the bits of its
// header, and at the end the bits that fill the last byte. It refuses what it could not write again.
func tokens(stream []byte) (tokens, frames []byte, err error) {
	p := &parser{r: bitReader{data: stream}}
	for last := false; !last; {
		head := p.r.take(3)
		last = head&1 == 1
		p.frames = append(p.frames, byte(head))
		switch head >> 1 {
		case storedBlock:
			err = p.stored()
		case fixedBlock:
			lit, dist := fixedLengths()
			err = p.block(lit, dist)
		case dynamicBlock:
			err = p.dynamic()
		default:
			err = errStream
		}
		if err == nil && (p.r.over() || len(p.tokens) > 8*len(stream)+1024) {
			err = errStream
		}
		if err != nil {
			return nil, nil, err
		}
	}
	p.padding()
	if p.r.at() != 8*len(stream) {
		return nil, nil, errStream
	}
	return p.tokens, p.frames, nil
}

// padding notes the bits up to the next whole byte.
func (p *parser) padding() {
	p.frames = append(p.frames, byte(p.r.take(uint(-p.r.at())&7)))
}

func (p *parser) stored() error {
	p.padding()
	n, inverse := p.r.take(16), p.r.take(16)
	if n^inverse != 0xffff {
		return errStream
	}
	from := p.r.at() / 8
	if from+int(n) > len(p.r.data) {
		return errStream
	}
	p.tokens = append(p.tokens, p.r.data[from:from+int(n)]...)
	p.frames = binary.AppendUvarint(p.frames, uint64(n))
	p.r.seek(8 * (from + int(n)))
	return nil
}

func (p *parser) dynamic() error {
	from := p.r.at()
	lit, dist, err := readLengths(&p.r)
	if err != nil {
		return err
	}
	to := p.r.at()
	p.frames = binary.AppendUvarint(p.frames, uint64(to-from))
	w := bitWriter{data: p.frames}
	p.r.seek(from)
	for p.r.at() < to {
		n := min(uint(to-p.r.at()), 16)
		w.put(p.r.take(n), n)
	}
	w.pad(0)
	p.frames = w.data
	return p.block(lit, dist)
}

// block reads literals and matches up to the end of the block.
func (p *parser) block(lit, dist []byte) error {
	lits, err := newTable(lit)
	if err != nil {
		return err
	}
	dists, err := newTable(dist)
	if err != nil {
		return err
	}
	for n := uint64(0); ; n++ {
		s := lits.next(&p.r)
		switch {
		case s == endOfBlock:
			p.frames = binary.AppendUvarint(p.frames, n)
			return nil
		case s < 0 || s-firstMatch >= len(lengths) || p.r.over():
			return errStream
		case s < match:
			p.tokens = append(p.tokens, byte(s))
			continue
		case s < endOfBlock:
			p.tokens = append(p.tokens, highLiteral, byte(s))
			continue
		}
		length := lengths[s-firstMatch]
		n := length.base + int(p.r.take(length.extra)) - minMatch
		d := dists.next(&p.r)
		if d < 0 || d >= len(distances) {
			return errStream
		}
		back := distances[d].base + int(p.r.take(distances[d].extra)) - 1
		if n < longFrom {
			p.tokens = append(p.tokens, byte(match+n))
		} else {
			p.tokens = append(p.tokens, longMatch, byte(n))
		}
		p.tokens = append(p.tokens, byte(back>>8), byte(back))
	}
}
