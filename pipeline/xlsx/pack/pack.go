// Package pack builds the zip of a workbook so that equal parts give equal bytes: fixed order, no times, no machine's marks.
// It does not know what the parts mean.
package pack

import (
	"archive/zip"
	"fmt"
	"hash/crc32"
	"io"
	"slices"
	"strings"

	"guatu/pipeline/xlsx/deflate"
)

// first is read first by programs that tell workbooks from other zips by their beginning.
const first = "[Content_Types].xml"

// dosEpoch is 1 January 1980, the earliest date that a zip can hold.
const dosEpoch = 0x21

// Zip is a zip under construction. Parts are held compressed until the end, so they may be written in any order and side by side.
type Zip struct{ parts []*Part }

// Part is one file of the zip; it is an io.Writer.
type Part struct {
	name string
	out  chunks
	comp deflate.Writer
	crc  uint32 // of the blocks that have ended
	size uint64 // likewise
	open Block  // being written; without its bytes
	from int    // where its bytes begin in out
}

// Part begins a part. It must be closed before Finish.
func (z *Zip) Part(name string) *Part {
	p := &Part{name: name}
	p.comp = deflate.NewWriter(&p.out)
	z.parts = append(z.parts, p)
	return p
}

// Add stores a whole part.
func (z *Zip) Add(name string, data []byte) error {
	p := z.Part(name)
	if _, err := p.Write(data); err != nil {
		return err
	}
	return p.Close()
}

func (p *Part) Write(b []byte) (int, error) {
	p.open.CRC = crc32.Update(p.open.CRC, crc32.IEEETable, b)
	p.open.Size += uint64(len(b))
	return p.comp.Write(b)
}

// Close ends the part.
func (p *Part) Close() error {
	p.settle(p.open)
	if err := p.comp.Close(); err != nil {
		return fmt.Errorf("compress %s: %w", p.name, err)
	}
	return nil
}

// Names lists the parts, sorted as they will be written.
func (z *Zip) Names() []string {
	z.sort()
	names := make([]string, len(z.parts))
	for i, p := range z.parts {
		names[i] = p.name
	}
	return names
}

func (z *Zip) sort() {
	slices.SortFunc(z.parts, func(a, b *Part) int {
		if (a.name == first) != (b.name == first) {
			if a.name == first {
				return -1
			}
			return 1
		}
		return strings.Compare(a.name, b.name)
	})
}

// chunks hold what is written without ever copying it to grow.
type chunks struct {
	full [][]byte
	n    int
}

const chunkSize = 64 << 10

func (c *chunks) Write(p []byte) (int, error) {
	n := len(p)
	c.n += n
	for len(p) > 0 {
		last := len(c.full) - 1
		if last < 0 || len(c.full[last]) == cap(c.full[last]) {
			// Most parts are small, so the first piece is.
			size := chunkSize
			if last < 0 {
				size = 1 << 10
			}
			c.full = append(c.full, make([]byte, 0, size))
			last++
		}
		piece := c.full[last]
		k := min(len(p), cap(piece)-len(piece))
		c.full[last] = append(piece, p[:k]...)
		p = p[k:]
	}
	return n, nil
}

// writeTo hands the pieces on and lets go of each.
func (c *chunks) writeTo(w io.Writer) error {
	for i, piece := range c.full {
		if _, err := w.Write(piece); err != nil {
			return err
		}
		c.full[i] = nil
	}
	return nil
}

// Size is roughly how many bytes Finish will write.
func (z *Zip) Size() int {
	n := 100
	for _, p := range z.parts {
		n += p.out.n + 2*len(p.name) + 100
	}
	return n
}

// Finish writes the finished zip.
func (z *Zip) Finish(w io.Writer) error {
	z.sort()
	zw := zip.NewWriter(w)
	for _, p := range z.parts {
		h := &zip.FileHeader{
			Name: p.name, Method: zip.Deflate, CRC32: p.crc, ModifiedDate: dosEpoch,
			CompressedSize64: uint64(p.out.n), UncompressedSize64: p.size,
		}
		f, err := zw.CreateRaw(h)
		if err != nil {
			return fmt.Errorf("zip %s: %w", p.name, err)
		}
		if err := p.out.writeTo(f); err != nil {
			return fmt.Errorf("zip %s: %w", p.name, err)
		}
	}
	if err := zw.Close(); err != nil {
		return fmt.Errorf("zip directory: %w", err)
	}
	return nil
}
