package decode

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Show explains, for a person on the phone, how a workbook was understood: what each sheet was taken for, which column was read as what,
// which rows were counted or skipped, and what was put right on the way.
func Show(s *spec.Spec, b *grid.Book, returns []*record.Return) string {
	w := &strings.Builder{}
	fmt.Fprintf(w, "文件：%s（%s）\n", b.File, b.Container)
	for _, r := range returns {
		showReturn(w, r)
		for _, f := range r.Facts {
			if f.SheetTab == "" && f.Kind != record.SheetMissing {
				fmt.Fprintf(w, "  %s\n", Explain(f))
			}
		}
	}
	for _, sh := range b.Sheets {
		showSheet(w, s, sh, returns)
	}
	showMissing(w, returns)
	return longDigits.ReplaceAllStringFunc(w.String(), masked)
}

// longDigits are ID numbers and accounts; what is explained on the phone need not be read out in full, the cell says where it stands.
var longDigits = regexp.MustCompile(`[0-9]{15,}[Xx]?`)

func masked(s string) string { return s[:6] + "****" + s[len(s)-4:] }

func showReturn(w *strings.Builder, r *record.Return) {
	name := r.Name
	if name == "" {
		name = "（未能认定）"
	}
	kind := "全量"
	if !r.Full {
		kind = "增量"
	}
	fmt.Fprintf(w, "乡镇：%s，%s", name, kind)
	if c := r.Cover; c != nil && c.From.OK() && c.To.OK() {
		fmt.Fprintf(w, "，报告期%s至%s", c.From, c.To)
	}
	w.WriteString("\n")
}

// showSheet explains one sheet of the file, with each table found on it.
func showSheet(w *strings.Builder, s *spec.Spec, sh *grid.Sheet, returns []*record.Return) {
	found := 0
	for i, r := range returns {
		for _, t := range r.Sheets {
			if t.Name != sh.Name || i > 0 && slices.Contains(returns[i-1].Sheets, t) {
				continue
			}
			found++
			showTable(w, s, t, returns)
		}
	}
	switch {
	case found > 0:
	case guide(sh.Name):
		fmt.Fprintf(w, "\n工作表“%s”：说明、选项，不含数据\n", sh.Name)
	default:
		fmt.Fprintf(w, "\n工作表“%s”：未采用\n", sh.Name)
	}
	for _, r := range returns {
		for _, f := range r.Facts {
			if f.SheetTab == sh.Name && f.Sheet == nil {
				f.SheetTab = ""
				fmt.Fprintf(w, "  %s\n", Explain(f))
			}
		}
	}
}

// showTable explains one table: columns, rows, facts.
func showTable(w *strings.Builder, s *spec.Spec, t *record.Sheet, returns []*record.Return) {
	l := s.Layout(t.Key)
	if l == nil {
		return
	}
	fmt.Fprintf(w, "\n工作表“%s”：按“%s”读取", t.Name, l.Title)
	if t.Header > 0 {
		fmt.Fprintf(w, "，表头到第%d行", t.Header)
	}
	w.WriteString("\n")
	showColumns(w, l, t)
	rows, bad := tally(t, returns)
	if t.Key != coverKey {
		fmt.Fprintf(w, "  数据：%s\n", spans(rows))
	}
	if len(bad) > 0 {
		fmt.Fprintf(w, "  读不出%d格：%s\n", len(bad), some(bad, 8))
	}
	var facts []record.Fact
	for _, r := range returns {
		for _, f := range r.Facts {
			if f.Sheet == t && f.Kind != record.ColumnMissing && f.Kind != record.ColumnRenamed {
				f.SheetTab = ""
				facts = append(facts, f)
			}
		}
	}
	showFacts(w, facts)
}

// showColumns lists the columns as the sender named them, with the layout's name where it differs.
func showColumns(w *strings.Builder, l *spec.Layout, t *record.Sheet) {
	type line struct {
		col  int32
		text string
	}
	var have []line
	var missing, optional []string
	for i := range l.Columns {
		c := &l.Columns[i]
		at := t.Cols[c.Field]
		if at == 0 {
			if c.Required {
				missing = append(missing, c.Header)
			} else {
				optional = append(optional, c.Header)
			}
			continue
		}
		head := strings.Join(strings.Fields(t.Heads[c.Field]), "")
		text := grid.Letters(at) + " " + head
		if head != c.Header {
			text += "→" + c.Header
		}
		have = append(have, line{at, text})
	}
	slices.SortStableFunc(have, func(a, b line) int { return int(a.col - b.col) })
	texts := make([]string, len(have))
	for i, h := range have {
		texts[i] = h.text
	}
	fmt.Fprintf(w, "  识别%d列：%s\n", len(have), strings.Join(texts, "；"))
	if len(missing) > 0 {
		fmt.Fprintf(w, "  缺少必填%d列：%s\n", len(missing), strings.Join(missing, "、"))
	}
	if len(optional) > 0 {
		fmt.Fprintf(w, "  没有的其他%d列：%s\n", len(optional), some(optional, 10))
	}
}

func showMissing(w *strings.Builder, returns []*record.Return) {
	for _, r := range returns {
		var titles []string
		for _, f := range r.Facts {
			if f.Kind == record.SheetMissing {
				titles = append(titles, f.Want)
			}
		}
		if len(titles) > 0 {
			fmt.Fprintf(w, "\n%s没有报的表：%s\n", r.Name, strings.Join(titles, "、"))
		}
	}
}
