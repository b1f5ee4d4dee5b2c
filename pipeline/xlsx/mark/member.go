package mark

import (
	"archive/zip"
	"bytes"
	"errors"
	"hash/crc32"
	"io"

	"guatu/pipeline/xlsx/deflate"
	"guatu/pipeline/xlsx/splice"
)

// member is one part of the package.
type member struct {
	name    string
	file    *zip.File      // nil for a new one
	data    []byte         // once read
	stream  *splice.Stream // that the data were read from, if any
	packed  *packed        // what was made of them, once
	changed bool
	gone    bool
}

// packed is a part's contents as the zip is to hold them.
type packed struct {
	comp []byte
	size int
	crc  uint32
}

var errDamaged = errors.New("damaged contents")

// growth is how much DEFLATE can inflate at most; a directory that says more lies.
const growth = 1032

// read makes the data available.
func (m *member) read(raw []byte) error {
	if m.data != nil {
		return nil
	}
	p := m.packed
	if p == nil {
		size := m.file.UncompressedSize64
		if size > partLimit {
			return &Unmarkable{Reason: "工作表过大，无法在原文件上标注", Remedy: copyInstead}
		}
		at, err := m.file.DataOffset()
		if err != nil {
			return err
		}
		if at+int64(m.file.CompressedSize64) > int64(len(raw)) {
			return errDamaged
		}
		p = &packed{raw[at : at+int64(m.file.CompressedSize64)], int(size), m.file.CRC32}
	}
	switch {
	case m.file != nil && m.packed == nil && m.file.Method == zip.Store:
		m.data = p.comp
	case m.file != nil && m.packed == nil && m.file.Method != zip.Deflate, p.size > growth*len(p.comp):
		return errDamaged
	default:
		s, err := splice.Open(p.comp, p.size)
		if err != nil {
			return err
		}
		m.data, m.stream = s.Data, s
	}
	if len(m.data) != p.size || crc32.ChecksumIEEE(m.data) != p.crc {
		return errDamaged
	}
	return nil
}

func (m *member) set(data []byte) {
	m.data, m.stream, m.packed, m.changed, m.gone = data, nil, nil, true, false
}

// patch edits the data. Those that were read from a compressed stream are edited in it; the parts of a workbook that are
// large are read just so, and compressing them again would take most of the time of marking.
func (m *member) patch(p *plan) []edit {
	if m.stream == nil {
		data, undo := p.apply()
		m.set(data)
		return undo
	}
	undo, size, crc := p.outcome()
	edits := make([]splice.Edit, len(p.edits))
	for i, e := range p.edits {
		edits[i] = splice.Edit{At: e.at, End: e.end, Text: e.text}
	}
	m.packed = &packed{m.stream.Patch(edits), size, crc}
	m.data, m.stream, m.changed = nil, nil, true
	return undo
}

// dosEpoch dates the parts that we add: the earliest date that a zip can hold.
const dosEpoch = 0x21

// pack compresses what was not only patched.
func (m *member) pack() (*packed, error) {
	if m.packed != nil {
		return m.packed, nil
	}
	var comp bytes.Buffer
	d := deflate.NewWriter(&comp)
	if _, err := d.Write(m.data); err != nil {
		return nil, err
	}
	if err := d.Close(); err != nil {
		return nil, err
	}
	m.packed = &packed{comp.Bytes(), len(m.data), crc32.ChecksumIEEE(m.data)}
	return m.packed, nil
}

// write puts a changed part into the zip; its name and date stay what they were.
func (m *member) write(zw *zip.Writer) error {
	p, err := m.pack()
	if err != nil {
		return err
	}
	h := &zip.FileHeader{
		Name: m.name, Method: zip.Deflate, CRC32: p.crc, ModifiedDate: dosEpoch,
		CompressedSize64: uint64(len(p.comp)), UncompressedSize64: uint64(p.size),
	}
	if m.file != nil {
		h.ModifiedDate, h.ModifiedTime = m.file.ModifiedDate, m.file.ModifiedTime
		h.Flags = m.file.Flags & 0x800 // the name's encoding
	}
	w, err := zw.CreateRaw(h)
	if err != nil {
		return err
	}
	_, err = w.Write(p.comp)
	return err
}

// copy puts an untouched part into the zip as it came.
func (m *member) copy(zw *zip.Writer) error {
	r, err := m.file.OpenRaw()
	if err != nil {
		return err
	}
	w, err := zw.CreateRaw(&m.file.FileHeader)
	if err != nil {
		return err
	}
	_, err = io.Copy(w, r)
	return err
}
