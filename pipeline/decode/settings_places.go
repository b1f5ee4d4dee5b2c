package decode

import (
	"fmt"
	"slices"
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// township resolves a name; an unknown one is a fact.
func (c *settingsReader) township(p *record.Place, name record.Text) int {
	if !name.OK() {
		return 0
	}
	id := c.spec.FindTownship(name.V)
	if id == 0 {
		id = c.aliased(name.V)
	}
	if id == 0 {
		c.fact(record.ValueBad, p, "township", name.V, "本县18个乡镇之一")
	}
	return id
}

// aliased looks among the names this very workbook adds.
func (c *settingsReader) aliased(name string) int {
	for _, t := range c.out.Townships {
		if slices.Contains(t.Aliases, name) || slices.ContainsFunc(t.Names, func(d spec.Dated) bool { return d.Name == name }) {
			return t.ID
		}
	}
	return 0
}

func (c *settingsReader) townships(rows []townshipRow) {
	for i := range rows {
		r := &rows[i]
		id := c.spec.FindTownship(r.Township.V)
		if id == 0 && r.Code.OK() {
			id = c.spec.FindTownship(r.Code.V)
		}
		if id == 0 {
			id = c.spec.TownshipIn(r.Township.V)
		}
		if id == 0 || !r.Township.OK() {
			if r.Township.OK() {
				c.fact(record.ValueBad, &r.Place, "township", r.Township.V, "本县18个乡镇之一，或其别名")
			}
			continue
		}
		if r.Code.OK() && (len(r.Code.V) != 9 || !digitsOnly(r.Code.V)) {
			c.fact(record.ValueBad, &r.Place, "code", r.Code.V, "9位数字代码")
			r.Code = record.Text{}
		}
		c.supplied(&r.Place)
		c.out.Townships = append(c.out.Townships, spec.Township{ID: id, Aliases: words(r.Aliases.V),
			Names: []spec.Dated{{Name: r.Township.V, Code: r.Code.V, From: r.From.V, Basis: r.Basis.V}}})
	}
}

func (c *settingsReader) villages(rows []villageRow) {
	seen := map[string]bool{}
	for i := range rows {
		r := &rows[i]
		id := c.township(&r.Place, r.Township)
		if id == 0 || !r.Village.OK() {
			continue
		}
		key := fmt.Sprint(id, spec.VillageName(r.Village.V))
		if seen[key] {
			c.fact(record.ValueBad, &r.Place, "village", r.Village.V, "每村一行，本行重复")
			continue
		}
		seen[key] = true
		if r.Code.OK() && (len(r.Code.V) != 12 || !digitsOnly(r.Code.V)) {
			c.fact(record.ValueBad, &r.Place, "code", r.Code.V, "12位数字代码")
			r.Code = record.Text{}
		}
		c.supplied(&r.Place)
		c.out.Villages = append(c.out.Villages, spec.Village{Township: id, Name: r.Village.V, Code: r.Code.V, Poor: r.Poor.Yes(), Aliases: words(r.Aliases.V),
			Hamlets: words(r.Hamlets.V), ExitYear: int(r.ExitYear.V), Cropland: r.Cropland.V})
	}
}

func (c *settingsReader) officers(rows []officerRow) {
	for i := range rows {
		r := &rows[i]
		id := c.township(&r.Place, r.Township)
		if id == 0 || !r.Name.OK() || !r.Role.OK() {
			continue
		}
		c.supplied(&r.Place)
		c.out.Officers = append(c.out.Officers, spec.Officer{Township: id, Village: r.Village.V, Role: r.Role.V, Name: r.Name.V, Post: r.Post.V, Phone: r.Phone.V})
	}
}

// words splits a list of names.
func words(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("、，,;；/|", r) || invisible(r) })
}
