package write

import (
	"fmt"

	"guatu/pipeline/book"
)

// builtin are the codes of formats that Excel knows by number only.
var builtin = [...]string{
	book.General: "General", book.AsText: "@", book.Digits: "0", book.Whole: "#,##0", book.Decimal2: "#,##0.00", book.Money: "#,##0.00",
	book.Percent0: "0%", book.Percent2: "0.00%",
}

func code(f book.Format) string {
	if c := formats[f].code; c != "" {
		return c
	}
	return builtin[f]
}

// axes are the category axis and the value axis, with their colours given: without them WPS draws in its theme's pale grey.
func axes(b []byte, c *book.Chart) []byte {
	bars := c.Kind == book.BarChart || c.Kind == book.StackedBars
	order, catPos, valPos, crosses := "minMax", "b", "l", "autoZero"
	if bars {
		// Bars are drawn from the axis upwards; readers expect the table's order.
		order, catPos, valPos, crosses = "maxMin", "l", "b", "max"
	}
	b = append(b, `<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="`+order+`"/></c:scaling><c:delete val="0"/><c:axPos val="`+catPos+`"/>`+
		`<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`+axisLine+textProps(900)+
		`<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`...)
	b = append(b, `<c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/>`...)
	if c.Max != "" {
		b = append(b, `<c:max val="`+c.Max+`"/>`...)
	}
	if c.Min != "" {
		b = append(b, `<c:min val="`+c.Min+`"/>`...)
	}
	b = append(b, `</c:scaling><c:delete val="0"/><c:axPos val="`+valPos+`"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`...)
	if c.Unit != "" {
		b = chartText(b, c.Unit, 900, false, !bars)
	}
	return append(b, `<c:numFmt formatCode="`+code(c.Format)+`" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`+axisLine+textProps(900)+
		`<c:crossAx val="111"/><c:crosses val="`+crosses+`"/><c:crossBetween val="between"/></c:valAx>`...)
}

const axisLine = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></c:spPr>`

// runProps is a font that Windows and WPS have, in a colour that does not depend on a theme.
func runProps(tag string, size int, bold bool) string {
	weight := "0"
	if bold {
		weight = "1"
	}
	return fmt.Sprintf(`<a:%s lang="zh-CN" sz="%d" b="%s"><a:solidFill><a:srgbClr val="262626"/></a:solidFill><a:latin typeface="%s"/><a:ea typeface="%s"/><a:cs typeface="%s"/></a:%s>`, tag, size, weight, song, song, song, tag)
}

func textProps(size int) string {
	return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>` + runProps("defRPr", size, false) + `</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`
}

// chartText is the title of a chart or an axis.
func chartText(b []byte, s string, size int, bold, upright bool) []byte {
	body := `<a:bodyPr/>`
	if upright {
		// eaVert keeps Chinese characters upright one below the other.
		body = `<a:bodyPr rot="0" vert="eaVert"/>`
	}
	b = append(b, `<c:title><c:tx><c:rich>`+body+`<a:lstStyle/><a:p><a:pPr>`+runProps("defRPr", size, bold)+`</a:pPr><a:r>`+runProps("rPr", size, bold)+`<a:t>`...)
	b = AppendText(b, s)
	return append(b, `</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`...)
}
