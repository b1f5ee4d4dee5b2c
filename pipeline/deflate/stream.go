package deflate

import "io"

// Stream inflates a whole stream that is in memory, piece by piece through a window. It takes only what every inflater would.
type Stream struct {
	r      Reader
	t      Tables
	window []byte // of what has been inflated, the last of it; matches refer to it
	at     int    // where the window's content ends
	given  int    // where it has been read up to
	stored []byte // what is left of a block without compression
	open   bool   // in the midst of a block with codes
	last   bool   // the block is the last
	err    error
}

// windowSize leaves three quarters to what is new each time the window's content moves.
const windowSize = 4 * MaxDist

// Reset begins a stream and keeps the window.
func (s *Stream) Reset(in []byte) {
	if s.window == nil {
		s.window = make([]byte, windowSize)
	}
	*s = Stream{r: Reader{in: in}, t: s.t, window: s.window}
}

// Read implements io.Reader. An error other than io.EOF is ErrCorrupt, and comes again.
func (s *Stream) Read(p []byte) (int, error) {
	for s.given == s.at {
		if s.err == nil {
			s.err = s.more()
		}
		if s.given == s.at && s.err != nil {
			return 0, s.err
		}
	}
	n := copy(p, s.window[s.given:s.at])
	s.given += n
	return n, nil
}

// more inflates what fits into the window, at most to the end of a block.
func (s *Stream) more() error {
	if len(s.window)-s.at < MaxLength {
		copy(s.window, s.window[s.at-MaxDist:s.at])
		s.at, s.given = MaxDist, MaxDist
	}
	switch {
	case len(s.stored) > 0:
		n := copy(s.window[s.at:], s.stored)
		s.at, s.stored = s.at+n, s.stored[n:]
		return nil
	case s.open:
		at, ended, err := s.r.inflate(&s.t, s.window, s.at, MaxLength)
		s.at, s.open = at, !ended
		return err
	case s.last:
		return io.EOF
	}
	return s.block()
}

// block reads the beginning of a block.
func (s *Stream) block() (err error) {
	s.last = s.r.Take(1) == 1
	kind := s.r.Take(2)
	if kind == Stored {
		s.stored, err = s.r.Stored()
		return err
	}
	if err = s.t.Read(&s.r, kind); err == nil && (!s.t.Sound() || s.r.Over()) {
		err = ErrCorrupt
	}
	s.open = err == nil
	return err
}
