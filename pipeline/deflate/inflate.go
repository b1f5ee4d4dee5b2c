package deflate

import "encoding/binary"

// Inflate writes the data of one block, whose tables have been read, into out from at on, where the data before it stand. It returns where they end.
func (r *Reader) Inflate(t *Tables, out []byte, at int) (int, error) {
	at, ended, err := r.inflate(t, out, at, 1)
	if err == nil && !ended {
		err = ErrCorrupt
	}
	return at, err
}

// inflate goes on with a block as long as out has room for so many bytes, and reports whether the block has ended. Its end alone wants no room.
func (r *Reader) inflate(t *Tables, out []byte, at, least int) (int, bool, error) {
	for {
		at = r.run(t, out, at)
		if least > 1 && len(out)-at < least {
			return at, false, nil
		}
		switch token := t.Next(r); {
		case r.Over():
			return at, false, ErrCorrupt
		case token == End:
			return at, true, nil
		case token == None || at == len(out):
			return at, false, ErrCorrupt
		case token.IsMatch():
			length, dist := token.Length(), token.Dist()
			if dist > at || at+length > len(out) {
				return at, false, ErrCorrupt
			}
			repeat(out, at, dist, length)
			at += length
		default:
			out[at] = byte(token)
			at++
		}
	}
}

// room is what run may write between two looks at how much there is.
const room = 3 + MaxLength

// run inflates while neither the stream nor out is near its end. Before anything but a literal or a match that is in order it stops.
func (r *Reader) run(t *Tables, out []byte, at int) int {
	in, pos, buf, n := r.in, r.pos, r.buf, r.n
	for pos+8 <= len(in) && at+room <= len(out) {
		buf |= binary.LittleEndian.Uint64(in[pos:]) << (n & 63)
		pos += int(63-n) >> 3
		n |= 56
		e := t.lit[buf&(1<<litBits-1)]
		for k := 0; e.kind() == literal && e.len() > 0 && k < 3; k++ {
			buf, n = buf>>e.len(), n-e.len()
			out[at] = byte(e >> 16)
			at++
			e = t.lit[buf&(1<<litBits-1)]
		}
		if e.kind() == literal && e.len() > 0 {
			continue
		}
		if n < 48 { // of a match: 15+5+15+13 bits
			if pos+8 > len(in) {
				break
			}
			buf |= binary.LittleEndian.Uint64(in[pos:]) << (n & 63)
			pos += int(63-n) >> 3
			n |= 56
		}
		b, left := buf, n // the symbol is not taken before it is known to be in order
		if e.kind() == longer {
			b, left = b>>litBits, left-litBits
			e = t.lit[uint64(e>>16)+b&(1<<e.extra()-1)]
			if e.kind() == literal && e.len() > 0 {
				buf, n = b>>e.len(), left-e.len()
				out[at] = byte(e >> 16)
				at++
				continue
			}
		}
		if e.kind() != match {
			break
		}
		b >>= e.len()
		length := int(e>>16) + int(b&(1<<e.extra()-1))
		b >>= e.extra()
		left -= e.len() + e.extra()
		d := t.dist[b&(1<<distBits-1)]
		if d.kind() == longer {
			b, left = b>>distBits, left-distBits
			d = t.dist[uint64(d>>16)+b&(1<<d.extra()-1)]
		}
		b >>= d.len()
		dist := int(d>>16) + int(b&(1<<d.extra()-1))
		if d.kind() != match || dist > at {
			break
		}
		repeat(out, at, dist, length)
		at += length
		buf, n = b>>d.extra(), left-d.len()-d.extra()
	}
	r.pos, r.buf, r.n = pos, buf, n
	return at
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
