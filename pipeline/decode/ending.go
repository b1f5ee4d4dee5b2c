package decode

import (
	"strconv"
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// end compares the totals that stood first and hands over what was counted.
func (w *walk) end() {
	for _, e := range w.early {
		w.row = e.row.Num
		w.compare(e.label, e.row)
	}
	w.unnamedFacts()
	s := w.t.sheet
	note := func(k record.FactKind, rows []int32, got string) {
		if len(rows) > 0 {
			w.pending = append(w.pending, record.Fact{Kind: k, Sheet: s, Row: rows[0], Cell: grid.Ref(w.t.left, rows[0]), Got: got + rowList(rows), N: len(rows)})
		}
	}
	note(record.BlankRow, w.gaps, "")
	note(record.RowsHidden, w.hidden, "")
	note(record.ExternalLink, w.linked, "第")
	note(record.RowsBeyond, w.skipped, "")
	note(record.RowsNoData, w.numbers, "栏次行：")
	note(record.RowsNoData, w.footers, "说明、标题或落款行：")
	for i, word := range [...]string{"颜色：", "删除线："} {
		if n := len(w.marked[i]); n > 0 && n*2 < w.data && !w.t.ours() {
			note(record.ColourAsData, w.marked[i], word)
		}
	}
	var cols []string
	for _, c := range w.u.sheet.HiddenCols {
		if at := int(c - w.t.left); at >= 0 && at < len(w.plan) && w.plan[at] != nil {
			cols = append(cols, grid.Letters(c))
		}
	}
	if len(cols) > 0 {
		w.pending = append(w.pending, record.Fact{Kind: record.ColsHidden, Sheet: s, Got: strings.Join(cols, "、"), N: len(cols)})
	}
	if w.repeats > 0 {
		w.pending = append(w.pending, record.Fact{Kind: record.HeaderRepeated, Sheet: s, N: w.repeats})
	}
}

// rowList names the first rows.
func rowList(rows []int32) string {
	var out []string
	for i, r := range rows {
		if i == 10 {
			return strings.Join(out, "、") + "…"
		}
		out = append(out, strconv.Itoa(int(r)))
	}
	return strings.Join(out, "、")
}

// synonyms are the counted facts about words read as others, in the order of the layout and of writing.
func (rd *reader) synonyms() []record.Fact {
	var out []record.Fact
	for _, f := range rd.syn {
		out = append(out, *f)
	}
	sortFacts(out)
	return out
}
