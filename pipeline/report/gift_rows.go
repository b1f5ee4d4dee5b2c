package report

import (
	"slices"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
	"guatu/pipeline/record"
)

// recipient is one row of 七个一慰问 with the village it belongs to.
type recipient struct {
	*record.Gift
	village int // index into Area.Villages
}

// recipients are a township's, village by village in the area's order, in a village by the order of the categories.
func (in *Input) recipients(a *county.Area) []recipient {
	if a.Return == nil {
		return nil
	}
	out := make([]recipient, len(a.Return.Gifts))
	for i := range a.Return.Gifts {
		g := &a.Return.Gifts[i]
		out[i] = recipient{g, a.VillageOf(g.Village)}
	}
	kinds := in.giftKinds()
	slices.SortStableFunc(out, func(x, y recipient) int {
		if x.village != y.village {
			return x.village - y.village
		}
		return place(kinds, x.Kind.V) - place(kinds, y.Kind.V)
	})
	return out
}

// place is where a name stands in a list; what is not in it comes last.
func place(list []string, name string) int {
	if i := slices.Index(list, name); i >= 0 {
		return i
	}
	return len(list)
}

// giftKinds are the seven categories in the order of the code list.
func (in *Input) giftKinds() []string { return in.County.Figure("gifts").Names }

// giving reports whether the profile has the seven-ones sheet at all.
func (in *Input) giving() bool { return in.County.Spec.Layout("gift") != nil }

// lettering likewise of the open letter.
func (in *Input) lettering() bool { return in.County.Spec.Layout("letter") != nil }

// lacking are the categories for which a village has named nobody.
func (in *Input) lacking(a *county.Area, village int) []string {
	f := in.County.Figure("gifts")
	var out []string
	for _, k := range f.Names {
		if v := f.Village(a.ID, village, k); v.Known && v.Num < v.Den {
			out = append(out, k)
		}
	}
	return out
}

// deliverers are who brought the gift: first secretary and group leader.
func (r recipient) deliverers() string {
	var out []string
	for _, n := range []string{r.BySecretary.V, r.ByLeader.V} {
		if n != "" && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return strings.Join(out, "、")
}

// delivered is the amount that has reached the recipient: an entry with a date of delivery.
func (r recipient) delivered() int64 {
	if r.DeliveredOn.OK() && r.Amount.OK() {
		return r.Amount.V
	}
	return 0
}

// hidden is an ID number for paper: first six and last four, or a dash when the county wants none printed. Even one of the wrong length is masked.
func (in *Input) hidden(id record.Text) string {
	r := []rune(id.V)
	switch {
	case len(r) == 0:
		return ""
	case in.County.Spec.Settings.MaskIDs == "全部":
		return "—"
	case len(r) <= 10:
		return strings.Repeat("*", len(r))
	}
	return string(r[:6]) + strings.Repeat("*", len(r)-10) + string(r[len(r)-4:])
}

func money(m record.Money) string {
	if !m.OK() {
		return ""
	}
	return yuanText(m.V)
}

// yuanText is an amount in yuan without idle decimals.
func yuanText(fen int64) string { return record.FormatScaled(fen, 2) }

func day(d record.Date) string {
	if !d.OK() {
		return ""
	}
	return monthDay(d.V)
}

// signRow is the least height of a row in which somebody signs or leaves a fingerprint.
const signRow = 95 // tenths of a millimetre

// rosterMargins leave the binding side on the left of a landscape sheet.
var rosterMargins = page.Margins{Top: 150, Right: 130, Bottom: 150, Left: 230}

// roster is a landscape section of a list, its pages counted.
func (in *Input) roster(blocks ...page.Block) page.Section {
	return page.Section{Landscape: true, Setting: page.Sheet, Margins: rosterMargins, Numbers: page.NumberTotal,
		Header: in.openShort(), Footer: in.County.Spec.County.Office + "　" + in.periodText(), Blocks: blocks}
}
