package deflate

// Whole inflates a stream that must hold exactly size bytes, and takes only what every inflater would. It is for data that lie in memory and are wanted there.
func Whole(stream []byte, size int) ([]byte, error) {
	out, at := make([]byte, size), 0
	r := NewReader(stream)
	var t Tables
	for last := false; !last; {
		last = r.Take(1) == 1
		var err error
		if at, err = r.block(&t, out, at); err != nil {
			return nil, err
		}
	}
	if at != size || r.Over() {
		return nil, ErrCorrupt
	}
	return out, nil
}

func (r *Reader) block(t *Tables, out []byte, at int) (int, error) {
	kind := r.Take(2)
	if kind == Stored {
		data, err := r.Stored()
		if err != nil || len(data) > len(out)-at {
			return at, ErrCorrupt
		}
		return at + copy(out[at:], data), nil
	}
	if err := t.Read(r, kind); err != nil {
		return at, err
	}
	if !t.Sound() {
		return at, ErrCorrupt
	}
	return r.Inflate(t, out, at)
}
