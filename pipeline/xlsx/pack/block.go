package pack

import (
	"fmt"
	"hash/crc32"
)

// Block is a stretch of a part that was compressed for itself: its bytes are the same wherever they stand.
type Block struct {
	Packed [][]byte // in stretches, which belong to the zip
	CRC    uint32   // of what is packed
	Size   uint64   // likewise
}

// Cut ends the block that is being written, the first of which begins with the part, and returns it. Nothing is returned where nothing was written.
func (p *Part) Cut() (Block, error) {
	b := p.open
	if b.Size == 0 {
		return b, nil
	}
	if err := p.comp.Cut(); err != nil {
		return Block{}, fmt.Errorf("compress %s: %w", p.name, err)
	}
	b.Packed = p.out.since(p.from)
	p.settle(b)
	return b, nil
}

// Append adds a block that an earlier Cut returned. The block being written must have been cut.
func (p *Part) Append(b Block) error {
	if p.open.Size > 0 {
		return fmt.Errorf("add to %s: a block is open", p.name)
	}
	for _, packed := range b.Packed {
		p.out.hold(packed)
	}
	p.settle(b)
	return nil
}

func (p *Part) settle(b Block) {
	p.crc = joined(p.crc, b.CRC, b.Size)
	p.size += b.Size
	p.open, p.from = Block{}, p.out.n
}

// since is what was written from the n-th byte on.
func (c *chunks) since(n int) [][]byte {
	var out [][]byte
	for _, piece := range c.full {
		if n >= len(piece) {
			n -= len(piece)
			continue
		}
		out = append(out, piece[n:len(piece):len(piece)])
		n = 0
	}
	return out
}

// hold is Write without copying: nobody may change p any more.
func (c *chunks) hold(p []byte) {
	c.n += len(p)
	c.full = append(c.full, p[:len(p):len(p)])
}

// matrix maps a checksum to another, bit by bit: column i is what bit i gives. Checksums are linear over bits, which is all that joining two needs.
type matrix [32]uint32

func (m *matrix) times(v uint32) uint32 {
	var sum uint32
	for i := 0; v != 0; i, v = i+1, v>>1 {
		if v&1 != 0 {
			sum ^= m[i]
		}
	}
	return sum
}

func (m *matrix) squared() *matrix {
	var out matrix
	for i := range m {
		out[i] = m.times(m[i])
	}
	return &out
}

// joined is the CRC-32 of two texts one after the other, from those of each and the length of the second: the first is
// carried through as many zero bytes, by squaring, as zlib's crc32_combine does.
func joined(first, second uint32, length uint64) uint32 {
	zero := &matrix{crc32.IEEE} // one zero bit
	for i := 1; i < 32; i++ {
		zero[i] = 1 << (i - 1)
	}
	zero = zero.squared().squared().squared() // one zero byte
	for ; length > 0; length >>= 1 {
		if length&1 != 0 {
			first = zero.times(first)
		}
		zero = zero.squared()
	}
	return first ^ second
}
