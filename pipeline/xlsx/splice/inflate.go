package splice

import "encoding/binary"

// bits reads a stream from its lowest bits on. Past the end it reads zeros; at then says so.
type bits struct {
	in  []byte
	pos int    // of the byte that fill takes next
	buf uint64 // the next bits
	n   uint   // how many of them count
}

// at is the number of bits taken.
func (r *bits) at() int { return 8*r.pos - int(r.n) }

func (r *bits) seek(bit int) {
	r.pos, r.buf, r.n = bit/8, 0, 0
	r.fill()
	r.take(uint(bit % 8))
}

// fill makes at least 56 bits available.
func (r *bits) fill() {
	if r.pos+8 <= len(r.in) {
		r.buf |= binary.LittleEndian.Uint64(r.in[r.pos:]) << r.n
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

// take removes up to 15 bits, which fill has made available.
func (r *bits) take(n uint) int {
	v := int(r.buf & (1<<n - 1))
	r.buf >>= n
	r.n -= n
	return v
}

// stored copies a block without compression.
func (r *bits) stored(out []byte, at int) (int, bool) {
	pos := (r.at() + 7) / 8
	if pos+4 > len(r.in) {
		return at, false
	}
	n := int(binary.LittleEndian.Uint16(r.in[pos:]))
	if n != int(^binary.LittleEndian.Uint16(r.in[pos+2:])) || pos+4+n > len(r.in) || at+n > len(out) {
		return at, false
	}
	copy(out[at:], r.in[pos+4:pos+4+n])
	r.pos, r.buf, r.n = pos+4+n, 0, 0
	return at + n, true
}

// inflate writes one block's data; all that a symbol can take fits into one fill: 15+5+15+13 bits.
func (r *bits) inflate(t *tables, out []byte, at int) (int, bool) {
	in, pos, buf, n := r.in, r.pos, r.buf, r.n
	for {
		if pos+8 <= len(in) {
			buf |= binary.LittleEndian.Uint64(in[pos:]) << (n & 63)
			pos += int(63-n) >> 3
			n |= 56
		} else {
			r.pos, r.buf, r.n = pos, buf, n
			r.fill()
			if pos, buf, n = r.pos, r.buf, r.n; pos > len(in)+16 {
				return at, false
			}
		}
		e := t.lit[buf&(1<<litBits-1)]
		for k := 0; e.kind() == literal && e.len() > 0 && k < 3 && at < len(out); k++ { // three of 15 bits leave 11 for the next look
			buf >>= e.len()
			n -= e.len()
			out[at] = byte(e >> 16)
			at++
			e = t.lit[buf&(1<<litBits-1)]
		}
		if e.kind() == literal && e.len() > 0 {
			if at == len(out) {
				return at, false
			}
			continue
		}
		if n < 48 {
			r.pos, r.buf, r.n = pos, buf, n
			r.fill()
			pos, buf, n = r.pos, r.buf, r.n
		}
		if e.kind() == longer {
			buf >>= litBits
			n -= litBits
			e = t.lit[uint64(e>>16)+buf&(1<<e.extra()-1)]
			if e.kind() == literal && e.len() > 0 && at < len(out) {
				buf >>= e.len()
				n -= e.len()
				out[at] = byte(e >> 16)
				at++
				continue
			}
		}
		buf >>= e.len()
		n -= e.len()
		if e.kind() == end {
			r.pos, r.buf, r.n = pos, buf, n
			return at, true
		}
		if e.kind() != match {
			return at, false
		}
		length := int(e>>16) + int(buf&(1<<e.extra()-1))
		buf >>= e.extra()
		n -= e.extra()
		d := t.dist[buf&(1<<distBits-1)]
		if d.kind() == longer {
			buf >>= distBits
			n -= distBits
			d = t.dist[uint64(d>>16)+buf&(1<<d.extra()-1)]
		}
		buf >>= d.len()
		n -= d.len()
		dist := int(d>>16) + int(buf&(1<<d.extra()-1))
		buf >>= d.extra()
		n -= d.extra()
		if d.kind() != match || dist > at || at+length > len(out) {
			return at, false
		}
		repeat(out, at, dist, length)
		at += length
	}
}

// repeat copies a match. Where there is room it copies eight bytes at a time, and past the end of the match.
func repeat(out []byte, at, dist, length int) {
	if dist >= 8 && at+length+8 <= len(out) {
		for i := 0; i < length; i += 8 {
			binary.LittleEndian.PutUint64(out[at+i:], binary.LittleEndian.Uint64(out[at+i-dist:]))
		}
		return
	}
	for i := range length {
		out[at+i] = out[at+i-dist]
	}
}
