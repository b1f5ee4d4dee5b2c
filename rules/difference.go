package rules

import (
	"strconv"

	"guatu/pipeline/record"
)

// gap says by how much what is written is above or below what was expected: 多3户, 少12人.
func gap(written, expected int64, unit string) string {
	if written >= expected {
		return "多" + strconv.FormatInt(written-expected, 10) + unit
	}
	return "少" + strconv.FormatInt(expected-written, 10) + unit
}

// moneyGap likewise of amounts in fen.
func moneyGap(written, expected int64) string {
	if written >= expected {
		return "多" + record.FormatScaled(written-expected, 2) + "元"
	}
	return "少" + record.FormatScaled(expected-written, 2) + "元"
}
