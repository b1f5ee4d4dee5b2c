package write

import (
	"fmt"
	"strconv"

	"guatu/pipeline/book"
)

const (
	nsDrawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
	nsChart   = "http://schemas.openxmlformats.org/drawingml/2006/chart"
)

// seriesRGB follow each other from dark to light, so that neighbours differ on a grey printer too.
var seriesRGB = [...]string{"1F4E79", "F4A460", "70AD47", "9DC3E6", "7F7F7F", "C00000", "FFD966", "A9D18E", "264478", "D0CECE"}

var chartTones = [...]string{book.Good: "70AD47", book.Warn: "FFC000", book.Bad: "C00000", book.Muted: "BFBFBF", book.Accent: "1F4E79"}

// chart is one chart part.
func (sh *sheet) chart(c *book.Chart) ([]byte, error) {
	if len(c.Series) == 0 {
		return nil, fmt.Errorf("no series")
	}
	from, name := sh.s, sh.sheets[sh.index].name
	if c.Sheet != "" {
		known := false
		if name, known = sh.names[c.Sheet]; !known {
			return nil, fmt.Errorf("drawn from sheet %q, which the workbook does not have", c.Sheet)
		}
		for _, s := range sh.book.Sheets {
			if s.Name == c.Sheet {
				from = s
			}
		}
	}
	b := []byte(xmlHead + `<c:chartSpace xmlns:c="` + nsChart + `" xmlns:a="` + nsDrawing + `" xmlns:r="` + nsRel + `"><c:roundedCorners val="0"/><c:chart>`)
	if c.Title == "" {
		b = append(b, `<c:autoTitleDeleted val="1"/>`...)
	} else {
		b = chartText(b, c.Title, 1400, true, false)
		b = append(b, `<c:autoTitleDeleted val="0"/>`...)
	}
	b = append(b, `<c:plotArea><c:layout/>`...)
	b = plot(b, c, from, quoted(name))
	b = axes(b, c)
	b = append(b, `<c:spPr><a:noFill/></c:spPr></c:plotArea>`...)
	if len(c.Series) > 1 {
		b = append(append(append(b, `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>`...), textProps(900)...), `</c:legend>`...)
	}
	b = append(b, `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>`...)
	return append(append(b, textProps(900)...), `</c:chartSpace>`...), nil
}

// plot is the bars or lines with their series.
func plot(b []byte, c *book.Chart, from *book.Sheet, sheetName string) []byte {
	stacked := c.Kind == book.StackedChart || c.Kind == book.StackedBars
	if c.Kind == book.LineChart {
		b = append(b, `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>`...)
	} else {
		dir, grouping := "col", "clustered"
		if c.Kind == book.BarChart || c.Kind == book.StackedBars {
			dir = "bar"
		}
		if stacked {
			grouping = "stacked"
		}
		b = append(b, `<c:barChart><c:barDir val="`+dir+`"/><c:grouping val="`+grouping+`"/><c:varyColors val="0"/>`...)
	}
	for i := range c.Series {
		b = series(b, c, i, from, sheetName)
	}
	if c.Kind == book.LineChart {
		return append(b, `<c:marker val="1"/><c:axId val="111"/><c:axId val="222"/></c:lineChart>`...)
	}
	b = append(b, `<c:gapWidth val="50"/>`...)
	if stacked {
		b = append(b, `<c:overlap val="100"/>`...)
	}
	return append(b, `<c:axId val="111"/><c:axId val="222"/></c:barChart>`...)
}

func series(b []byte, c *book.Chart, i int, from *book.Sheet, sheetName string) []byte {
	s := &c.Series[i]
	rgb := chartTones[s.Tone]
	if rgb == "" {
		rgb = seriesRGB[i%len(seriesRGB)]
	}
	b = append(b, fmt.Sprintf(`<c:ser><c:idx val="%d"/><c:order val="%d"/>`, i, i)...)
	if s.Name != "" {
		b = append(AppendText(append(b, `<c:tx><c:v>`...), s.Name), `</c:v></c:tx>`...)
	}
	fill := `<a:solidFill><a:srgbClr val="` + rgb + `"/></a:solidFill>`
	if c.Kind == book.LineChart {
		b = append(b, `<c:spPr><a:ln w="25400">`+fill+lineDash(i)+`</a:ln></c:spPr><c:marker><c:symbol val="`+marker(i)+`"/><c:size val="6"/><c:spPr>`+fill+`</c:spPr></c:marker>`...)
	} else {
		b = append(b, `<c:spPr>`+fill+`<a:ln w="6350"><a:solidFill><a:srgbClr val="404040"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/>`...)
	}
	if c.Labels {
		b = append(b, labels(c)...)
	}
	b = append(b, `<c:cat>`...)
	b = cached(b, "str", sheetName, from, c.Categories, c.Format)
	b = append(b, `</c:cat><c:val>`...)
	b = cached(b, "num", sheetName, from, s.Values, c.Format)
	b = append(b, `</c:val>`...)
	if c.Kind == book.LineChart {
		b = append(b, `<c:smooth val="0"/>`...)
	}
	return append(b, `</c:ser>`...)
}

func marker(i int) string { return []string{"circle", "square", "triangle", "diamond", "x"}[i%5] }

// lineDash tells curves apart where colour is lost.
func lineDash(i int) string {
	return `<a:prstDash val="` + []string{"solid", "dash", "sysDot", "lgDashDot"}[i%4] + `"/>`
}

func labels(c *book.Chart) string {
	pos := "outEnd"
	switch c.Kind {
	case book.StackedChart, book.StackedBars:
		pos = "ctr"
	case book.LineChart:
		pos = "t"
	}
	return `<c:dLbls><c:numFmt formatCode="` + code(c.Format) + `" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` + textProps(800) +
		`<c:dLblPos val="` + pos + `"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
}

// cached is a reference with the values it had, which previewers draw without calculating.
func cached(b []byte, kind, sheetName string, from *book.Sheet, a book.Area, f book.Format) []byte {
	a = a.Full(a.Row)
	b = append(b, `<c:`+kind+`Ref><c:f>`...)
	b = AppendText(b, sheetName+"!"+a.Fixed())
	b = append(b, `</c:f><c:`+kind+`Cache>`...)
	if kind == "num" {
		b = append(b, `<c:formatCode>`+code(f)+`</c:formatCode>`...)
	}
	b = append(b, fmt.Sprintf(`<c:ptCount val="%d"/>`, (a.ToCol-a.Col+1)*(a.ToRow-a.Row+1))...)
	i := 0
	for r := a.Row; r <= a.ToRow; r++ {
		for col := a.Col; col <= a.ToCol; col++ {
			if v, ok := at(from, col, r); ok && v.Value != "" && (kind == "str" || v.Kind == book.Number) {
				b = append(b, `<c:pt idx="`+strconv.Itoa(i)+`"><c:v>`...)
				b = append(AppendText(b, v.Value), `</c:v></c:pt>`...)
			}
			i++
		}
	}
	return append(b, `</c:`+kind+`Cache></c:`+kind+`Ref>`...)
}

func at(s *book.Sheet, col, row int) (book.Cell, bool) {
	if row > len(s.Rows) || col > len(s.Rows[row-1].Cells) {
		return book.Cell{}, false
	}
	return s.Rows[row-1].Cells[col-1], true
}
