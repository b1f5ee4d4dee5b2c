package pdf

import "fmt"

// faceObjects are the objects of one face, the first of which gets the number at: font, descendant, ToUnicode, descriptor, outlines. They are written here and not by gofpdf, which parses the
// cut face again, keeps 65,536 widths of it and hashes them as JSON: with four faces a document that took longer than all its pages.
func faceObjects(z *deflater, c *cutRole, at int) [][]byte {
	return [][]byte{
		fmt.Appendf(nil, "<</Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H /DescendantFonts [%d 0 R] /ToUnicode %d 0 R>>", c.name, at+1, at+2),
		fmt.Appendf(nil, "<</Type /Font /Subtype /CIDFontType2 /BaseFont /%s /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"+
			" /FontDescriptor %d 0 R /DW %d /W [%s] /CIDToGIDMap /Identity>>", c.name, at+3, em, advances(c.glyphs)),
		stream(z.deflate(toUnicode(c.glyphs))),
		fmt.Appendf(nil, "<</Type /FontDescriptor /FontName /%s /Ascent 880 /Descent -120 /CapHeight 730 /Flags 4 /FontBBox [0 -120 %d 880]"+
			" /ItalicAngle 0 /StemV 87 /MissingWidth %d /FontFile2 %d 0 R>>", c.name, em, em, at+4),
		outlines(z.deflate(c.data), len(c.data)),
	}
}

func outlines(deflated []byte, length int) []byte {
	out := fmt.Appendf(nil, "<</Filter /FlateDecode /Length %d /Length1 %d>>\nstream\n", len(deflated), length)
	return append(append(out, deflated...), "\nendstream"...)
}

// advances are the entries of a width table for the glyphs that are not one em wide, neighbouring codes together.
func advances(glyphs []drawnGlyph) []byte {
	var out []byte
	next := -1
	for _, g := range glyphs {
		if g.advance == em {
			continue
		}
		if int(g.code) != next {
			if next >= 0 {
				out = append(out, "] "...)
			}
			out = fmt.Appendf(out, "%d [", g.code)
		}
		out = fmt.Appendf(out, "%d ", g.advance)
		next = int(g.code) + 1
	}
	if next >= 0 {
		out = append(out, ']')
	}
	return out
}
