package pdf

import (
	"strings"
	"testing"

	"guatu/pipeline/page"
)

func problemsOf(t *testing.T, draw func(c *canvas)) string {
	t.Helper()
	c := canvas{book: &fontBook{}}
	draw(&c)
	list := DisplayList{Leaves: []Leaf{{Width: page.MM(210), Height: page.MM(297), Items: c.items}}}
	var kinds []string
	for _, p := range Check(&list) {
		kinds = append(kinds, p.Kind)
	}
	return strings.Join(kinds, " ")
}

func TestCheckSeesWhatAReaderWould(t *testing.T) {
	text := func(c *canvas, x, y page.Length) { c.text(x, y, page.RoleHei, 1000, ink, "永清镇") }
	for _, c := range []struct {
		name, want string
		draw       func(c *canvas)
	}{
		{"neighbours", "", func(c *canvas) { text(c, 5000, 5000); text(c, 8000, 5000); text(c, 5000, 6000) }},
		{"text over text", Overlap, func(c *canvas) { text(c, 5000, 5000); text(c, 7000, 5300) }},
		{"line through text", Crossed, func(c *canvas) { text(c, 5000, 5000); c.line(5000, 4700, 9000, 4700, 40, ink, false) }},
		{"slanted line past text", "", func(c *canvas) { text(c, 5000, 5000); c.line(5000, 5400, 9000, 5100, 40, ink, false) }},
		{"slanted line through text", Crossed, func(c *canvas) { text(c, 5000, 5000); c.line(5000, 5300, 8000, 4000, 40, ink, false) }},
		{"line hidden by paper", "", func(c *canvas) {
			c.line(5000, 4700, 9000, 4700, 40, ink, false)
			c.plate(5000, 5000, page.RoleHei, 1000, ink, "永清镇")
		}},
		{"frame through text", Crossed, func(c *canvas) { text(c, 5000, 5000); c.rect(6000, 1000, 5000, 9000, NoColor, ink, 40) }},
		{"off the sheet", Outside, func(c *canvas) { text(c, page.MM(205), 5000) }},
		{"half under a plate", Hidden, func(c *canvas) { text(c, 5000, 5000); c.rect(7000, 4000, 3000, 2000, paperInk, NoColor, 0) }},
		{"too small", TooSmall, func(c *canvas) { c.text(5000, 5000, page.RoleHei, 500, ink, "永清镇") }},
		{"white on yellow", Faint, func(c *canvas) {
			c.rect(4000, 3000, 9000, 3000, 0xF2B13C, NoColor, 0)
			c.text(5000, 5000, page.RoleHei, 1000, paperInk, "永清镇")
		}},
	} {
		if got := problemsOf(t, c.draw); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestTheSampleHasNoProblems(t *testing.T) {
	list, err := Layout(sample(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range Check(&list) {
		t.Error(p)
	}
}
