package deflate

import "math/bits"

// The alphabets. Symbols from litSymbols and distSymbols on have codes in fixed blocks but stand for nothing (RFC 1951, 3.2.6).
const (
	endOfBlock  = 256
	firstLength = 257
	litCodes    = 288
	distCodes   = 32
	litSymbols  = 286
	distSymbols = 30
)

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
func (e entry) value() int  { return int(e >> 16) }

// lits, dists and ownCode are the alphabets without their codes: literals and lengths, distances (RFC 1951, 3.2.5), and lengths of codes (3.2.7).
var lits, dists, ownCode = alphabets()

func alphabets() (lit, dist, own []entry) {
	for i := range 256 {
		lit = append(lit, newEntry(i, 0, literal))
	}
	lit = append(lit, newEntry(0, 0, end))
	for i, base := 0, MinLength; i < 28; i++ {
		extra := max(i/4-1, 0)
		lit = append(lit, newEntry(base, extra, match))
		base += 1 << extra
	}
	// The longest match has a symbol of its own, though the one before it would reach it too.
	lit = append(lit, newEntry(MaxLength, 0, match))
	for i, base := 0, 1; i < distSymbols; i++ {
		extra := max(i/2-1, 0)
		dist = append(dist, newEntry(base, extra, match))
		base += 1 << extra
	}
	return lit, dist, lit[:19]
}

// lengthSymbol is the symbol of a match's length.
func lengthSymbol(length int) int {
	x := uint(length - MinLength)
	switch {
	case length == MaxLength:
		return litSymbols - 1
	case x < 8:
		return firstLength + int(x)
	}
	extra := uint(bits.Len(x)) - 3
	return firstLength + 4*int(extra+1) + int(x>>extra&3)
}

// distSymbol is the symbol of a match's distance.
func distSymbol(dist int) int {
	x := uint(dist - 1)
	if x < 4 {
		return int(x)
	}
	extra := uint(bits.Len(x)) - 2
	return 2*int(extra+1) + int(x>>extra&1)
}
