// Package sniff tells what a file is from its first bytes.
// It never looks at a file name, and leaves the inside of zip and compound files to those who open them.
package sniff

import (
	"bytes"
	"strings"
)

// Format is what the content is.
type Format string

const (
	Empty       Format = "empty"
	Zip         Format = "zip" // xlsx, ods or a bundle
	OLE         Format = "ole" // xls, et, Word or an encrypted workbook
	RawBIFF     Format = "biff"
	HTML        Format = "html"
	Spreadsheet Format = "xml-2003"
	OtherXML    Format = "xml"
	Text        Format = "text" // CSV or TSV in some encoding
	PDF         Format = "pdf"
	RAR         Format = "rar"
	SevenZip    Format = "7z"
	Gzip        Format = "gz"
	Picture     Format = "picture"
	RTF         Format = "rtf"
	WebArchive  Format = "mht"
	Sealed      Format = "sealed" // by the document security software of an organization
	Binary      Format = "binary" // none of these
)

var magics = []struct {
	head   string
	format Format
}{
	{"PK\x03\x04", Zip}, {"PK\x05\x06", Zip}, {"PK\x07\x08", Zip},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", OLE},
	{"%PDF-", PDF}, {"Rar!\x1A\x07", RAR}, {"7z\xBC\xAF\x27\x1C", SevenZip}, {"\x1F\x8B", Gzip},
	{"\xFF\xD8\xFF", Picture}, {"\x89PNG", Picture}, {"GIF8", Picture}, {"BM", Picture}, {"II*\x00", Picture}, {"MM\x00*", Picture},
	{"{\\rtf", RTF}, {"MIME-Version:", WebArchive},
	{"\x09\x08\x10\x00\x00\x06", RawBIFF}, {"\x09\x08\x08\x00\x00\x05", RawBIFF},
	{"\x09\x04\x06\x00\x00\x00", RawBIFF}, {"\x09\x02\x06\x00\x00\x00", RawBIFF}, {"\x09\x00\x04\x00", RawBIFF},
}

// Detect looks at the whole file but decides by its beginning; what it calls Text may still hold damage.
func Detect(data []byte) Format {
	if len(data) == 0 {
		return Empty
	}
	for _, m := range magics {
		if bytes.HasPrefix(data, []byte(m.head)) && (m.head != "BM" || isBitmap(data)) {
			return m.format
		}
	}
	if bytes.HasPrefix(data, []byte("RIFF")) && len(data) > 12 && string(data[8:12]) == "WEBP" {
		return Picture
	}
	if sealed(data) {
		return Sealed
	}
	if len(bytes.Trim(data[:min(len(data), 4096)], "\x00 \t\r\n\xEF\xBB\xBF")) == 0 {
		return Empty
	}
	if f := markup(data); f != "" {
		return f
	}
	if utf16(data) || textual(data) {
		return Text
	}
	return Binary
}

// sealed recognizes the headers of two programs that encrypt every file on an office computer without asking.
func sealed(b []byte) bool {
	return bytes.HasPrefix(b, []byte("%TSD-Header-###%")) || bytes.Contains(b[:min(len(b), 512)], []byte("E-SafeNet"))
}

// isBitmap tells a bitmap from a text that begins with BM: bytes 6–9 of its header are reserved and zero.
func isBitmap(b []byte) bool {
	return len(b) > 26 && b[6] == 0 && b[7] == 0 && b[8] == 0 && b[9] == 0
}

// markup recognizes HTML and XML in any encoding whose ASCII can be seen by dropping zero bytes.
func markup(data []byte) Format {
	head := bytes.ReplaceAll(data[:min(len(data), 4096)], []byte{0}, nil)
	head = bytes.TrimLeft(head, "\xEF\xBB\xBF\xFE\xFF \t\r\n")
	if len(head) == 0 || head[0] != '<' {
		return ""
	}
	low := strings.ToLower(string(head))
	switch {
	case strings.Contains(low, "urn:schemas-microsoft-com:office:spreadsheet") && !strings.Contains(low, "<html"):
		return Spreadsheet
	case strings.Contains(low, "<html"), strings.Contains(low, "<table"), strings.HasPrefix(low, "<!doctype html"), strings.Contains(low, "<meta"):
		return HTML
	case strings.HasPrefix(low, "<?xml"):
		return OtherXML
	}
	return ""
}

// utf16 recognizes a byte-order mark, or text whose every other byte is zero.
func utf16(b []byte) bool {
	if bytes.HasPrefix(b, []byte{0xFF, 0xFE}) || bytes.HasPrefix(b, []byte{0xFE, 0xFF}) {
		return true
	}
	even, odd := 0, 0
	head := b[:min(len(b), 2048)&^1]
	for i := 0; i < len(head); i += 2 {
		if head[i] == 0 {
			even++
		}
		if head[i+1] == 0 {
			odd++
		}
	}
	n := len(head) / 2
	return n >= 2 && (even == 0 && odd*3 > n || odd == 0 && even*3 > n)
}

// textual rejects control characters that no table has.
func textual(b []byte) bool {
	for _, c := range b[:min(len(b), 64<<10)] {
		if c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != 0x0B && c != 0x0C && c != 0x1A {
			return false
		}
	}
	return true
}
