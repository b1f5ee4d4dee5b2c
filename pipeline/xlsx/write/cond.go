package write

import (
	"fmt"

	"guatu/pipeline/book"
)

const (
	barRGB   = "FFB4C6E7" // light: figures that lead somewhere are blue themselves
	muchRGB  = "FFBDD7EE" // much is neither good nor bad, so the hue is neutral
	scantRGB = "FFF4A460" // where little is what should be seen, it is
)

func (sh *sheet) conditions(b []byte) []byte {
	for i := range sh.s.Conditions {
		c := &sh.s.Conditions[i]
		area := c.Area.Full(maxOpen(sh.row, c.Area))
		b = append(b, `<conditionalFormatting sqref="`+area.String()+`">`...)
		b = condition(b, c, area, i+1)
		b = append(b, `</conditionalFormatting>`...)
	}
	return b
}

var operators = [...]string{book.Above: "greaterThan", book.Below: "lessThan", book.Equal: "equal", book.Between: "between"}

func condition(b []byte, c *book.Condition, area book.Area, priority int) []byte {
	switch c.Kind {
	case book.Bars:
		return append(b, fmt.Sprintf(`<cfRule type="dataBar" priority="%d"><dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="%s"/></dataBar></cfRule>`, priority, barRGB)...)
	case book.Scale:
		low, high := "FFFFFFFF", muchRGB
		if c.Reverse {
			low, high = scantRGB, "FFFFFFFF"
		}
		return append(b, fmt.Sprintf(`<cfRule type="colorScale" priority="%d"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="%s"/><color rgb="%s"/></colorScale></cfRule>`, priority, low, high)...)
	case book.DuplicateKey:
		return append(b, fmt.Sprintf(`<cfRule type="duplicateValues" dxfId="%d" priority="%d"/>`, c.Tone, priority)...)
	case book.WhenFormula:
		b = append(b, fmt.Sprintf(`<cfRule type="expression" dxfId="%d" priority="%d"><formula>`, c.Tone, priority)...)
		return append(AppendText(b, c.Value), `</formula></cfRule>`...)
	}
	b = append(b, fmt.Sprintf(`<cfRule type="cellIs" dxfId="%d" priority="%d" operator="%s"><formula>`, c.Tone, priority, operators[c.Kind])...)
	b = append(AppendText(b, c.Value), `</formula>`...)
	if c.Kind == book.Between {
		b = append(AppendText(append(b, `<formula>`...), c.Upper), `</formula>`...)
	}
	return append(b, `</cfRule>`...)
}
