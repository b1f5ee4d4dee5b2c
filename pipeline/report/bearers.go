package report

import (
	"slices"
	"strconv"
	"strings"

	"guatu/pipeline/page"
)

// bearer is a responsible person with the households still to be reached.
type bearer struct {
	town, who string
	left      int
	villages  []string
}

func (b *bearer) where() string { return clip(strings.Join(b.villages, "、"), 60) }

// unreachedAll lists the county's households that the letter has not reached, township by township.
func (in *Input) unreachedAll() []unreached {
	var all []unreached
	for _, a := range in.County.Areas {
		if a.Present() {
			all = append(all, in.unreachedIn(a)...)
		}
	}
	return all
}

// bearers counts by responsible person, most first; those with the same number stay in protocol order.
func bearers(all []unreached) []*bearer {
	type key struct{ town, who string }
	seen := map[key]*bearer{}
	var out []*bearer
	for _, u := range all {
		k := key{u.area.Name, u.who}
		b := seen[k]
		if b == nil {
			b = &bearer{town: k.town, who: k.who}
			seen[k] = b
			out = append(out, b)
		}
		b.left++
		if name := u.area.Villages[u.Village]; !slices.Contains(b.villages, name) {
			b.villages = append(b.villages, name)
		}
	}
	slices.SortStableFunc(out, func(x, y *bearer) int { return y.left - x.left })
	return out
}

// namesPersons reports whether what is left may be laid to responsible people by name: the county can choose to stop at the township.
func (in *Input) namesPersons() bool { return !in.County.Spec.Settings.NoPersons }

func (in *Input) bearerTable(all []unreached) page.Block {
	t := &page.Table{Title: "各责任人还剩户数", Unit: "单位：户", Zebra: true, Size: page.SizeSmall5, Head: [][]page.Cell{page.Cells("序号", "乡镇", "责任人", "还剩", "所在村")},
		Cols: []page.Column{{}, {}, {}, {}, {Width: 40, Align: page.AlignLeft}}}
	for i, b := range bearers(all) {
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(strconv.Itoa(i+1), b.town, in.safe(b.who), strconv.Itoa(b.left), in.safe(b.where()))})
	}
	t.Rows = append(t.Rows, page.Row{Kind: page.RowTotal, Cells: page.Cells("合计", "", "", strconv.Itoa(len(all)), "")})
	t.Notes = []string{"责任人依次取：登记的送达人，本村第一书记，帮扶责任人；都没有的为“" + unassigned + "”。"}
	return t
}
