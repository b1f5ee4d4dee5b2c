package report

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/rules"
)

// waiverSheet lists everything that keeps a problem out of the counts: waivers, switched-off and skipped rules, rules on probation, rules without a hit.
func (in *Input) waiverSheet() *list {
	l := in.newList("豁免与停用", "豁免、停用和未执行的规则", "", []string{"类型", "编号", "规则", "名称", "对象", "理由", "批准人", "到期", "状态", "涉及条数"})
	c := in.County
	for _, w := range c.Waivers {
		l.row(book.Str("豁免"), book.Str(w.No), book.Str(w.Rule), book.Str(in.rule(w.Rule).Title), book.ID(w.Key), book.Str(w.Reason), book.Str(w.Approver),
			book.Day(w.Until.Time()), toneIf(book.Str(w.State()), w.Expired), book.Int(int64(w.Covers)))
	}
	probation := map[string]bool{}
	for _, id := range c.Spec.Settings.Probation {
		probation[id] = true
	}
	first := in.firstFindings()
	line := func(kind string, r county.Rule, reason string) {
		cells := in.ruleLine(kind, r, reason)
		if at, ok := first[r.ID][0]; ok && r.Hits > 0 {
			cells[9] = cells[9].To(findingsTab, book.At(1, at))
		}
		l.row(cells...)
	}
	var quiet []county.Rule
	for _, r := range c.Rules {
		switch {
		case r.State != county.RuleRan:
			line(stateName(r.State), r, r.Reason)
		case probation[r.ID]:
			line("试运行", r, "只显示，不计入问题条数")
		case r.Hits == 0:
			quiet = append(quiet, r)
		}
	}
	l.emptyNote("没有豁免和停用。")
	l.filter()
	l.note(fmt.Sprintf("共%d条规则，其中%d条本期没有发现问题（按组列在下面），请留意长期无问题的规则是否仍然适用。", len(c.Rules), len(quiet)))
	l.widths(10, 12, 7, 40, 24, 40, 10, 12, 18, 9)
	in.quietRules(l, quiet)
	return l
}

// quietRules names the rules without a hit, a line a group, since they are most of the catalogue.
func (in *Input) quietRules(l *list, quiet []county.Rule) {
	groups := map[string][]string{}
	for _, r := range quiet {
		groups[r.ID[:1]] = append(groups[r.ID[:1]], r.ID+" "+r.Title)
	}
	for _, g := range slices.Sorted(maps.Keys(groups)) {
		l.wide(book.Str(strings.Join(groups[g], "；")))
		row := &l.sheet.Rows[len(l.sheet.Rows)-1]
		row.Cells[2] = row.Cells[0]
		row.Cells[0], row.Cells[1] = book.Str(g+"组 "+rules.Groups[g]).As(book.Label), book.Cell{Style: book.Style{Role: book.Label}}
		row.Cells[l.width-1] = book.Int(int64(len(groups[g])))
		at := len(l.sheet.Rows)
		l.sheet.Merges[len(l.sheet.Merges)-1] = book.Span(1, at, 2, at)
		l.sheet.Merges = append(l.sheet.Merges, book.Span(3, at, l.width-1, at))
	}
}

func stateName(s county.RuleState) string {
	switch s {
	case county.RuleOff:
		return "停用"
	case county.RuleCrashed:
		return "执行出错"
	}
	return "未执行"
}

func (in *Input) ruleLine(kind string, r county.Rule, reason string) []book.Cell {
	cell := book.Str(kind)
	if r.State == county.RuleCrashed {
		cell = cell.Toned(book.Bad)
	}
	return []book.Cell{cell, book.Str(""), book.Str(r.ID), book.Str(r.Title), book.Str(""), book.Str(reason), book.Str(""), {}, book.Str(r.State.String()), book.Int(int64(r.Hits))}
}
