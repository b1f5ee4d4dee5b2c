// Package pack builds the zip of a workbook so that equal parts give equal bytes: fixed order, no times, no machine's marks.
// It does not know what the parts mean.
package pack

import (
	"archive/zip"
	"bytes"
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
	out  bytes.Buffer
	comp deflate.Writer
	crc  uint32
	size uint64
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
	p.crc = crc32.Update(p.crc, crc32.IEEETable, b)
	p.size += uint64(len(b))
	return p.comp.Write(b)
}

// Close ends the part.
func (p *Part) Close() error {
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

// Size is roughly how many bytes Finish will write.
func (z *Zip) Size() int {
	n := 100
	for _, p := range z.parts {
		n += p.out.Len() + 2*len(p.name) + 100
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
			CompressedSize64: uint64(p.out.Len()), UncompressedSize64: p.size,
		}
		f, err := zw.CreateRaw(h)
		if err != nil {
			return fmt.Errorf("zip %s: %w", p.name, err)
		}
		if _, err := p.out.WriteTo(f); err != nil {
			return fmt.Errorf("zip %s: %w", p.name, err)
		}
	}
	if err := zw.Close(); err != nil {
		return fmt.Errorf("zip directory: %w", err)
	}
	return nil
}
