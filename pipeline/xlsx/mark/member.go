package mark

import (
	"archive/zip"
	"bytes"
	"hash/crc32"

	"guatu/pipeline/xlsx/deflate"
)

// dosEpoch dates the parts that we add: the earliest date that a zip can hold.
const dosEpoch = 0x21

// write compresses a changed part; its name and date stay what they were.
func (m *member) write(zw *zip.Writer) error {
	var comp bytes.Buffer
	d := deflate.NewWriter(&comp)
	if _, err := d.Write(m.data); err != nil {
		return err
	}
	if err := d.Close(); err != nil {
		return err
	}
	h := &zip.FileHeader{
		Name: m.name, Method: zip.Deflate, CRC32: crc32.ChecksumIEEE(m.data), ModifiedDate: dosEpoch,
		CompressedSize64: uint64(comp.Len()), UncompressedSize64: uint64(len(m.data)),
	}
	if m.file != nil {
		h.ModifiedDate, h.ModifiedTime = m.file.ModifiedDate, m.file.ModifiedTime
		h.Flags = m.file.Flags & 0x800 // the name's encoding
	}
	w, err := zw.CreateRaw(h)
	if err != nil {
		return err
	}
	_, err = comp.WriteTo(w)
	return err
}
