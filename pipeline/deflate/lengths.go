package deflate

import "math/bits"

// codeOrder is how the lengths of the codes for lengths are stored (RFC 1951, 3.2.7).
var codeOrder = [...]uint8{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

// lengths are those of a block's codes, by symbol; 0 where it has none.
type lengths struct {
	of          [litCodes + distCodes]uint8
	lits, dists int
	strict      bool // their number and the code that they were written in are as they should be
}

func (l *lengths) lit() []uint8  { return l.of[:l.lits] }
func (l *lengths) dist() []uint8 { return l.of[l.lits : l.lits+l.dists] }

// read takes what follows the kind of a block.
func (l *lengths) read(r *Reader, kind int) error {
	switch kind {
	case Fixed:
		l.fixed()
		return nil
	case Dynamic:
		return l.dynamic(r)
	}
	return ErrCorrupt
}

// fixed are the lengths that a block without a header has (RFC 1951, 3.2.6).
func (l *lengths) fixed() {
	l.lits, l.dists, l.strict = litCodes, distCodes, true
	for i := range l.of {
		switch {
		case i < 144 || i >= 280 && i < litCodes:
			l.of[i] = 8
		case i < 256:
			l.of[i] = 9
		case i < 280:
			l.of[i] = 7
		default:
			l.of[i] = 5
		}
	}
}

func (l *lengths) dynamic(r *Reader) error {
	l.lits, l.dists = r.Take(5)+firstLength, r.Take(5)+1
	var own [len(codeOrder)]uint8
	for _, i := range codeOrder[:r.Take(4)+4] {
		own[i] = uint8(r.Take(3))
	}
	code, err := build(nil, own[:], ownCode, 7)
	if err != nil {
		return err
	}
	l.strict = whole(own[:]) && l.lits <= litSymbols && l.dists <= distSymbols
	for i, all := 0, l.lits+l.dists; i < all; {
		r.fill()
		e := code[r.buf&127]
		r.take(e.len())
		n, v := 1, uint8(e.value())
		switch {
		case e.len() == 0 || v == 16 && i == 0:
			return ErrCorrupt
		case v == 16:
			n, v = 3+r.take(2), l.of[i-1]
		case v == 17:
			n, v = 3+r.take(3), 0
		case v == 18:
			n, v = 11+r.take(7), 0
		}
		if i+n > all {
			return ErrCorrupt
		}
		for range n {
			l.of[i] = v
			i++
		}
	}
	return nil
}

// sound reports whether the codes are as strict inflaters (zlib's, the standard library's) want them.
func (l *lengths) sound() bool {
	return l.strict && l.of[endOfBlock] > 0 && whole(l.lit()) && (whole(l.dist()) || none(l.dist()))
}

func none(lengths []uint8) bool {
	for _, n := range lengths {
		if n > 0 {
			return false
		}
	}
	return true
}

// whole reports whether a code leaves no pattern unused. A single one of one bit cannot but leave the other.
func whole(lengths []uint8) bool {
	used, longest := 0, uint8(0)
	for _, n := range lengths {
		used += int(min(n, 1))
		longest = max(longest, n)
	}
	_, left := patterns(lengths)
	return left == 0 || used == 1 && longest == 1
}

// next gives out the patterns of a code: for each length the one that comes next.
type next [16]uint16

// patterns begins a code (RFC 1951, 3.2.2), and counts the patterns of 15 bits that it leaves unused; below 0 it wants more than there are.
func patterns(lengths []uint8) (first next, left int) {
	var count [16]int
	for _, n := range lengths {
		count[n]++
	}
	count[0] = 0
	code := 0
	left = 1
	for n := 1; n < 16; n++ {
		code = (code + count[n-1]) << 1
		first[n] = uint16(code)
		left = left<<1 - count[n]
	}
	return first, left
}

// take is the next pattern of a length, lowest bit first.
func (p *next) take(n uint8) uint16 {
	v := bits.Reverse16(p[n]) >> (16 - n)
	p[n]++
	return v
}
