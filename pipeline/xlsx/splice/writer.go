package splice

import (
	"encoding/binary"
	mathbits "math/bits"
)

// writer puts a stream together from its lowest bits on.
type writer struct {
	buf    []byte
	acc    uint64
	n      uint // bits in acc, below 32 between calls
	tokens []token
	t      tables
}

// put appends up to 32 bits.
func (w *writer) put(v uint64, n uint) {
	w.acc |= v << w.n
	w.n += n
	if w.n >= 32 {
		w.buf = binary.LittleEndian.AppendUint32(w.buf, uint32(w.acc))
		w.acc >>= 32
		w.n -= 32
	}
}

// align fills the last byte up.
func (w *writer) align() {
	for ; w.n > 0; w.n -= min(w.n, 8) {
		w.buf = append(w.buf, byte(w.acc))
		w.acc >>= 8
	}
}

func (w *writer) bytes() []byte {
	w.align()
	return w.buf
}

// copy appends bits of another stream, wherever they stand there.
func (w *writer) copy(in []byte, from, to int) {
	for ; from < to && (from+32 > to || from/8+8 > len(in)); from++ { // near the ends
		w.put(uint64(in[from/8]>>(from%8)&1), 1)
	}
	for ; from+32 <= to && from/8+8 <= len(in); from += 32 {
		w.put(binary.LittleEndian.Uint64(in[from/8:])>>(from%8)&(1<<32-1), 32)
	}
	for ; from < to; from++ {
		w.put(uint64(in[from/8]>>(from%8)&1), 1)
	}
}

// stored writes data without compression, as blocks of the kind must be: on whole bytes.
func (w *writer) stored(data []byte, final bool) {
	for first := true; first || len(data) > 0; first = false {
		n := min(len(data), 1<<16-1)
		w.put(last(final && n == len(data)), 3)
		w.align()
		w.buf = binary.LittleEndian.AppendUint16(w.buf, uint16(n))
		w.buf = binary.LittleEndian.AppendUint16(w.buf, ^uint16(n))
		w.buf = append(w.buf, data[:n]...)
		data = data[n:]
	}
}

func last(final bool) uint64 {
	if final {
		return 1
	}
	return 0
}

// block writes the tokens that have gathered as a block with codes of its own.
func (w *writer) block(final bool) {
	if len(w.tokens) == 0 && !final {
		return
	}
	var lits [286]int
	var dists [30]int
	lits[256] = 1
	for _, t := range w.tokens {
		if t&isMatch == 0 {
			lits[t]++
			continue
		}
		sym, _ := lengthSymbol(int(t >> 16 & 0x1FF))
		lits[sym]++
		sym, _ = distSymbol(int(t & 0xFFFF))
		dists[sym]++
	}
	lit, dist := codeOf(lits[:], 15), codeOf(dists[:], 15)
	w.put(last(final)|dynamic<<1, 3)
	w.header(lit, dist)
	for _, t := range w.tokens {
		if t&isMatch == 0 {
			w.put(uint64(lit[t].bits), uint(lit[t].n))
			continue
		}
		length, far := int(t>>16&0x1FF), int(t&0xFFFF)
		sym, extra := lengthSymbol(length)
		w.put(uint64(lit[sym].bits), uint(lit[sym].n))
		w.put(uint64(length-int(litSymbols[sym]>>16)), extra)
		sym, extra = distSymbol(far)
		w.put(uint64(dist[sym].bits), uint(dist[sym].n))
		w.put(uint64(far-int(distSymbols[sym]>>16)), extra)
	}
	w.put(uint64(lit[256].bits), uint(lit[256].n))
	w.tokens = w.tokens[:0]
}

// lengthSymbol is the symbol of a match's length and how many extra bits it has.
func lengthSymbol(length int) (int, uint) {
	x := uint(length - 3)
	switch {
	case length == 258:
		return 285, 0
	case x < 8:
		return 257 + int(x), 0
	}
	extra := uint(mathbits.Len(x)) - 3
	return 257 + 4*int(extra+1) + int(x>>extra&3), extra
}

// distSymbol is the symbol of a match's distance and how many extra bits it has.
func distSymbol(far int) (int, uint) {
	x := uint(far - 1)
	if x < 4 {
		return int(x), 0
	}
	extra := uint(mathbits.Len(x)) - 2
	return 2*int(extra+1) + int(x>>extra&1), extra
}
