package markup

import (
	"bytes"
	"strings"

	"guatu/pipeline/grid"
)

// manyClasses is more classes, and more bytes for one, than any page that Excel or a web system writes.
const manyClasses = 4096

// styleSheet takes the rules of single classes, ".xl65 { … }", the form in which Excel writes the formats of cells.
func (p *page) styleSheet(text []byte) {
	for len(p.classes) < manyClasses {
		selector, rest, ok := bytes.Cut(text, []byte{'{'})
		if !ok {
			return
		}
		decls, rest, ok := bytes.Cut(rest, []byte{'}'})
		if !ok {
			return
		}
		text = rest
		for _, s := range bytes.Split(selector, []byte{','}) {
			if name, ok := bytes.CutPrefix(bytes.TrimSpace(s), []byte{'.'}); ok && len(name) > 0 && !bytes.ContainsAny(name, " .:>#[") && len(p.classes[string(name)]) < manyClasses {
				p.classes[string(name)] += string(decls) + ";"
			}
		}
	}
}

// styleMarks reads colour and strike-through from an inline style.
func styleMarks(style string) grid.Mark {
	var m grid.Mark
	for style != "" {
		var decl string
		decl, style, _ = strings.Cut(style, ";")
		k, v, _ := strings.Cut(strings.ToLower(decl), ":")
		v = strings.TrimSpace(v)
		switch strings.TrimSpace(k) {
		case "color":
			m |= inkOf(v)
		case "background", "background-color":
			m |= paperOf(v)
		case "text-decoration", "text-decoration-line":
			if strings.Contains(v, "line-through") {
				m |= grid.Struck
			}
		}
	}
	return m
}

func inkOf(v string) grid.Mark {
	switch strings.ToLower(strings.TrimSpace(v)) {
	case "", "black", "#000", "#000000", "windowtext", "inherit", "rgb(0,0,0)", "rgb(0, 0, 0)":
		return 0
	}
	return grid.Coloured
}

func paperOf(v string) grid.Mark {
	switch strings.ToLower(strings.TrimSpace(v)) {
	case "", "white", "#fff", "#ffffff", "none", "transparent", "window", "inherit", "rgb(255,255,255)", "rgb(255, 255, 255)":
		return 0
	}
	return grid.Coloured
}
