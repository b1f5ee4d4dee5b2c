package write

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"slices"

	"guatu/pipeline/book"
	"guatu/pipeline/xlsx/pack"
)

// Memory gives back the finished parts of earlier workbooks by the digest of all that they depend on. A nil one has nothing and takes nothing.
type Memory struct {
	Get func(sum string) ([]byte, bool)
	Put func(sum string, data ...[]byte) // the part in stretches
}

// parts writes the sheet's parts, each compressed for itself, so that one that stands where it stood can be taken over as it is.
func (c *cursor) parts(list []book.Part) error {
	if c.sheet == nil {
		if err := c.begin(slices.Concat(c.waiting, ahead(list, peek-len(c.waiting)))); err != nil {
			return err
		}
	}
	for i := range c.s.Expected {
		if err := c.sheet.expect(&c.s.Expected[i]); err != nil {
			return err
		}
	}
	c.w.strings.full = true
	defer func() { c.w.strings.full = false }()
	for i := range list {
		if err := c.part(&list[i]); err != nil {
			return err
		}
	}
	return nil
}

// ahead are the first rows of the parts, for the columns' widths.
func ahead(list []book.Part, n int) []book.Row {
	var out []book.Row
	for _, p := range list {
		for r := range p.Rows {
			if len(out) >= n {
				return out
			}
			r.Cells = slices.Clone(r.Cells)
			out = append(out, r)
		}
	}
	return out
}

// expect gives a text and a style their numbers before any part may ask for them, so that the numbers depend on no part.
func (sh *sheet) expect(c *book.Cell) error {
	if _, err := sh.styles.of(c); err != nil {
		return err
	}
	if c.Kind == book.Text && c.Value != "" {
		sh.strings.add(c.Value)
	}
	return nil
}

func (c *cursor) part(p *book.Part) error {
	if err := c.sheet.cut(); err != nil {
		return err
	}
	sum := ""
	if p.Sum != "" && c.w.memory != nil {
		sum = c.sheet.place(p.Sum)
		if data, ok := c.w.memory.Get(sum); ok && c.sheet.take(data) {
			return nil
		}
	}
	at, row, styles, extras := c.sheet, c.sheet.row, c.sheet.looks(), c.sheet.nlinks+len(c.sheet.breaks)
	for r := range p.Rows {
		if err := c.put(&r); err != nil {
			return err
		}
	}
	if err := c.sheet.flush(1); err != nil {
		return err
	}
	b, err := c.sheet.part.Cut()
	if err != nil {
		return err
	}
	if sum != "" && at == c.sheet && styles == at.looks() && extras == at.nlinks+len(at.breaks) {
		c.w.memory.Put(sum, kept{at.row - row, len(at.letters), b}.stretches()...)
	}
	return nil
}

// cut lets a new block begin.
func (sh *sheet) cut() error {
	if err := sh.flush(1); err != nil {
		return err
	}
	_, err := sh.part.Cut()
	return err
}

func (sh *sheet) looks() int { return len(sh.styles.xfs.list) }

// place is the digest of a part at this place: its rows, the row it begins on, and the numbers that texts and styles have.
func (sh *sheet) place(part string) string {
	h := sha256.New()
	fmt.Fprintln(h, part, sh.row, sh.maxRows, sh.width, sh.s.Merges)
	for _, s := range sh.styles.xfs.list {
		fmt.Fprintln(h, s)
	}
	shared := make([]string, len(sh.strings.index))
	for s, n := range sh.strings.index {
		shared[n] = s
	}
	for _, s := range shared {
		fmt.Fprintln(h, len(s), s)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// kept is a finished part: how many rows it has, how many columns the sheet has after it, and its bytes.
type kept struct {
	rows, cols int
	block      pack.Block
}

const keptHead = 4 + 4 + 4 + 8

func (k kept) stretches() [][]byte {
	out := make([]byte, 0, keptHead)
	out = binary.LittleEndian.AppendUint32(out, uint32(k.rows))
	out = binary.LittleEndian.AppendUint32(out, uint32(k.cols))
	out = binary.LittleEndian.AppendUint32(out, k.block.CRC)
	out = binary.LittleEndian.AppendUint64(out, k.block.Size)
	return append([][]byte{out}, k.block.Packed...)
}

// take puts a finished part in, if these are the bytes of one and the sheet has room for it.
func (sh *sheet) take(data []byte) bool {
	if len(data) < keptHead {
		return false
	}
	k := kept{int(binary.LittleEndian.Uint32(data)), int(binary.LittleEndian.Uint32(data[4:])),
		pack.Block{CRC: binary.LittleEndian.Uint32(data[8:]), Size: binary.LittleEndian.Uint64(data[12:]), Packed: [][]byte{data[keptHead:]}}}
	if sh.row+k.rows > sh.maxRows || k.cols > maxCols || sh.part.Append(k.block) != nil {
		return false
	}
	sh.row += k.rows
	sh.reach(k.cols)
	return true
}
