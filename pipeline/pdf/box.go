package pdf

import "fmt"

// segments are hexadecimal digits on a 3 × 5 raster, rows from the top, one bit a square.
var hexRaster = [16][5]byte{
	{7, 5, 5, 5, 7}, {2, 6, 2, 2, 7}, {7, 1, 7, 4, 7}, {7, 1, 7, 1, 7}, {5, 5, 7, 1, 1}, {7, 4, 7, 1, 7}, {7, 4, 7, 5, 7}, {7, 1, 1, 2, 2},
	{7, 5, 7, 5, 7}, {7, 5, 7, 1, 7}, {7, 5, 7, 5, 5}, {6, 5, 6, 5, 6}, {7, 4, 4, 4, 7}, {6, 5, 5, 5, 6}, {7, 4, 6, 4, 7}, {7, 4, 6, 4, 4},
}

// boxOutline draws a frame one character wide with the code point in it, so that a reader sees which character
// no face could show. r zero draws the bare frame.
func boxOutline(r rune) []byte {
	lines := []contour{rectangle(60, -80, 940, 800, true), rectangle(100, -40, 900, 760, false)}
	if r > 0 {
		text := fmt.Sprintf("%04X", r)
		half := (len(text) + 1) / 2
		lines = append(lines, hexRow(text[:half], 390)...)
		lines = append(lines, hexRow(text[half:], 20)...)
	}
	return encodeGlyph(lines)
}

func hexRow(digits string, bottom int) []contour {
	const px, high = 52, 62
	var out []contour
	x := 500 - (len(digits)*4-1)*px/2
	for _, d := range digits {
		var v int
		fmt.Sscanf(string(d), "%X", &v)
		for row, bits := range hexRaster[v] {
			for col := range 3 {
				if bits&(4>>col) != 0 {
					l, b := x+col*px, bottom+(4-row)*high
					out = append(out, rectangle(l, b, l+px, b+high, true))
				}
			}
		}
		x += 4 * px
	}
	return out
}

// rectangle runs clockwise when solid, the other way round for a hole.
func rectangle(l, b, r, t int, solid bool) contour {
	if solid {
		return contour{{l, b, true}, {l, t, true}, {r, t, true}, {r, b, true}}
	}
	return contour{{l, b, true}, {r, b, true}, {r, t, true}, {l, t, true}}
}
