package report

import (
	"fmt"
	"strings"

	"guatu/pipeline/assess"
	"guatu/pipeline/book"
)

// takenSheet says for every score which rows it was read from. It stands apart so that the sheets of scores print on a page.
func (in *Input) takenSheet() *list {
	l := in.newList(takenTab, "每项得分取自哪些行", "", []string{"序号", "类别", "乡镇", "对象", "指标", "取数行", "处数"})
	n := 0
	for _, k := range in.assessedKinds() {
		for i := range in.Assessment.Scores {
			s := &in.Assessment.Scores[i]
			if s.Unit.Kind != k.kind {
				continue
			}
			for j := range s.Items {
				if item := &s.Items[j]; len(item.Rows) > 0 {
					n++
					l.row(serialCell(n), book.Str(string(s.Unit.Kind)), book.Str(s.Unit.Area), book.Str(s.Unit.Name), book.Str(item.Code+" "+name(item.Code)), book.Str(sources(item)), book.Int(int64(len(item.Rows)+item.More)))
				}
			}
		}
	}
	l.emptyNote("本期没有得分。")
	l.filter()
	l.widths(7, 9, 12, 24, 24, 70, 8)
	return l
}

// sources names the first rows an item was read from, each sheet once, and counts the rest.
func sources(item *assess.Item) string {
	var out strings.Builder
	last := ""
	for i, row := range item.Rows {
		sheet, line, ok := strings.Cut(strings.TrimSuffix(row, "行"), "第")
		switch {
		case i == 0:
		case ok && sheet == last:
			out.WriteString("、" + line)
			continue
		case last != "":
			out.WriteString("行、")
		default:
			out.WriteString("、")
		}
		last = ""
		out.WriteString(strings.TrimSuffix(row, "行"))
		if ok {
			last = sheet
		}
	}
	if last != "" {
		out.WriteString("行")
	}
	if item.More > 0 {
		fmt.Fprintf(&out, " 等%d处", len(item.Rows)+item.More)
	}
	return out.String()
}
