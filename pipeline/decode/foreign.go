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

// What it takes to call a workbook another profile's: so many more columns known to that profile, in count and in share. Where the cover itself names
// the other profile, as many are enough.
const (
	foreignColumns = 5
	foreignShare   = 1.15
)

// likeliest is the other profile that knows the workbook better than ours, or nil.
func (d *decoder) likeliest(b *grid.Book) *spec.Outline {
	own, strange := d.known()
	version := d.version()
	if !d.suspicious(own, strange) && d.names(version) == nil {
		return nil
	}
	var best *spec.Outline
	most := 0
	for i := range d.spec.Others {
		o := &d.spec.Others[i]
		if n := d.knownTo(o, b); n > most {
			best, most = o, n
		}
	}
	if named := d.names(version); named != nil && d.knownTo(named, b) >= own {
		return named
	}
	if best != nil && most >= own+foreignColumns && float64(most) >= foreignShare*float64(own) {
		return best
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

// suspicious says that it is worth the time to look at the other profiles: a clean workbook is not read several times.
func (d *decoder) suspicious(known, strange int) bool {
	return strange >= foreignColumns && strange*10 >= known
}

// knownTo counts the columns that another profile knows.
func (d *decoder) knownTo(o *spec.Outline, b *grid.Book) int {
	s := *d.spec
	s.Layouts = o.Layouts
	other := newDecoder(&s, d.period, d.file, returnForm(&s))
	other.understand(b)
	n, _ := other.known()
	return n
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

// names is the other profile whose version a text is, whatever its number.
func (d *decoder) names(version string) *spec.Outline {
	family, _, _ := strings.Cut(version, "/")
	i := slices.IndexFunc(d.spec.Others, func(o spec.Outline) bool {
		f, _, _ := strings.Cut(o.Version, "/")
		return family != "" && f == family
	})
	if i < 0 {
		return nil
	}
	return &d.spec.Others[i]
}
