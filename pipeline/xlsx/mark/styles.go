package mark

import (
	"fmt"
	"strconv"
	"strings"
)

// level is how bad a cell is.
type level uint8

const (
	hint level = iota
	doubt
	mistake
)

func levelOf(severity string) level {
	switch severity {
	case "错误", "E":
		return mistake
	case "疑点", "W":
		return doubt
	}
	return hint
}

// marker is the fill of a marked cell. The colours differ from every palette's by a hair, which is how they are found
// again after another program has saved the file: the first when the cell had no fill, the second when it had one,
// which is then kept as the background that a solid fill does not show.
type marker struct{ plain, over string }

var markers = [...]marker{hint: {"FFD0E4FD", "FFD0E4FB"}, doubt: {"FFFFE29F", "FFFFE29D"}, mistake: {"FFFFB3B1", "FFFFB3AF"}}

// styles adds formats to the style part; existing ones keep their numbers.
type styles struct {
	plan   *plan
	prefix string
	lists  map[string]*styleList
	known  map[[2]int]int
	fillOf map[[2]int]int
}

// styleList is one counted list of the style part.
type styleList struct {
	el    element
	items []element
	added []string
}

// emptyStyles is for workbooks that have none, as some programs write them.
const emptyStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" + `<styleSheet xmlns="%s"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
	`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
	`<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
	`<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

func (s *session) openStyles() (*styles, error) {
	if s.book.styles == "" || !s.has(s.book.styles) {
		main, _ := s.book.namespace()
		s.book.styles = "xl/styles_guatu.xml"
		if err := s.add(s.book.styles, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml", fmt.Appendf(nil, emptyStyles, main)); err != nil {
			return nil, err
		}
		if err := s.relate(s.book.part, "guatuStyles", "styles", s.book.styles); err != nil {
			return nil, err
		}
	}
	p, err := s.plan(s.book.styles)
	if err != nil {
		return nil, err
	}
	st := &styles{plan: p, lists: map[string]*styleList{}, known: map[[2]int]int{}, fillOf: map[[2]int]int{}}
	sheet, ok := find(p.data, 0, "styleSheet")
	if !ok {
		return nil, errStyles
	}
	st.prefix = sheet.prefix
	for _, e := range children(p.data, sheet) {
		st.lists[e.name] = &styleList{el: e, items: children(p.data, e)}
	}
	for _, name := range []string{"fonts", "fills", "borders", "cellXfs"} {
		if l := st.lists[name]; l == nil || len(l.items) == 0 {
			return nil, errStyles
		}
	}
	return st, nil
}

var errStyles = &Unmarkable{Reason: "文件的样式部件不完整，无法安全改写", Remedy: copyInstead}

func (st *styles) add(list, xml string) int {
	l := st.lists[list]
	for i, have := range l.added {
		if have == xml {
			return len(l.items) + i
		}
	}
	l.added = append(l.added, xml)
	return len(l.items) + len(l.added) - 1
}

// marked is the number of the format that looks like base but for the marker's fill.
func (st *styles) marked(base int, lv level) int {
	xfs := st.lists["cellXfs"]
	if base < 0 || base >= len(xfs.items) {
		base = 0
	}
	key := [2]int{base, int(lv)}
	if n, ok := st.known[key]; ok {
		return n
	}
	e := xfs.items[base]
	p := &plan{data: st.plan.data[e.at:e.past]}
	t, _ := next(p.data, 0)
	st.fill(p, t, st.markerFill(number(p.data, t, "fillId", 0), lv))
	text, _ := p.apply()
	// The style part may hold the very same format more than once; each keeps a copy of its own.
	xfs.added = append(xfs.added, string(text))
	n := len(xfs.items) + len(xfs.added) - 1
	st.known[key] = n
	return n
}

// fill sets the fill of an xf element.
func (st *styles) fill(p *plan, t tag, id int) {
	nameEnd := t.at + 1 + len(t.prefix) + len(t.name)
	for _, a := range [][2]string{{"fillId", strconv.Itoa(id)}, {"applyFill", "1"}} {
		if from, to, ok := attr(p.data, t, a[0]); ok {
			p.replace(from, to, a[1])
		} else {
			p.insert(nameEnd, ` `+a[0]+`="`+a[1]+`"`)
		}
	}
}

func (st *styles) markerFill(base int, lv level) int {
	key := [2]int{base, int(lv)}
	if n, ok := st.fillOf[key]; ok {
		return n
	}
	fg, bg := markers[lv].plain, ` rgb="`+markers[lv].plain+`"`
	if colour := st.solid(base); colour != "" {
		fg, bg = markers[lv].over, colour
	}
	p := st.prefix
	n := st.add("fills", fmt.Sprintf(`<%sfill><%spatternFill patternType="solid"><%sfgColor rgb="%s"/><%sbgColor%s/></%spatternFill></%sfill>`, p, p, p, fg, p, bg, p, p))
	st.fillOf[key] = n
	return n
}

// solid returns the attributes of a solid fill's colour, "" for any other fill.
func (st *styles) solid(id int) string {
	fills := st.lists["fills"]
	if id < 0 || id >= len(fills.items) {
		return ""
	}
	d := st.plan.data[:fills.items[id].past]
	pattern, ok := find(d, fills.items[id].inner, "patternFill")
	if !ok || value(d, pattern.tag, "patternType") != "solid" {
		return ""
	}
	colour, ok := find(d, pattern.inner, "fgColor")
	if !ok {
		return ""
	}
	return colourAttrs(d, colour.tag)
}

func colourAttrs(d []byte, t tag) string {
	var b strings.Builder
	for _, name := range []string{"auto", "indexed", "rgb", "theme", "tint"} {
		if v := value(d, t, name); v != "" {
			b.WriteString(` ` + name + `="` + v + `"`)
		}
	}
	return b.String()
}

// finish turns the additions into edits.
func (st *styles) finish() {
	for _, name := range []string{"fonts", "fills", "borders", "cellXfs"} {
		l := st.lists[name]
		if len(l.added) == 0 {
			continue
		}
		st.plan.insert(l.el.stop, strings.Join(l.added, ""))
		if from, to, ok := attr(st.plan.data, l.el.tag, "count"); ok {
			st.plan.replace(from, to, strconv.Itoa(len(l.items)+len(l.added)))
		}
	}
}
