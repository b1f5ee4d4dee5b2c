package pdf

import "strconv"

var hanDigits = []string{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"}

// hanNumber writes 1 to 99 as headings are counted.
func hanNumber(n int) string {
	switch {
	case n < 1 || n > 99:
		return strconv.Itoa(n)
	case n < 10:
		return hanDigits[n]
	case n < 20:
		return "十" + hanDigits[n%10]
	}
	return hanDigits[n/10] + "十" + hanDigits[n%10]
}

// headingNumber is 一、 （一） 1. （1） by level from 0.
func headingNumber(level, n int) string {
	switch level {
	case 0:
		return hanNumber(n) + "、"
	case 1:
		return "（" + hanNumber(n) + "）"
	case 2:
		return strconv.Itoa(n) + "."
	}
	return "（" + strconv.Itoa(n) + "）"
}
