package report

import (
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

func (in *Input) monitorSheet() *list {
	return in.sheet(in.monitorTable(in.watched(), in.watched()+"情况表", false))
}

func (in *Input) monitorVillageSheet() *list {
	return in.sheet(in.monitorTable(in.watched()+"分村", in.watched()+"情况表（分村）", true))
}

// monitorTable has the households at risk by kind, what was done for them, and how many are over it.
func (in *Input) monitorTable(tab, title string, villages bool) table {
	cols := []col{in.num("all", "风险未消除/户数", "monitored"), in.num("people", "风险未消除/人口", "monitored_people")}
	for _, name := range in.County.Figure("monitored").Names {
		cols = append(cols, in.num("k"+name, "其中（户）/"+name, "monitored", name))
	}
	cols = append(cols, in.num("covered", "帮扶/有措施户", "covered"), in.rate("coveredr", "帮扶/覆盖率", "covered", "all", "covered"),
		in.num("contact", "联系人/已落实户", "contacted"), in.rate("contactr", "联系人/落实率", "contact", "all", "contacted"),
		in.den("ever", "消除/识别过的户", "cleared"), in.num("over", "消除/已消除户", "cleared"), in.rate("overr", "消除/消除率", "over", "ever", "cleared"))
	if !villages {
		cols = append(cols, in.num("months", "消除用时/月数合计", "clear_months"), in.den("monthsof", "消除用时/计时户", "clear_months"),
			in.mean("mean", "消除用时/平均月数", "months", "monthsof", "clear_months"))
	}
	return table{tab: tab, title: title, unit: "户、人、月、%", cols: cols, villages: villages,
		notes: []string{"同一户重新纳入的，以最近一次识别的一行为准。有措施户为帮扶措施表中至少有一项措施的户。"}}
}

func (in *Input) riskSheet() *list {
	f := in.County.Figure("risks")
	cols := []col{in.num("all", "风险未消除户", "monitored")}
	for _, name := range f.Names {
		cols = append(cols, in.num("p"+name, "风险（户次）/"+name, "risks", name))
	}
	l := in.sheet(table{tab: "致贫返贫风险", title: "致贫返贫风险情况表", unit: "户、户次", cols: cols, notes: []string{"一户可填几项风险，各项之和可大于户数。"}})
	in.partsChart(l, "致贫返贫风险", len(f.Names), f.Unit)
	return l
}

func (in *Input) kindSheet() *list {
	return in.breakdown("户类型", "户类型情况表", "household_kinds", "households")
}

func (in *Input) workSheet() *list {
	cols := []col{in.den("all", "登记/务工人员", "returned"), in.num("out", "登记/在外务工", "working"), in.num("back", "登记/已返乡", "returned"), in.rate("backr", "登记/返乡占比", "back", "all", "returned")}
	for _, name := range in.County.Figure("working").Names {
		cols = append(cols, in.num("p"+name, "在外务工区域/"+name, "working", name))
	}
	cols = append(cols, in.num("plan", "计划外出", "work_plans"))
	return in.sheet(table{tab: "务工监测", title: "外出务工月监测情况表", unit: "人、%", cols: cols, notes: []string{"登记的务工人员含在外务工、已返乡和失去联系的。"}})
}

// monitorListSheet names the households still at risk, those without a measure first to be looked for by the filter.
func (in *Input) monitorListSheet() *list {
	l := in.newList(in.watched()+"名单", "风险未消除"+in.watched()+"名单", "", []string{"序号", "乡镇", "行政村", "户编号", "户主姓名", "家庭人口", "监测类别", "识别时间", "已监测月数", "风险", "帮扶措施", "监测联系人", "联系人电话"})
	n := 0
	for _, a := range in.County.Areas {
		for h := range a.InForce() {
			m := h.Watched()
			if m == nil || m.State() != record.AtRisk {
				continue
			}
			n++
			l.row(serialCell(n), book.Str(a.Name), book.Str(a.Villages[h.Village]), book.ID(h.HouseholdNo.V), book.Str(h.HeadName.V), sizeCell(h), book.Str(m.Category.V),
				dateCell(m.IdentifiedOn), in.monthsCell(m), book.Str(strings.Join(m.Causes(), "、")), measuresCell(h), book.Str(m.Contact.V), book.ID(m.ContactPhone.V))
		}
	}
	l.emptyNote("全县没有风险未消除的" + in.watched() + "。")
	l.filter()
	l.widths(8, 12, 14, 22, 12, 10, 16, 13, 11, 26, 34, 12, 16)
	return l
}

func dateCell(d record.Date) book.Cell {
	if !d.OK() {
		return book.Cell{}
	}
	return book.Day(d.V.Time())
}

func (in *Input) monthsCell(m *record.Monitor) book.Cell {
	if !m.IdentifiedOn.OK() || m.IdentifiedOn.V > in.County.Period.To {
		return book.Cell{}
	}
	return book.Int(int64(record.Months(m.IdentifiedOn.V, in.County.Period.To))).Aligned(book.Center)
}

// measuresCell names the kinds of a household's measures; one that has none is marked.
func measuresCell(h *county.House) book.Cell {
	var kinds []string
	for _, m := range h.Measures {
		kinds = append(kinds, m.Kind.V)
	}
	if len(kinds) == 0 {
		return book.Str("没有措施").Toned(book.Bad)
	}
	return book.Str(distinct(kinds))
}
