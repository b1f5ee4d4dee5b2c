package page

// Length is a distance on paper in hundredths of a point (1/7200 inch). Whole numbers, so that every machine lays out alike.
type Length int

// Type sizes of Chinese print (号), as lengths. 三号 is its true 15.75 pt, not the 16 pt of office programs:
// only so do 28 characters and 22 lines fit the 156 × 225 mm of GB/T 9704-2012.
const (
	Size0      Length = 4200 // 初号
	SizeSmall0 Length = 3600 // 小初
	Size1      Length = 2600 // 一号
	Size2      Length = 2200 // 二号
	SizeSmall2 Length = 1800 // 小二
	Size3      Length = 1575 // 三号
	Size4      Length = 1400 // 四号
	SizeSmall4 Length = 1200 // 小四
	Size5      Length = 1050 // 五号
	SizeSmall5 Length = 900  // 小五
	Size6      Length = 750  // 六号
)

// MM is a length given in whole millimetres.
func MM(n int) Length { return TenthMM(10 * n) }

// TenthMM is a length given in tenths of a millimetre, rounded to the nearest hundredth of a point.
func TenthMM(n int) Length {
	if n < 0 {
		return -TenthMM(-n)
	}
	return Length((n*72000 + 1270) / 2540)
}

// Paper is a sheet, upright, in millimetres.
type Paper struct{ Width, Height int }

// The sheets an office or a print shop has. Board is the usual 1200 × 800 mm wall board.
var (
	A4    = Paper{210, 297}
	A3    = Paper{297, 420}
	A2    = Paper{420, 594}
	A1    = Paper{594, 841}
	A0    = Paper{841, 1189}
	Board = Paper{800, 1200}
)

// Margins are the distances from the paper's edges to the text, in tenths of a millimetre.
// Left is the binding side of a right-hand page.
type Margins struct{ Top, Right, Bottom, Left int }

// Tiling cuts one large sheet into pages of a smaller paper, with an overlap for glueing and crop marks.
// The zero value does not cut.
type Tiling struct {
	Paper     Paper
	Landscape bool
	Overlap   int // mm shared by neighbours; zero: 10
}

// Size returns the sheet's width and height as it lies, zero paper being A4.
func (p Paper) Size(landscape bool) (w, h Length) {
	if p.Width == 0 || p.Height == 0 {
		p = A4
	}
	if landscape {
		return MM(p.Height), MM(p.Width)
	}
	return MM(p.Width), MM(p.Height)
}
