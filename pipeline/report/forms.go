package report

import (
	"reflect"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

var _ = add(Kind{ID: "forms", Title: "户表", About: "三本账和五类档案的户表，每村一份（PDF，每户两页），供打印归档和农户签字", Order: 74, Needs: []string{"账", "archive"}, Named: true,
	Files: func(in *Input) []File {
		var out []File
		for _, a := range in.County.Areas {
			if !a.Present() {
				continue
			}
			homes := map[int][]*county.House{}
			for h := range a.InForce() {
				homes[h.Village] = append(homes[h.Village], h)
			}
			for v, name := range a.Villages {
				if list := homes[v]; len(list) > 0 {
					path := "户表/" + in.areaFile(a, pathSafe.Replace(in.safe(clip(name, 20)))+"户表", "pdf")
					out = append(out, oneDocument(path, func() *page.Document { return in.forms(a, name, list) }))
				}
			}
		}
		return out
	}})

// forms is a village's households one after the other, so that one file can be printed in one go and sorted as it comes.
func (in *Input) forms(a *county.Area, village string, list []*county.House) *page.Document {
	var sections []page.Section
	footer := in.periodText() + "　" + in.openShort()
	for _, h := range list {
		who := in.safe(village) + "　" + in.safe(h.HeadName.V) + "　户编号：" + in.safe(h.HouseholdNo.V)
		for i, blocks := range [][]page.Block{in.ledgerForm(h), in.archiveForm(h)} {
			title := []string{"精准扶贫三本账户表", "精准扶贫五类档案户表"}[i]
			sections = append(sections, page.Section{Setting: page.Sheet, Numbers: page.NumberNone, Margins: formMargins, Header: a.Name + "　" + who, Footer: footer,
				Blocks: append(append([]page.Block{page.Title{Text: title, Size: page.Size3}}, blocks...), signers("户主（签字或手印）：", "帮扶责任人（签字）：", "日期："))})
		}
	}
	return in.document(a.Name+in.safe(village)+"户表", sections)
}

// formMargins let the three ledgers of a household stand on one page.
var formMargins = page.Margins{Top: 140, Right: 130, Bottom: 110, Left: 220}

func (in *Input) ledgerForm(h *county.House) []page.Block {
	out := []page.Block{in.pairs("household", h.Household, page.Size6)}
	if members := in.memberTable(h.Members); members != nil {
		out = append(out, members)
	}
	if measures := in.measureTable(h.Measures); measures != nil {
		out = append(out, measures)
	}
	if h.Income != nil {
		out = append(out, in.pairs("income", h.Income, page.Size6))
	}
	return out
}

func (in *Input) archiveForm(h *county.House) []page.Block {
	if h.Archive == nil {
		return []page.Block{page.Para{Text: "本期没有登记该户的档案。"}}
	}
	return []page.Block{in.pairs("archive", h.Archive, page.Size5)}
}

// pairsAcross is how many fields stand side by side.
const pairsAcross = 3

// skipped are the columns that the form's head or order already says.
var skipped = map[record.Field]bool{"seq": true, "note": true, "change": true, "change_reason": true, "village": true}

// repeated are the columns by which the other ledgers repeat what the first says on the same sheet or the sheet's head.
var repeated = map[record.Field]bool{"household_no": true, "head_name": true, "size": true, "category": true, "main_cause": true}

// pairs sets a record as name and value, in the order and under the headings of its layout. What could not be read stays blank, to be written by hand.
func (in *Input) pairs(key string, row record.Row, size page.Length) page.Block {
	l := in.County.Spec.Layout(key)
	if l == nil {
		return page.Para{Text: ""}
	}
	t := &page.Table{Title: l.Title, Size: size}
	for range pairsAcross {
		t.Cols = append(t.Cols, page.Column{Width: 9, Align: page.AlignLeft}, page.Column{Width: 12, Align: page.AlignCenter})
	}
	var cells []page.Cell
	v := reflect.ValueOf(row).Elem()
	for _, s := range record.Slots(v.Type()) {
		c := l.Column(s.Field)
		if c == nil || skipped[s.Field] || key != "household" && repeated[s.Field] {
			continue
		}
		cells = append(cells, page.Cell{Text: formName(c), Bold: true}, page.Cell{Text: in.formValue(c, s.Ptr(v))})
		if len(cells) == 2*pairsAcross {
			t.Rows = append(t.Rows, page.Row{Cells: cells})
			cells = nil
		}
	}
	if len(cells) > 0 {
		for len(cells) < 2*pairsAcross {
			cells = append(cells, page.Cell{})
		}
		t.Rows = append(t.Rows, page.Row{Cells: cells})
	}
	return t
}

// formName is a column's name as it can stand alone: of the six signatures the lower head says only whose.
func formName(c *spec.Column) string {
	switch {
	case c.Unit != "":
		return c.Leaf() + "（" + c.Unit + "）"
	case strings.HasSuffix(c.Group(), "签字"):
		return c.Leaf() + "签字"
	}
	return c.Leaf()
}

func (in *Input) formValue(c *spec.Column, v record.Value) string {
	if c.Type == "id" || c.Type == "account" {
		return in.hidden(record.Text{V: v.String(), S: v.Known()})
	}
	return clip(in.safe(v.String()), 24)
}
