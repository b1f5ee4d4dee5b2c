package deflate

import "encoding/binary"

// Reader reads a stream from its lowest bits on. Past the end it reads zeros; Over says so.
type Reader struct {
	in  []byte
	pos int    // of the byte that fill takes next
	buf uint64 // the next bits
	n   uint   // how many of them count
}

// NewReader begins a stream.
func NewReader(in []byte) *Reader { return &Reader{in: in} }

// At is the number of bits taken.
func (r *Reader) At() int { return 8*r.pos - int(r.n) }

// Over reports whether more bits were taken than there are.
func (r *Reader) Over() bool { return r.At() > 8*len(r.in) }

// Seek goes to a bit.
func (r *Reader) Seek(bit int) {
	r.pos, r.buf, r.n = bit/8, 0, 0
	r.Take(uint(bit % 8))
}

// Take removes up to 32 bits, the lowest first.
func (r *Reader) Take(n uint) int {
	r.fill()
	return r.take(n)
}

// fill makes at least 56 bits available.
func (r *Reader) fill() {
	if r.pos+8 <= len(r.in) {
		r.buf |= binary.LittleEndian.Uint64(r.in[r.pos:]) << (r.n & 63)
		r.pos += int(63-r.n) >> 3
		r.n |= 56
		return
	}
	for ; r.n < 56; r.n += 8 {
		if r.pos < len(r.in) {
			r.buf |= uint64(r.in[r.pos]) << r.n
		}
		r.pos++
	}
}

// take removes bits that fill has made available.
func (r *Reader) take(n uint) int {
	v := int(r.buf & (1<<n - 1))
	r.buf >>= n
	r.n -= n
	return v
}

// Stored is the content of a block without compression whose kind has been taken; it shares the stream's memory.
func (r *Reader) Stored() ([]byte, error) {
	pos := (r.At() + 7) / 8
	if pos+4 > len(r.in) {
		return nil, ErrCorrupt
	}
	n := int(binary.LittleEndian.Uint16(r.in[pos:]))
	if n != int(^binary.LittleEndian.Uint16(r.in[pos+2:])) || pos+4+n > len(r.in) {
		return nil, ErrCorrupt
	}
	r.Seek(8 * (pos + 4 + n))
	return r.in[pos+4 : pos+4+n], nil
}
