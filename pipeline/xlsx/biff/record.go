package biff

import (
	"encoding/binary"

	"guatu/pipeline/xlsx/guard"
)

// Record types ([MS-XLS] 2.3) that carry cells or what belongs to them.
const (
	rFormula    = 0x0006
	rEOF        = 0x000A
	rNote       = 0x001C
	rDate1904   = 0x0022
	rFilePass   = 0x002F
	rFont       = 0x0031
	rContinue   = 0x003C
	rCodePage   = 0x0042
	rColInfo    = 0x007D
	rBoundSheet = 0x0085
	rFilterMode = 0x009B
	rMulRK      = 0x00BD
	rMulBlank   = 0x00BE
	rRString    = 0x00D6
	rXF         = 0x00E0
	rMergeCells = 0x00E5
	rSST        = 0x00FC
	rLabelSST   = 0x00FD
	rSupBook    = 0x01AE
	rBlank      = 0x0201
	rNumber     = 0x0203
	rLabel      = 0x0204
	rBoolErr    = 0x0205
	rString     = 0x0207
	rRow        = 0x0208
	rRK         = 0x027E
	rFormat     = 0x041E
	rFormatOld  = 0x001E
	rBOF        = 0x0809
)

// record is one record of the stream, its data joined with nothing: continuations are records of their own.
type record struct {
	kind uint16
	data []byte
}

// stream walks the records from a position.
type stream struct {
	all []byte
	pos int
}

// next returns the next record; ok is false at the end of the stream.
func (s *stream) next() (r record, ok bool, err error) {
	rest := s.all[s.pos:]
	if len(rest) < 4 {
		return r, false, nil
	}
	r.kind = binary.LittleEndian.Uint16(rest)
	n := int(binary.LittleEndian.Uint16(rest[2:]))
	if n > len(rest)-4 {
		return r, false, guard.Short("xls: record %#04x of %d bytes at %d reaches beyond the stream", r.kind, n, s.pos)
	}
	r.data = rest[4 : 4+n]
	s.pos += 4 + n
	return r, true, nil
}

// peek returns the type of the next record, 0 at the end.
func (s *stream) peek() uint16 {
	if len(s.all)-s.pos < 4 {
		return 0
	}
	return binary.LittleEndian.Uint16(s.all[s.pos:])
}

// continued gathers a record and the CONTINUE records behind it.
func (s *stream) continued(r record) ([][]byte, error) {
	chunks := [][]byte{r.data}
	for s.peek() == rContinue {
		c, ok, err := s.next()
		if err != nil || !ok {
			return nil, err
		}
		chunks = append(chunks, c.data)
	}
	return chunks, nil
}

func u16(b []byte, at int) int { return int(binary.LittleEndian.Uint16(b[at:])) }

func u32(b []byte, at int) uint32 { return binary.LittleEndian.Uint32(b[at:]) }

// need refuses a record that is shorter than its type requires.
func (r record) need(n int) error {
	if len(r.data) < n {
		return guard.Broken("xls: record %#04x has %d bytes, needs %d", r.kind, len(r.data), n)
	}
	return nil
}
