package report

import (
	"fmt"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
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
	quiet := 0
	for _, r := range c.Rules {
		switch {
		case r.State != county.RuleRan:
			l.row(in.ruleLine(stateName(r.State), r, r.Reason)...)
		case probation[r.ID]:
			l.row(in.ruleLine("试运行", r, "只显示，不计入问题条数")...)
		case r.Hits == 0:
			quiet++
		}
	}
	for _, r := range c.Rules {
		if r.State == county.RuleRan && r.Hits == 0 && !probation[r.ID] {
			l.row(in.ruleLine("无问题", r, "")...)
		}
	}
	l.emptyNote("没有豁免和停用。")
	l.note(fmt.Sprintf("共%d条规则，其中%d条本期没有发现问题（列在表后），请留意长期无问题的规则是否仍然适用。", len(c.Rules), quiet))
	l.filter()
	l.widths(10, 12, 7, 40, 24, 40, 10, 12, 18, 9)
	return l
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
