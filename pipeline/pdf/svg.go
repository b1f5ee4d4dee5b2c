package pdf

import (
	"bytes"
	"fmt"
	"html"

	"guatu/pipeline/page"
)

// svgFamilies are the faces a browser may have for each role, best first.
var svgFamilies = [roles]string{
	page.RoleFangsong: "FangSong,STFangsong,'Noto Serif CJK SC',serif",
	page.RoleTitle:    "'Noto Serif CJK SC','Source Han Serif SC',SimSun,serif",
	page.RoleHei:      "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Source Han Sans SC','WenQuanYi Micro Hei',SimHei,sans-serif",
	page.RoleKai:      "KaiTi,STKaiti,'LXGW WenKai',serif",
	page.RoleSong:     "SimSun,'Noto Serif CJK SC','Source Han Serif SC',serif",
	page.RoleHeiBold:  "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Source Han Sans SC','WenQuanYi Micro Hei',SimHei,sans-serif",
}

// svgPixel is one CSS pixel in a chart drawn for the screen; ordinary labels are 14 pixels.
const svgPixel page.Length = 100

// ChartSVG draws a chart as a self-contained SVG of w by h pixels, by the code that draws it on paper. Text stays text:
// each string is held to the width it was laid out with, so that another face than ours cannot make it overlap.
// A face of ours that cannot be read is an error.
func ChartSVG(ch page.Chart, w, h int) ([]byte, error) {
	book := &fontBook{}
	c := canvas{book: book}
	c.chart(ch, box{svgPixel, svgPixel, page.Length(w-2) * svgPixel, page.Length(h-2) * svgPixel}, 14*svgPixel)
	if book.err != nil {
		return nil, fmt.Errorf("draw chart: %w", book.err)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" lang="zh-CN">`+"\n<style>", w, h)
	for role := page.RoleFangsong; int(role) < roles; role++ {
		weight := ""
		if role == page.RoleHeiBold || role == page.RoleTitle {
			weight = ";font-weight:bold"
		}
		fmt.Fprintf(&b, ".f%d{font-family:%s%s}", role, svgFamilies[role], weight)
	}
	b.WriteString("</style>\n")
	for i := range c.items {
		c.items[i].svg(&b)
	}
	b.WriteString("</svg>\n")
	return b.Bytes(), nil
}

func (it *Item) svg(b *bytes.Buffer) {
	switch it.Shape {
	case Text:
		fmt.Fprintf(b, `<text class="f%d" x="%s" y="%s" font-size="%s"%s textLength="%s" lengthAdjust="spacingAndGlyphs">%s</text>`+"\n",
			it.Role, pt(int(it.X)), pt(int(it.Y)), pt(int(it.Size)), svgColor("fill", it.Ink), pt(int(it.W)), html.EscapeString(it.Text))
	case Rect:
		fmt.Fprintf(b, `<rect x="%s" y="%s" width="%s" height="%s"%s/>`+"\n", pt(int(it.X)), pt(int(it.Y)), pt(int(it.W)), pt(int(it.H)), it.svgPaint())
	case Line:
		fmt.Fprintf(b, `<path d="M%s %sL%s %s"%s/>`+"\n", pt(int(it.X)), pt(int(it.Y)), pt(int(it.X+it.W)), pt(int(it.Y+it.H)), it.svgPaint())
	case Poly:
		b.WriteString(`<path d="`)
		for i, p := range it.Ring {
			b.WriteByte("ML"[min(i, 1)])
			fmt.Fprintf(b, "%s %s", pt(int(p.X)), pt(int(p.Y)))
		}
		fmt.Fprintf(b, `Z"%s/>`+"\n", it.svgPaint())
	}
}

func (it *Item) svgPaint() string {
	s := ""
	if it.Shape != Line {
		s = svgColor("fill", it.Fill)
	}
	if it.Ink != NoColor && it.Size > 0 {
		s += svgColor("stroke", it.Ink) + fmt.Sprintf(` stroke-width="%s"`, pt(int(it.Size)))
		if it.Dash {
			s += fmt.Sprintf(` stroke-dasharray="%s %s"`, pt(int(it.Size*4)), pt(int(it.Size*3)))
		}
	}
	return s
}

func svgColor(what string, c Color) string {
	if c == NoColor {
		return " " + what + `="none"`
	}
	return fmt.Sprintf(` %s="#%06x"`, what, int(c))
}
