package report

import (
	"fmt"
	"slices"
	"strings"

	"guatu/pipeline/spec"
)

func (in *Input) acceptanceSheet() *list { return in.sheet(in.acceptanceTable()) }

func (in *Input) acceptanceTable() table {
	cols := []col{in.den("due", "应验收户", "accepted"), in.num("acc", "已验收户", "accepted"), in.rate("rate", "完成率", "acc", "due", "accepted")}
	for i, item := range in.itemsShown("acceptance_items", spec.OfHousehold) {
		k := fmt.Sprint("i", i)
		cols = append(cols, in.num(k+"n", item+"/达标户", "acceptance_items", item), in.den(k+"d", item+"/适用户", "acceptance_items", item),
			in.rate(k+"r", item+"/达标率", k+"n", k+"d", "acceptance_items", item))
	}
	for _, v := range in.County.Figure("acceptance_verdicts").Names {
		cols = append(cols, in.num("v"+v, "验收结论/"+v, "acceptance_verdicts", v))
	}
	return table{tab: in.words("自查验收"), title: "脱贫户自查验收情况表", unit: "户、%", cols: cols,
		notes: []string{"应验收户为账三中已脱贫和预脱贫的户。" + in.itemNote(spec.OfHousehold), "村级验收见“村级验收”和“村级验收分村”。"}}
}

// itemsShown are the items in use, and those of earlier lists by which somebody was accepted.
func (in *Input) itemsShown(id, level string) []string {
	now := map[string]bool{}
	for _, c := range in.itemsInUse(level) {
		now[c.ItemName()] = true
	}
	return slices.DeleteFunc(slices.Clone(in.County.Figure(id).Names), func(name string) bool {
		return !now[name] && in.County.Part(id, name, 0).Den == 0
	})
}

// itemsInUse is the checklist of the period; before the first one of all, that.
func (in *Input) itemsInUse(level string) []spec.Criterion {
	return in.County.Spec.Checklist(level, max(in.County.Period.To, in.County.Spec.FirstChecklist()))
}

// ownItems reports that the county has laid down items of a level.
func (in *Input) ownItems(level string) bool {
	return slices.ContainsFunc(in.County.Spec.Settings.Items, func(o spec.OwnItem) bool { return o.Level == level })
}

// itemNote says where the names of the items come from.
func (in *Input) itemNote(level string) string {
	list := in.itemsInUse(level)
	open := slices.ContainsFunc(list, func(c spec.Criterion) bool { return c.Name == "" })
	unsure := slices.ContainsFunc(list, func(c spec.Criterion) bool { return strings.Contains(c.Basis, Unconfirmed) })
	switch {
	case len(list) == 0:
		return ""
	case open:
		return fmt.Sprintf("%d项指标的名称县上尚未提供，暂以序号列示，%s。", len(list), Unconfirmed)
	case unsure:
		return fmt.Sprintf("%d项指标的名称为默认写法，%s。", len(list), Unconfirmed)
	}
	return "指标名称取自县设置或公布的清单，见“验收指标”。"
}
