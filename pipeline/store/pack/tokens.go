package pack

import (
	"encoding/binary"
	"fmt"

	"guatu/pipeline/deflate"
)

// How tokens are written, one after the other: a literal below 0x80 as itself, another after a 0xff; a match as 0x80 and its length over 3, or 0xe4 and that
// length where it is long, then its distance less one in two bytes. Bytes of a stored block stand as they are.
const (
	highLiteral = 0xff
	match       = 0x80
	longMatch   = 0xe4
	longFrom    = longMatch - match
)

// parser takes one deflate stream apart.
type parser struct {
	in             []byte
	r              *deflate.Reader
	t              deflate.Tables
	tokens, frames []byte
}

// tokens takes a deflate stream apart into what its deflater decided: literals and matches in tokens; in frames, for every block, its kind, its number of tokens and the bits of its
// header, and at the end the bits that fill the last byte. It refuses what it could not write again.
func tokens(stream []byte) (tokens, frames []byte, err error) {
	p := &parser{in: stream, r: deflate.NewReader(stream)}
	for last := false; !last; {
		head := p.r.Take(3)
		last = head&1 == 1
		p.frames = append(p.frames, byte(head))
		if err = p.block(head >> 1); err == nil && (p.r.Over() || len(p.tokens) > 8*len(stream)+1024) {
			err = deflate.ErrCorrupt
		}
		if err != nil {
			return nil, nil, fmt.Errorf("take block apart before bit %d: %w", p.r.At(), err)
		}
	}
	p.padding()
	if p.r.At() != 8*len(stream) {
		return nil, nil, fmt.Errorf("stream of %d bits in %d bytes: %w", p.r.At(), len(stream), deflate.ErrCorrupt)
	}
	return p.tokens, p.frames, nil
}

// padding notes the bits up to the next whole byte.
func (p *parser) padding() {
	p.frames = append(p.frames, byte(p.r.Take(uint(-p.r.At())&7)))
}

func (p *parser) block(kind int) error {
	if kind == deflate.Stored {
		p.padding()
		data, err := p.r.Stored()
		p.tokens = append(p.tokens, data...)
		p.frames = binary.AppendUvarint(p.frames, uint64(len(data)))
		return err
	}
	from := p.r.At()
	if err := p.t.Read(p.r, kind); err != nil {
		return err
	}
	to := p.r.At()
	if p.r.Over() {
		return deflate.ErrCorrupt
	}
	if kind == deflate.Dynamic {
		w := deflate.NewWriter(binary.AppendUvarint(p.frames, uint64(to-from)))
		w.Copy(p.in, from, to)
		p.frames = w.Bytes()
	}
	return p.symbols()
}

// symbols reads literals and matches up to the end of the block.
func (p *parser) symbols() error {
	for n := uint64(0); ; n++ {
		t := p.t.Next(p.r)
		switch {
		case t == deflate.End:
			p.frames = binary.AppendUvarint(p.frames, n)
			return nil
		case t == deflate.None || p.r.Over():
			return deflate.ErrCorrupt
		case t.IsMatch():
			p.match(t)
		case t < match:
			p.tokens = append(p.tokens, byte(t))
		default:
			p.tokens = append(p.tokens, highLiteral, byte(t))
		}
	}
}

func (p *parser) match(t deflate.Token) {
	n, back := t.Length()-deflate.MinLength, t.Dist()-1
	if n < longFrom {
		p.tokens = append(p.tokens, byte(match+n), byte(back>>8), byte(back))
	} else {
		p.tokens = append(p.tokens, longMatch, byte(n), byte(back>>8), byte(back))
	}
}

// token reads what parser has written, and how many bytes it took: 0 where it is none.
func token(t []byte) (deflate.Token, int) {
	switch {
	case len(t) == 0:
		return deflate.None, 0
	case t[0] < match:
		return deflate.Literal(t[0]), 1
	case t[0] == highLiteral && len(t) >= 2:
		return deflate.Literal(t[1]), 2
	case t[0] == longMatch && len(t) >= 4:
		return matched(t[1], t[2:], 4)
	case t[0] < longMatch && len(t) >= 3:
		return matched(t[0]-match, t[1:], 3)
	}
	return deflate.None, 0
}

func matched(n byte, dist []byte, size int) (deflate.Token, int) {
	back := int(binary.BigEndian.Uint16(dist)) + 1
	if back > deflate.MaxDist {
		return deflate.None, 0
	}
	return deflate.Match(int(n)+deflate.MinLength, back), size
}
