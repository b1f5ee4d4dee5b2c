package ooxml

import (
	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/numfmt"
	"guatu/pipeline/xlsx/xmlscan"
)

// style is what a cell style says about a cell's value.
type style struct {
	class numfmt.Class
	mark  grid.Mark // Struck, Coloured, Percent
}

// styleSheet is the styles part on its way to the one table that cells need.
type styleSheet struct {
	formats map[int]numfmt.Class
	fonts   []grid.Mark
	fills   []grid.Mark
	styles  []style
}

func (w *workbook) readStyles(lx *xmlscan.Lexer) error {
	if err := root(lx, "styleSheet"); err != nil {
		return err
	}
	ss := styleSheet{formats: map[int]numfmt.Class{}}
	for {
		ok, err := lx.Child(1)
		if err != nil {
			return err
		}
		if !ok {
			break
		}
		switch string(lx.Name) {
		case "numFmts":
			err = ss.each(lx, func() error {
				if id, ok := lx.Int("numFmtId"); ok {
					ss.formats[id] = numfmt.Classify(lx.Str("formatCode"))
				}
				return nil
			})
		case "fonts":
			err = ss.each(lx, func() error {
				m, err := fontMark(lx)
				ss.fonts = append(ss.fonts, m)
				return err
			})
		case "fills":
			err = ss.each(lx, func() error {
				m, err := fillMark(lx)
				ss.fills = append(ss.fills, m)
				return err
			})
		case "cellXfs":
			err = ss.each(lx, func() error {
				ss.styles = append(ss.styles, ss.combine(lx))
				return nil
			})
		}
		if err != nil {
			return err
		}
	}
	w.styles = ss.styles
	return nil
}

// manyStyles is sixteen times what Excel allows.
const manyStyles = 1 << 20

// each calls f at every child of the current element.
func (ss *styleSheet) each(lx *xmlscan.Lexer, f func() error) error {
	for depth, n := lx.Depth(), 0; ; n++ {
		if n > manyStyles {
			return guard.TooBig("more than %d styles", manyStyles)
		}
		ok, err := lx.Child(depth)
		if !ok || err != nil {
			return err
		}
		if err := f(); err != nil {
			return err
		}
	}
}

func (ss *styleSheet) combine(lx *xmlscan.Lexer) style {
	var st style
	if id, ok := lx.Int("numFmtId"); ok {
		class, custom := ss.formats[id]
		if !custom {
			class = numfmt.Builtin(id)
		}
		st.class = class
	}
	if st.class == numfmt.Percent {
		st.mark |= grid.Percent
	}
	if i, ok := lx.Int("fontId"); ok && i >= 0 && i < len(ss.fonts) {
		st.mark |= ss.fonts[i]
	}
	if i, ok := lx.Int("fillId"); ok && i >= 0 && i < len(ss.fills) {
		st.mark |= ss.fills[i]
	}
	return st
}

// fontMark reads <font> or <rPr>: struck through, or in a colour other than the automatic black.
func fontMark(lx *xmlscan.Lexer) (grid.Mark, error) {
	var m grid.Mark
	for depth := lx.Depth(); ; {
		ok, err := lx.Child(depth)
		if !ok || err != nil {
			return m, err
		}
		switch string(lx.Name) {
		case "strike":
			if v, has := lx.Attr("val"); !has || string(v) == "1" || string(v) == "true" {
				m |= grid.Struck
			}
		case "color":
			if !ink(lx, "1", "000000", "0", "8", "64") {
				m |= grid.Coloured
			}
		}
	}
}

// fillMark reads <fill>: a pattern or gradient in a colour other than paper white.
func fillMark(lx *xmlscan.Lexer) (grid.Mark, error) {
	var m grid.Mark
	pattern := ""
	for depth := lx.Depth(); ; {
		if err := lx.Next(); err != nil {
			return m, err
		}
		switch {
		case lx.Kind == xmlscan.End && lx.Depth() == depth-1:
			return m, nil
		case lx.Kind != xmlscan.Start:
		case string(lx.Name) == "gradientFill":
			m |= grid.Coloured
		case string(lx.Name) == "patternFill":
			// gray125 is the pattern every file carries in fill 1 without meaning it.
			if pattern = lx.Str("patternType"); pattern != "" && pattern != "none" && pattern != "solid" && pattern != "gray125" {
				m |= grid.Coloured
			}
		case string(lx.Name) == "fgColor":
			if pattern == "solid" && !ink(lx, "0", "FFFFFF", "1", "9", "65") {
				m |= grid.Coloured
			}
		}
	}
}

// ink reports whether a colour element names the usual colour, given as theme number, rgb and palette indexes.
func ink(lx *xmlscan.Lexer, theme, rgb string, indexes ...string) bool {
	if v, ok := lx.Attr("tint"); ok && string(v) != "0" {
		return false
	}
	if v, ok := lx.Attr("theme"); ok {
		return string(v) == theme
	}
	if v, ok := lx.Attr("rgb"); ok {
		return len(v) < 6 || string(v[len(v)-6:]) == rgb || string(v[len(v)-6:]) == "ffffff" && rgb == "FFFFFF"
	}
	if v, ok := lx.Attr("indexed"); ok {
		for _, i := range append(indexes, "64") {
			if string(v) == i {
				return true
			}
		}
		return false
	}
	return true
}
