package report

import "strings"

// capitals writes an amount in fen as receipts must have it (支付结算办法 of 1997, annex 正确填写票据和结算凭证的基本规定): 壹万贰仟叁佰元整.
// Below nought it begins with 负.
func capitals(fen int64) string {
	sign := ""
	if fen < 0 {
		sign, fen = "负", -fen
	}
	yuan, jiao, last := fen/100, fen/10%10, fen%10
	out := sign
	if yuan > 0 || fen == 0 {
		out += capitalNumber(yuan) + "元"
	}
	if jiao > 0 {
		out += capitalDigits[jiao] + "角"
	} else if yuan > 0 && last > 0 {
		out += "零"
	}
	if last > 0 {
		return out + capitalDigits[last] + "分"
	}
	return out + "整"
}

var (
	capitalDigits = [10]string{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"}
	capitalPlaces = [4]string{"", "拾", "佰", "仟"}
	capitalGroups = [5]string{"", "万", "亿", "万亿", "亿亿"}
)

// capitalNumber reads a number in groups of four digits; a gap inside or between groups is one 零, however long.
func capitalNumber(n int64) string {
	if n == 0 {
		return capitalDigits[0]
	}
	var groups []int64
	for ; n > 0; n /= 10000 {
		groups = append(groups, n%10000)
	}
	var b strings.Builder
	gap := false
	for i := len(groups) - 1; i >= 0; i-- {
		if groups[i] == 0 {
			gap = true
			continue
		}
		if b.Len() > 0 && (gap || groups[i] < 1000) {
			b.WriteString(capitalDigits[0])
		}
		gap = false
		capitalGroup(&b, groups[i])
		b.WriteString(capitalGroups[i])
	}
	return b.String()
}

func capitalGroup(b *strings.Builder, n int64) {
	begun, gap := false, false
	for place, unit := 3, int64(1000); place >= 0; place, unit = place-1, unit/10 {
		d := n / unit % 10
		if d == 0 {
			gap = begun
			continue
		}
		if gap {
			b.WriteString(capitalDigits[0])
		}
		begun, gap = true, false
		b.WriteString(capitalDigits[d] + capitalPlaces[place])
	}
}
