package splice

import mathbits "math/bits"

// entry says what a bit pattern means: its length in the low four bits, extra bits, kind, and a value in the upper half.
type entry uint32

// The kinds of entry. The zero entry stands for a pattern that no code has.
const (
	literal = iota
	match   // of a length or distance from the value on
	end
	longer // the value is where the table for the rest of the code begins, extra its size in bits
)

func newEntry(value, extra, kind int) entry { return entry(value<<16 | kind<<8 | extra<<4) }

func (e entry) len() uint   { return uint(e & 15) }
func (e entry) extra() uint { return uint(e >> 4 & 15) }
func (e entry) kind() int   { return int(e >> 8 & 3) }

// How many bits the first look takes.
const (
	litBits  = 11
	distBits = 8
)

// tables are the codes of one block, for decoding.
type tables struct {
	lit, dist []entry
	lengths   [320]uint8
}

// symbols of literals and lengths, and of distances, without their codes (RFC 1951, 3.2.5).
var litSymbols, distSymbols = symbols()

func symbols() (lit, dist []entry) {
	for i := range 256 {
		lit = append(lit, newEntry(i, 0, literal))
	}
	lit = append(lit, newEntry(0, 0, end))
	for i, base := 0, 3; i < 28; i++ {
		extra := max(i/4-1, 0)
		lit = append(lit, newEntry(base, extra, match))
		base += 1 << extra
	}
	lit = append(lit, newEntry(258, 0, match))
	for i, base := 0, 1; i < 30; i++ {
		extra := max(i/2-1, 0)
		dist = append(dist, newEntry(base, extra, match))
		base += 1 << extra
	}
	return lit, dist
}

// codeOrder is how the lengths of the codes for lengths are stored.
var codeOrder = [...]uint8{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

// read makes the tables of a block whose header has been taken.
func (t *tables) read(r *bits, kind int) bool {
	nlit, ndist := 288, 30
	l := &t.lengths
	if kind == fixed {
		for i := range nlit {
			l[i] = [...]uint8{8, 9, 7, 8}[min(i/144, 1)+min(i/256, 1)+min(i/280, 1)]
		}
		for i := range ndist {
			l[nlit+i] = 5
		}
	} else {
		var ok bool
		if nlit, ndist, ok = t.readLengths(r); !ok {
			return false
		}
	}
	var ok bool
	if t.lit, ok = build(t.lit, l[:min(nlit, len(litSymbols))], litSymbols, litBits, kind == fixed); !ok {
		return false
	}
	t.dist, ok = build(t.dist, l[nlit:nlit+min(ndist, len(distSymbols))], distSymbols, distBits, true)
	return ok
}

func (t *tables) readLengths(r *bits) (nlit, ndist int, ok bool) {
	r.fill()
	nlit, ndist = r.take(5)+257, r.take(5)+1
	ncode := r.take(4) + 4
	if nlit > 286 || ndist > 30 {
		return 0, 0, false
	}
	var lens [19]uint8
	for _, i := range codeOrder[:ncode] {
		r.fill()
		lens[i] = uint8(r.take(3))
	}
	plain := make([]entry, len(lens))
	for i := range plain {
		plain[i] = newEntry(i, 0, literal)
	}
	code, ok := build(nil, lens[:], plain, 7, false)
	if !ok {
		return 0, 0, false
	}
	for i := 0; i < nlit+ndist; {
		r.fill()
		e := code[r.buf&127]
		if e.len() == 0 {
			return 0, 0, false
		}
		r.take(e.len())
		n, v := 1, uint8(e>>16)
		switch v {
		case 16:
			if i == 0 {
				return 0, 0, false
			}
			n, v = 3+r.take(2), t.lengths[i-1]
		case 17:
			n, v = 3+r.take(3), 0
		case 18:
			n, v = 11+r.take(7), 0
		}
		if i+n > nlit+ndist {
			return 0, 0, false
		}
		for range n {
			t.lengths[i] = v
			i++
		}
	}
	return nlit, ndist, t.lengths[256] > 0
}

// build makes a table of a code's lengths. Codes that leave patterns unused are wrong, but for a single one and, where
// partial is set, for those of the fixed blocks.
func build(table []entry, lengths []uint8, symbols []entry, first uint, partial bool) ([]entry, bool) {
	var count [16]int
	longest := uint(0)
	for _, n := range lengths {
		count[n]++
		longest = max(longest, uint(n))
	}
	var next [16]int
	code, left := 0, 1
	count[0] = 0
	for n := 1; n <= 15; n++ {
		code = (code + count[n-1]) << 1
		next[n] = code
		left = left<<1 - count[n]
		if left < 0 {
			return table, false
		}
	}
	if left > 0 && !partial && !(longest == 1 && count[1] == 1) {
		return table, false
	}
	table = append(table[:0], make([]entry, 1<<first)...)
	rest := uint(0)
	if longest > first {
		rest = longest - first
	}
	for i, n := range lengths {
		if n == 0 {
			continue
		}
		c := int(mathbits.Reverse16(uint16(next[n])) >> (16 - n))
		next[n]++
		if uint(n) <= first {
			for at := c; at < 1<<first; at += 1 << n {
				table[at] = symbols[i] | entry(n)
			}
			continue
		}
		head := c & (1<<first - 1)
		if table[head] == 0 {
			table[head] = newEntry(len(table), int(rest), longer) | entry(first)
			table = append(table, make([]entry, 1<<rest)...)
		}
		sub := table[table[head]>>16:]
		for at := c >> first; at < 1<<rest; at += 1 << (uint(n) - first) {
			sub[at] = symbols[i] | entry(uint(n)-first)
		}
	}
	return table, true
}
