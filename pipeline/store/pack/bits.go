package pack

import "errors"

var errStream = errors.New("this is no deflate stream of the usual kind")

// bitReader reads a deflate stream from the least significant bit on. It never fails: past the end it yields zeros, and over says so.
type bitReader struct {
	data []byte
	pos  int // next byte
	hold uint64
	n    uint // bits held
}

func (r *bitReader) fill() {
	for r.n <= 56 {
		var b byte
		if r.pos < len(r.data) {
			b = r.data[r.pos]
		}
		r.pos++
		r.hold |= uint64(b) << r.n
		r.n += 8
	}
}

func (r *bitReader) take(n uint) uint {
	if r.n < n {
		r.fill()
	}
	v := uint(r.hold & (1<<n - 1))
	r.hold >>= n
	r.n -= n
	return v
}

// at is the number of bits read.
func (r *bitReader) at() int { return 8*r.pos - int(r.n) }

func (r *bitReader) over() bool { return r.at() > 8*len(r.data) }

// seek goes to a bit.
func (r *bitReader) seek(bit int) {
	*r = bitReader{data: r.data, pos: bit / 8}
	r.take(uint(bit % 8))
}

// bitWriter is the inverse of bitReader.
type bitWriter struct {
	data []byte
	hold uint64
	n    uint
}

func (w *bitWriter) put(v uint, n uint) {
	w.hold |= uint64(v) << w.n
	for w.n += n; w.n >= 8; w.n -= 8 {
		w.data = append(w.data, byte(w.hold))
		w.hold >>= 8
	}
}

// pad fills the last byte with what stood there.
func (w *bitWriter) pad(v byte) {
	if w.n > 0 {
		w.put(uint(v), 8-w.n)
	}
}
