package decode

import (
	"math/bits"

	"guatu/pipeline/record"
)

// fix is a set of corrections that cannot change what a value means. Each kind is counted in the return.
type fix uint32

const (
	fixSpace fix = 1 << iota
	fixWidth
	fixApostrophe
	fixThousands
	fixUnit
	fixScale
	fixApprox
	fixSum
	fixNone
	fixDash
	fixLetter
	fixNegative
	fixPoint
	fixExponent
	fixUpper
	fixHyphen
	fixDate
	fixSerial
	fixNumeral
	fixYear
	fixNameSpace
	fixDitto
	fixMerge
	fixVillage
	fixBox
	fixHeaderUnit
	fixRegion
	fixCountry
	fixEmptyWord
	fixMark
	fixHeadless
)

// fixNames are the kinds as the clerk reads them, in the order of the constants.
var fixNames = [...]string{"去空格", "全角转半角", "去撇号", "去千分位", "去单位", "按所写单位折算", "去“约”字", "加式求和", "“无”作0", "横线、斜线作空白",
	"字母O、l作数字", "负数写法", "去掉小数点后的0", "科学计数法还原", "号码末位改为大写X", "去横线", "日期写法统一", "日期序列号还原", "中文数字", "取年度", "去姓名中的空格",
	"“同上”按上行补齐", "合并单元格补齐", "村名按名录统一", "方框勾选识别", "按表头单位折算", "按表名、标题补齐行政村", "去电话国家代码", "“无”作空白", "勾选、数字作是否", "空白的户编号、户主、乡镇按上行补齐"}

// fixShown are the fixes after which the cell's own text is kept, because it says something the value does not.
const fixShown = fixThousands | fixUnit | fixScale | fixApprox | fixSum | fixNone | fixDash | fixLetter | fixNegative | fixExponent | fixUpper | fixSerial | fixNumeral | fixYear | fixBox | fixEmptyWord

// fixCount counts the fixes of one table and remembers the first cell of each.
type fixCount struct {
	n     [len(fixNames)]int
	first [len(fixNames)]string
}

func (c *fixCount) add(f fix, cell func() string) {
	for ; f != 0; f &= f - 1 {
		i := bits.TrailingZeros32(uint32(f))
		if c.n[i]++; c.n[i] == 1 {
			c.first[i] = cell()
		}
	}
}

func (c *fixCount) facts(s *record.Sheet) []record.Fact {
	var out []record.Fact
	for i, n := range c.n {
		if n > 0 {
			out = append(out, record.Fact{Kind: record.Corrected, Sheet: s, Cell: c.first[i], Got: fixNames[i], N: n})
		}
	}
	return out
}
