package pack

import "math/bits"

// The alphabets of RFC 1951, section 3.2.5.
const (
	endOfBlock = 256
	firstMatch = 257
	litCodes   = 288
	distCodes  = 30
	minMatch   = 3
	maxMatch   = 258
	maxDist    = 32768
)

// span is what one length or distance code covers: base, and as many more as its extra bits say.
type span struct {
	base  int
	extra uint
}

var (
	lengths   = spans(minMatch, 28, 4)
	distances = spans(1, distCodes, 2)
	lengthOf  [maxMatch + 1]byte
	distOf    [maxDist + 1]byte
)

func init() {
	// The longest match has a code of its own, though the one before it would reach it too.
	lengths = append(lengths, span{maxMatch, 0})
	for code, s := range lengths {
		for i := range 1 << s.extra {
			if s.base+i <= maxMatch {
				lengthOf[s.base+i] = byte(code)
			}
		}
	}
	for code, s := range distances {
		for i := range 1 << s.extra {
			distOf[s.base+i] = byte(code)
		}
	}
}

// spans lists n codes from base on: the first 2·group have no extra bits, then every group has one more.
func spans(base, n, group int) []span {
	var out []span
	extra := uint(0)
	for i := range n {
		if i >= 2*group && i%group == 0 {
			extra++
		}
		out = append(out, span{base, extra})
		base += 1 << extra
	}
	return out
}

// table decodes one alphabet: indexed by the next bits, it holds symbol<<4 | length; 0 is no code.
type table struct {
	of   []uint16
	bits uint
}

// canonical gives each symbol its code, least significant bit first, from the lengths alone.
func canonical(length []byte) []uint16 {
	var count, next [16]int
	for _, n := range length {
		count[n]++
	}
	count[0] = 0
	for n := 1; n < 16; n++ {
		next[n] = (next[n-1] + count[n-1]) << 1
	}
	out := make([]uint16, len(length))
	for s, n := range length {
		if n > 0 {
			out[s] = bits.Reverse16(uint16(next[n])) >> (16 - n)
			next[n]++
		}
	}
	return out
}

func newTable(length []byte) (table, error) {
	t := table{}
	room := 0
	for _, n := range length {
		t.bits = max(t.bits, uint(n))
		if n > 0 {
			room += 1 << (15 - n)
		}
	}
	if room > 1<<15 {
		return t, errStream
	}
	t.of = make([]uint16, 1<<t.bits)
	for s, code := range canonical(length) {
		if n := length[s]; n > 0 {
			for i := int(code); i < len(t.of); i += 1 << n {
				t.of[i] = uint16(s)<<4 | uint16(n)
			}
		}
	}
	return t, nil
}

// next reads one symbol, -1 where the bits are no code.
func (t *table) next(r *bitReader) int {
	if r.n < t.bits {
		r.fill()
	}
	e := t.of[r.hold&(1<<t.bits-1)]
	if e == 0 {
		return -1
	}
	r.hold >>= e & 15
	r.n -= uint(e & 15)
	return int(e >> 4)
}

// fixedLengths are the two alphabets of a block without a header.
func fixedLengths() (lit, dist []byte) {
	lit, dist = make([]byte, litCodes), make([]byte, distCodes)
	for s := range lit {
		switch {
		case s < 144:
			lit[s] = 8
		case s < 256:
			lit[s] = 9
		case s < 280:
			lit[s] = 7
		default:
			lit[s] = 8
		}
	}
	for s := range dist {
		dist[s] = 5
	}
	return lit, dist
}

// headerOrder is the order in which a header gives the lengths of its own code.
var headerOrder = [19]int{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

// readLengths reads the header of a block with codes of its own.
func readLengths(r *bitReader) (lit, dist []byte, err error) {
	nl, nd, nc := int(r.take(5))+257, int(r.take(5))+1, int(r.take(4))+4
	own := make([]byte, 19)
	for _, s := range headerOrder[:nc] {
		own[s] = byte(r.take(3))
	}
	t, err := newTable(own)
	if err != nil || nl > litCodes {
		return nil, nil, errStream
	}
	var all []byte
	for len(all) < nl+nd {
		s := t.next(r)
		last, times := byte(0), 1
		switch {
		case s < 0 || s == 16 && len(all) == 0 || r.over():
			return nil, nil, errStream
		case s < 16:
			last = byte(s)
		case s == 16:
			last, times = all[len(all)-1], 3+int(r.take(2))
		case s == 17:
			times = 3 + int(r.take(3))
		default:
			times = 11 + int(r.take(7))
		}
		for range times {
			all = append(all, last)
		}
	}
	if len(all) > nl+nd {
		return nil, nil, errStream
	}
	return all[:nl], all[nl:], nil
}
