package deflate

import "encoding/binary"

// Writer puts a stream together from its lowest bits on.
type Writer struct {
	buf []byte
	acc uint64
	n   uint // bits in acc, below 32 between calls
}

// NewWriter begins behind the bytes of buf.
func NewWriter(buf []byte) *Writer { return &Writer{buf: buf} }

// Put appends the lowest bits of v, up to 32; those above them are 0.
func (w *Writer) Put(v uint64, n uint) {
	w.acc |= v << w.n
	w.n += n
	if w.n >= 32 {
		w.buf = binary.LittleEndian.AppendUint32(w.buf, uint32(w.acc))
		w.acc >>= 32
		w.n -= 32
	}
}

// Pad fills the last byte up with bits of v.
func (w *Writer) Pad(v byte) {
	n := -w.n & 7
	w.Put(uint64(v)&(1<<n-1), n)
	for ; w.n > 0; w.n -= 8 {
		w.buf = append(w.buf, byte(w.acc))
		w.acc >>= 8
	}
}

// Bytes is what has been written, filled up with zeros to whole bytes.
func (w *Writer) Bytes() []byte {
	w.Pad(0)
	return w.buf
}

// Copy appends the bits of another stream between two places, wherever they stand there.
func (w *Writer) Copy(in []byte, from, to int) {
	for ; from+32 <= to && from/8+8 <= len(in); from += 32 {
		w.Put(binary.LittleEndian.Uint64(in[from/8:])>>(from%8)&(1<<32-1), 32)
	}
	for ; from < to; from++ { // near the end
		w.Put(uint64(in[from/8]>>(from%8)&1), 1)
	}
}

// Stored writes data without compression, as many blocks as it takes, at least one.
func (w *Writer) Stored(data []byte, final bool) {
	for first := true; first || len(data) > 0; first = false {
		n := min(len(data), 1<<16-1)
		w.head(Stored, final && n == len(data))
		w.Pad(0)
		w.Raw(data[:n])
		data = data[n:]
	}
}

// Raw writes what follows the padding of one stored block: its size, below 1<<16, and its data.
func (w *Writer) Raw(data []byte) {
	w.buf = binary.LittleEndian.AppendUint16(w.buf, uint16(len(data)))
	w.buf = binary.LittleEndian.AppendUint16(w.buf, ^uint16(len(data)))
	w.buf = append(w.buf, data...)
}

func (w *Writer) head(kind uint64, final bool) {
	v := kind << 1
	if final {
		v |= 1
	}
	w.Put(v, 3)
}

// Token writes a literal, a match or the end of a block; a symbol that has no code writes nothing.
func (w *Writer) Token(t Token, c *Codes) {
	if !t.IsMatch() {
		w.symbol(c.lit[t])
		return
	}
	s := lengthSymbol(t.Length())
	w.match(c.lit[s], lits[s], t.Length())
	s = distSymbol(t.Dist())
	w.match(c.dist[s], dists[s], t.Dist())
}

func (w *Writer) symbol(c code) { w.Put(uint64(c.bits), uint(c.n)) }

// match writes a length or distance, whose symbol with its extra bits takes at most 15+13.
func (w *Writer) match(c code, e entry, v int) {
	w.Put(uint64(c.bits)|uint64(v-e.value())<<c.n, uint(c.n)+e.extra())
}

// Block writes tokens as a dynamic block with codes that fit them.
func (w *Writer) Block(tokens []Token, final bool) {
	var litCounts [litSymbols]int
	var distCounts [distSymbols]int
	litCounts[endOfBlock] = 1
	for _, t := range tokens {
		if !t.IsMatch() {
			litCounts[t]++
			continue
		}
		litCounts[lengthSymbol(t.Length())]++
		distCounts[distSymbol(t.Dist())]++
	}
	lit, dist := huffman(litCounts[:], 15), huffman(distCounts[:], 15)
	w.head(Dynamic, final)
	w.header(lit, dist)
	var c Codes
	c.set(lit, dist)
	for _, t := range tokens {
		w.Token(t, &c)
	}
	w.Token(End, &c)
}
