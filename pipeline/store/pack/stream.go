package pack

import (
	"encoding/binary"
	"errors"
	"fmt"

	"guatu/pipeline/deflate"
)

var errParts = errors.New("these tokens and frames make no deflate stream")

// writer puts a deflate stream together again.
type writer struct {
	out            *deflate.Writer
	codes          deflate.Codes
	tokens, frames []byte
}

// stream is the inverse of tokens.
func stream(tokens, frames []byte) ([]byte, error) {
	w := &writer{out: deflate.NewWriter(make([]byte, 0, len(tokens)/2+len(frames))), tokens: tokens, frames: frames}
	for last := false; !last; {
		head, err := w.frame()
		if err != nil {
			return nil, err
		}
		last = head&1 == 1
		if err := w.block(head); err != nil {
			return nil, err
		}
	}
	pad, err := w.frame()
	if err != nil || len(w.tokens)+len(w.frames) > 0 {
		return nil, errParts
	}
	w.out.Pad(pad)
	return w.out.Bytes(), nil
}

func (w *writer) frame() (byte, error) {
	if len(w.frames) == 0 {
		return 0, errParts
	}
	b := w.frames[0]
	w.frames = w.frames[1:]
	return b, nil
}

func (w *writer) number(most int) (int, error) {
	v, n := binary.Uvarint(w.frames)
	if n <= 0 || v > uint64(most) {
		return 0, errParts
	}
	w.frames = w.frames[n:]
	return int(v), nil
}

func (w *writer) block(head byte) error {
	if head >= 8 {
		return errParts
	}
	w.out.Put(uint64(head), 3)
	kind := int(head >> 1)
	if kind == deflate.Stored {
		return w.stored()
	}
	r, n := deflate.NewReader(w.frames), 0
	if kind == deflate.Dynamic {
		var err error
		if n, err = w.number(8 * len(w.frames)); err != nil {
			return err
		}
		r = deflate.NewReader(w.frames)
	}
	if err := w.codes.Read(r, kind); err != nil {
		return fmt.Errorf("put block together: %w", err)
	}
	if r.At() != n || r.Over() {
		return errParts
	}
	w.out.Copy(w.frames, 0, n)
	w.frames = w.frames[(n+7)/8:]
	return w.symbols()
}

func (w *writer) stored() error {
	pad, err := w.frame()
	if err != nil {
		return err
	}
	n, err := w.number(len(w.tokens))
	if err != nil || n > 0xffff {
		return errParts
	}
	w.out.Pad(pad)
	w.out.Raw(w.tokens[:n])
	w.tokens = w.tokens[n:]
	return nil
}

func (w *writer) symbols() error {
	n, err := w.number(len(w.tokens))
	if err != nil {
		return err
	}
	t := w.tokens
	for range n {
		token, size := token(t)
		if size == 0 {
			return errParts
		}
		w.out.Token(token, &w.codes)
		t = t[size:]
	}
	w.tokens = t
	w.out.Token(deflate.End, &w.codes)
	return nil
}
