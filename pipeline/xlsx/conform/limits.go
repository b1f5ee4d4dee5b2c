package conform

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"

	"guatu/pipeline/grid"
)

// Excel's own limits ("Excel specifications and limits"), in UTF-16 units where they count characters.
const (
	cellText    = 32767
	formulaText = 8192
	sheetLinks  = 65530
	linkPlace   = 2084
	linkTip     = 255
	bandText    = 255
	cellFormats = 65490
	fontCount   = 1024
	lastCol     = 1 << 14
	lastRow     = 1 << 20
	columnWidth = 255
	rowHeight   = 409.5
)

func units(s string) int { return len(utf16.Encode([]rune(s))) }

// limits checks what the schema lets pass and Excel does not.
func (c *checker) limits(part string, t *node, sheets map[string]bool) {
	c.columns(part, t.first("cols"))
	c.links(part, t.first("hyperlinks"), sheets)
	c.breaks(part, t.first("rowBreaks"), lastRow)
	c.breaks(part, t.first("colBreaks"), lastCol)
	for _, name := range []string{"mergeCells", "dataValidations", "tableParts"} {
		if l := t.first(name); l != nil {
			if n, ok := l.attr["count"]; ok && n != strconv.Itoa(len(l.kids)) || len(l.kids) == 0 {
				c.say("%s: %s says count %s and has %d", part, name, n, len(l.kids))
			}
		}
	}
	if a := t.first("autoFilter"); a != nil {
		if _, ok := grid.ParseRange(a.attr["ref"]); !ok {
			c.say("%s: filter on %q", part, a.attr["ref"])
		}
	}
	for _, h := range t.first("headerFooter").kidsOf() {
		if units(h.text) > bandText {
			c.say("%s: %s is longer than %d", part, h.name, bandText)
		}
	}
	t.first("sheetData").walk(func(n *node) {
		if ht, err := strconv.ParseFloat(n.attr["ht"], 64); n.name == "row" && n.attr["ht"] != "" && (err != nil || ht < 0 || ht > rowHeight) {
			c.say("%s: row %s is %s high", part, n.attr["r"], n.attr["ht"])
		}
		if n.name == "f" && (units(n.text) > formulaText || strings.HasPrefix(n.text, "=") || outside.MatchString(n.text)) {
			c.say("%s: formula %.40q", part, n.text)
		}
		if n.name == "t" && units(n.text) > cellText {
			c.say("%s: text of %d characters", part, units(n.text))
		}
	})
}

// outside recognizes a formula that reaches into another file.
var outside = regexp.MustCompile(`\[\d+\]|\.xls|https?:|\|`)

func (n *node) kidsOf() []*node {
	if n == nil {
		return nil
	}
	return n.kids
}

func (c *checker) columns(part string, cols *node) {
	last := 0
	for _, k := range cols.kidsOf() {
		from, err1 := strconv.Atoi(k.attr["min"])
		to, err2 := strconv.Atoi(k.attr["max"])
		if err1 != nil || err2 != nil || from <= last || to < from || to > lastCol {
			c.say("%s: columns %s to %s after %d", part, k.attr["min"], k.attr["max"], last)
		}
		last = to
		if w, err := strconv.ParseFloat(k.attr["width"], 64); k.attr["width"] != "" && (err != nil || w < 0 || w > columnWidth) {
			c.say("%s: column %d is %s wide", part, from, k.attr["width"])
		}
		if !within(k.attr["style"], c.xfs) {
			c.say("%s: column %d has style %s of %d", part, from, k.attr["style"], c.xfs)
		}
	}
}

func (c *checker) links(part string, links *node, sheets map[string]bool) {
	list := links.all("hyperlink")
	if len(list) > sheetLinks {
		c.say("%s: %d links", part, len(list))
	}
	for _, h := range list {
		to := h.attr["location"]
		if _, ok := grid.ParseRange(h.attr["ref"]); !ok || to == "" && h.attr["r:id"] == "" {
			c.say("%s: link at %q to nothing", part, h.attr["ref"])
		}
		if units(to) > linkPlace || units(h.attr["tooltip"]) > linkTip {
			c.say("%s: link at %s is too long", part, h.attr["ref"])
		}
		if strings.HasPrefix(to, "'") {
			name := strings.ReplaceAll(to[1:max(strings.LastIndex(to, "'!"), 1)], "''", "'")
			if !sheets[strings.ToLower(name)] {
				c.say("%s: link to sheet %q", part, name)
			}
		}
	}
}

func (c *checker) breaks(part string, list *node, limit int) {
	if list == nil {
		return
	}
	if n := list.attr["count"]; n != strconv.Itoa(len(list.kids)) {
		c.say("%s: %s says count %s and has %d", part, list.name, n, len(list.kids))
	}
	last := 0
	for _, k := range list.kids {
		id, err := strconv.Atoi(k.attr["id"])
		if err != nil || id <= last || id >= limit {
			c.say("%s: page ends at %s after %d", part, k.attr["id"], last)
		}
		last = id
	}
}

// definedNames must look like names, and be neither cells nor R1C1 references.
func (c *checker) definedNames(part string, wb *node, sheets int) {
	defined := map[string]bool{}
	for _, d := range wb.first("definedNames").all("definedName") {
		name := d.attr["name"]
		key := strings.ToLower(name) + "\x00" + d.attr["localSheetId"]
		if defined[key] || !within(d.attr["localSheetId"], sheets) {
			c.say("%s: defined name %s twice or of sheet %s", part, name, d.attr["localSheetId"])
		}
		defined[key] = true
		_, _, cell := grid.ParseRef(strings.ToUpper(name))
		if !properName.MatchString(name) || units(name) > 255 || cell || rowCol.MatchString(name) {
			c.say("%s: defined name %q", part, name)
		}
		if d.text == "" {
			c.say("%s: defined name %s is of nothing", part, name)
		}
	}
}

var (
	properName = regexp.MustCompile(`^[\p{L}_\\][\p{L}\p{N}_.\\?]*$`)
	rowCol     = regexp.MustCompile(`(?i)^(r|c|r\d*c\d*)$`)
)

// views: what is shown on opening must exist and be visible.
func (c *checker) views(part string, wb *node) {
	sheets := wb.first("sheets").all("sheet")
	visible := 0
	for _, s := range sheets {
		if s.attr["state"] == "" || s.attr["state"] == "visible" {
			visible++
		}
	}
	if visible == 0 {
		c.say("%s: no sheet is visible", part)
	}
	for _, v := range wb.first("bookViews").all("workbookView") {
		if !within(v.attr["activeTab"], len(sheets)) || !within(v.attr["firstSheet"], len(sheets)) {
			c.say("%s: shows sheet %s from %s on, of %d", part, v.attr["activeTab"], v.attr["firstSheet"], len(sheets))
		}
	}
}
