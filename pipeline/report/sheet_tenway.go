package report

import (
	"slices"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

type matchKey struct {
	carrier, item string
	township      int
	village       string
}

func (in *Input) matches() map[matchKey]county.Match {
	out := make(map[matchKey]county.Match, len(in.County.Matches))
	for _, m := range in.County.Matches {
		out[matchKey{m.Carrier, m.Item, m.Township, m.Village}] = m
	}
	return out
}

func (in *Input) tenWaySheet() *list {
	return in.sheet(table{tab: townshipCarriers, title: "“十对口”核对表", unit: "户、人", cols: in.tenWayCols(false),
		notes: []string{"以账一为准。载体数由村级进度表填报（有平台导出或核对名单的村，按名单计），乡镇、县级数为所属各村之和；有一个村未提供，乡镇级即为“未提供”。"}})
}

func (in *Input) tenWayVillageSheet() *list {
	return in.sheet(table{tab: villageCarriers, title: "“十对口”核对表（分村）", unit: "户、人", cols: in.tenWayCols(true), villages: true})
}

func (in *Input) tenWayCols(villages bool) []col {
	all := in.matches()
	var cols []col
	for _, item := range []struct{ name, id string }{{"户数", "households"}, {"人口", "people"}} {
		cols = append(cols, in.num("l"+item.name, item.name+"/账一", item.id))
		for _, c := range county.Carriers {
			carrier := carrierCol(all, c.Name, item.name)
			if !villages {
				carrier = in.ofVillages(carrier, 2+len(cols)+1)
			}
			cols = append(cols, carrier, in.carrierDiff(all, c.Name, item.name))
		}
	}
	return cols
}

func matchAt(all map[matchKey]county.Match, carrier, item string, r at) county.Match {
	k := matchKey{carrier: carrier, item: item, township: townshipOf(r)}
	if r.village >= 0 && r.area != nil {
		k.village = r.area.Villages[r.village]
	}
	return all[k]
}

func carrierCol(all map[matchKey]county.Match, carrier, item string) col {
	return col{key: carrier + item, head: item + "/" + carrier, sum: true, source: carrierSource, shows: sourceCells, cell: func(r at) book.Cell {
		m := matchAt(all, carrier, item, r)
		if !m.Provided && r.area != nil && (r.village >= 0 || m.Got == 0) {
			return muted("未提供")
		}
		return book.Int(m.Got)
	}}
}

func (in *Input) carrierDiff(all map[matchKey]county.Match, carrier, item string) col {
	return col{head: item + "/" + carrier + "差", cell: func(r at) book.Cell {
		m := matchAt(all, carrier, item, r)
		switch {
		case !m.Provided:
			return muted("未提供")
		case m.Got == m.Want:
			return book.Int(0).In(book.Change).Toned(book.Good)
		}
		return book.Int(m.Got - m.Want).In(book.Change).Toned(book.Bad)
	}, calc: func(r line) string { return r.at(carrier+item) + "-" + r.at("l"+item) }}
}

// The tabs of the check by township and by village.
const townshipCarriers, villageCarriers = "十对口核对表", "十对口分村"

// ofVillages makes a township's figure the live sum of its villages', and leads to the first of them. n is the column in the table by township.
func (in *Input) ofVillages(c col, n int) col {
	rows := in.rows(true)
	first := table{cols: []col{c}}.firstRow()
	column := book.Span(n+1, first, n+1, first+len(rows)-1) // the table by village has one more column before it
	towns := book.Span(2, first, 2, first+len(rows)-1)
	c.source = ""
	c.to = func(r at) (string, book.Area) {
		return villageCarriers, book.At(n+1, first+slices.IndexFunc(rows, func(x at) bool { return x.area == r.area }))
	}
	c.calc = func(r line) string {
		if r.of.area == nil {
			return sumOf(book.Span(n, first, n, first+len(in.County.Areas)-1).String(), false)
		}
		return "SUMIF(" + book.InSheet(villageCarriers, towns) + "," + book.A1(2, r.row) + "," + book.InSheet(villageCarriers, column) + ")"
	}
	return c
}

// tenWayLevelSheet counts, for each carrier and level, how many cells are equal, different and not provided.
func (in *Input) tenWayLevelSheet() *list {
	l := in.newList("十对口汇总", "“十对口”核对情况汇总（载体×级别）", "处", []string{"载体", "级别", "一致", "不一致", "未提供"})
	for i, c := range county.Carriers {
		home := []book.Cell{muted("—"), muted("—"), muted("未提供")}
		if in.County.Homes != nil {
			h := in.County.Homes[i]
			home = []book.Cell{book.Int(h.Same), toneIf(book.Int(h.Different), h.Different > 0), book.Int(h.Missing)}
		}
		l.row(append([]book.Cell{book.Str(c.Name).As(book.Label), book.Str("户").As(book.Label)}, home...)...)
		for _, level := range []string{"村", "乡镇", "县"} {
			n := map[string]int64{}
			for _, m := range in.County.Matches {
				if m.Carrier == c.Name && levelOf(m) == level {
					n[m.State()]++
				}
			}
			same, differs, absent := in.levelFormulas(i, level)
			l.row(book.Str(c.Name).As(book.Label), book.Str(level).As(book.Label), book.Int(n["一致"]).Calc(same),
				toneIf(book.Int(n["不一致"]), n["不一致"] > 0).Calc(differs), book.Int(n["未提供"]).Calc(absent))
		}
	}
	homes := "户级每处为一户，按“平台导出”文件夹中的表和设置“核对名单”比对，不一致的户见“十对口逐户”；有名单的村，村级数也按名单计。"
	if in.County.Homes == nil {
		homes = "户级未比对：“平台导出”文件夹和设置“核对名单”没有提供各载体的户。"
	}
	l.note("村、乡镇、县级每处为一个单位的户数或人口一项。" + homes)
	l.widths(16, 16, 16, 16, 16)
	return l
}

// levelFormulas count the differences of the i-th carrier in the tables by village and township.
func (in *Input) levelFormulas(i int, level string) (same, differs, absent string) {
	tab, lead, first, n := townshipCarriers, len(in.lead(false)), table{cols: in.tenWayCols(false)}.firstRow(), len(in.County.Areas)
	switch level {
	case "村":
		tab, lead, n = villageCarriers, len(in.lead(true)), len(in.rows(true))
	case "县":
		first, n = first+n, 1
	}
	count, equal := "", ""
	for item := range 2 {
		c := lead + item*(1+2*len(county.Carriers)) + 2*i + 3 // after the ledger's, each carrier's figure and difference
		area := book.InSheet(tab, book.Span(c, first, c, first+n-1))
		equal += "+COUNTIF(" + area + ",0)"
		count += "+COUNT(" + area + ")"
		lacks := ",\"未提供\")"
		if level == "村" { // a township that sent nothing has a line without a village
			absent += "+COUNTIFS(" + book.InSheet(tab, book.Span(lead, first, lead, first+n-1)) + ",\"<>" + missing + "\"," + area + lacks
		} else {
			absent += "+COUNTIF(" + area + lacks
		}
	}
	return equal[1:], count[1:] + "-(" + equal[1:] + ")", absent[1:]
}

func toneIf(c book.Cell, bad bool) book.Cell {
	if bad {
		return c.Toned(book.Bad)
	}
	return c
}

func levelOf(m county.Match) string {
	switch {
	case m.Township == 0:
		return "县"
	case m.Village == "":
		return "乡镇"
	}
	return "村"
}
