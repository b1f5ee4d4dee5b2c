package spec

import (
	"slices"
	"strings"
)

// WallSizes are the sheets a wall chart can be made for; 1200×800 is in millimetres.
var WallSizes = []string{"A3", "A1", "A0", "1200×800"}

// WallTiled ends the name of a large sheet that is to be printed in pieces on A3 and glued.
const WallTiled = "拼A3"

var wallWriting = strings.NewReplacer(" ", "", "　", "", "X", "×", "*", "×", "＊", "×", "毫米", "", "MM", "", "纸", "", "（", "", "）", "", "(", "", ")", "")

// WallPaper reads a sheet as people write it, such as “a0”, “1200x800mm” or “A0 拼 A3”: one of WallSizes, larger ones also with WallTiled.
func WallPaper(written string) (paper string, ok bool) {
	paper = wallWriting.Replace(strings.ToUpper(written))
	size, tiled := strings.CutSuffix(paper, WallTiled)
	return paper, slices.Contains(WallSizes, size) && !(tiled && size == "A3")
}
