package decode

import (
	"slices"
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// foreign recognises a workbook on the forms of another profile. Its return holds the cover, so that township and period are known, and one fact:
// everything else that would be noticed follows from that one mistake.
func (d *decoder) foreign(b *grid.Book) *record.Return {
	o := d.likeliest(b)
	if o == nil {
		return nil
	}
	d.chooseTownship()
	r := d.of(d.home)
	for _, u := range d.sheets {
		if u.cover != nil {
			d.readCover(u)
		}
	}
	r.Sheets, r.Full = nil, true
	r.Facts = []record.Fact{{Kind: record.ForeignForm, File: d.file, Got: o.Title, Want: d.spec.Facts["title"].Value}}
	return r
}

// What it takes to call a workbook another profile's: so many more columns known to that profile, and these either a large share or nearly all that is
// strange to ours. Where the cover itself names the other profile, as many are enough.
const (
	foreignColumns = 5
	foreignShare   = 1.15
	foreignRest    = 5 // of so many headers strange to ours, one may be strange to the other profile, too
)

// likeliest is the other profile that knows the workbook better than ours, or nil.
func (d *decoder) likeliest(b *grid.Book) *spec.Outline {
	own, strange := d.known()
	named := d.named()
	silent := d.silent(d.version())
	// A workbook that ours understands is not read several times.
	if strange < foreignColumns && named == nil && !silent {
		return nil
	}
	var best *spec.Outline
	most, rest := 0, 0
	for i := range d.spec.Others {
		o := &d.spec.Others[i]
		if n, left := d.knownTo(o, b); n > most {
			best, most, rest = o, n, left
		}
	}
	if named != nil {
		if n, _ := d.knownTo(named, b); n >= own {
			return named
		}
	}
	if best != nil && most >= own+foreignColumns && (float64(most) >= foreignShare*float64(own) || rest*foreignRest <= strange) {
		return best
	}
	if silent {
		return d.nearer(b)
	}
	return nil
}

// known counts the columns of the workbook that the profile knows, and the headers and sheets it does not.
func (d *decoder) known() (columns, strange int) {
	for _, u := range d.sheets {
		for _, t := range u.tables {
			columns += t.matched
			for _, h := range t.heads {
				if h.col < 0 {
					strange++
				}
			}
		}
		if u.cover == nil && len(u.tables) == 0 && u.hasText() && !guide(u.sheet.Name) {
			strange += foreignColumns
		}
	}
	return columns, strange
}

// knownTo counts the columns of the workbook that another profile knows, and what it does not.
func (d *decoder) knownTo(o *spec.Outline, b *grid.Book) (columns, strange int) {
	return d.as(o, b).known()
}

// as understands the workbook by the forms of another profile.
func (d *decoder) as(o *spec.Outline, b *grid.Book) *decoder {
	s := *d.spec
	s.Layouts = o.Layouts
	other := newDecoder(&s, d.period, d.file, returnForm(&s))
	other.understand(b)
	return other
}

// named is the other profile that the cover names: by the version of its form, else in its heading.
func (d *decoder) named() *spec.Outline {
	version, heading := d.version(), ""
	for _, u := range d.sheets {
		if u.cover != nil && heading == "" {
			heading = u.firstText()
		}
	}
	family, _, _ := strings.Cut(version, "/")
	i := slices.IndexFunc(d.spec.Others, func(o spec.Outline) bool {
		f, _, _ := strings.Cut(o.Version, "/")
		return family != "" && f == family || version == "" && heads(heading, o.Title)
	})
	if i < 0 || version == "" && heads(heading, d.spec.Facts["title"].Value) {
		return nil
	}
	return &d.spec.Others[i]
}

// heads reports whether a heading names a campaign, whose title says its year in brackets.
func heads(heading, title string) bool {
	name, _, _ := strings.Cut(title, "（")
	return strings.Contains(heading, name)
}

// version is what the cover says of the form.
func (d *decoder) version() string {
	x := d.indexOf(coverKey)
	for _, u := range d.sheets {
		for _, p := range u.cover {
			if x.layout.Columns[p.col].Field == "version" {
				return trim(shown(p.cell))
			}
		}
	}
	return ""
}
