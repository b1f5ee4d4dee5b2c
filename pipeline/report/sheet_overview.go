package report

import (
	"slices"
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

// overviewGroup is some columns of the first sheet, with what a profile must have for them.
type overviewGroup struct {
	needs []string
	cols  func(*Input) []col
}

// overviewGroups are all columns of the first sheet, in their order.
var overviewGroups = []overviewGroup{
	{nil, func(in *Input) []col {
		return []col{text("报送情况", 16, func(a *county.Area) book.Cell { return in.standingCell(a) }), in.num("hh", "户数", "households"), in.num("pp", "人口", "people")}
	}},
	{[]string{"账"}, func(in *Input) []col {
		return []col{in.cross("三本账/完成率", in.ledgerTable("三本账", "", false), "rate"), in.before("was", "三本账/上期", "filled"), in.change("三本账/较上期", "三本账rate", "was", "filled")}
	}},
	{[]string{"archive"}, func(in *Input) []col {
		return []col{in.cross("五类档案/归档率", in.archiveTable(), "filedr"), in.cross("五类档案/合格率", in.archiveTable(), "okr")}
	}},
	{[]string{"acceptance"}, func(in *Input) []col { return []col{in.cross("自查验收/完成率", in.acceptanceTable(), "rate")} }},
	{[]string{"gift"}, func(in *Input) []col { return []col{in.cross("七个一/完成率", in.giftTable(), "rate")} }},
	{[]string{"letter"}, func(in *Input) []col { return []col{in.cross("一封信/送达率", in.letterTable(), "rate")} }},
	{[]string{"cadre", "visit"}, func(in *Input) []col {
		return []col{in.cross("干部下基层/入户覆盖率", in.cadreTable(), "cover")}
	}},
	{[]string{"monitor", "measure"}, func(in *Input) []col {
		t := in.monitorTable(in.watched(), "", false)
		return []col{in.cross("监测对象/未消除户", t, "all"), in.cross("监测对象/措施覆盖率", t, "coveredr"), in.cross("监测对象/联系人落实率", t, "contactr"), in.cross("监测对象/风险消除率", t, "overr")}
	}},
	{[]string{"work"}, func(in *Input) []col { return []col{in.num("out", "外出务工/在外", "working")} }},
	{nil, func(in *Input) []col {
		return []col{in.severity("err", "数据质量/错误", "错误"), in.severity("doubt", "数据质量/疑点", "疑点"),
			in.cross("数据质量/有问题户占比", in.zhunTable(), "badrate"), in.cross("数据质量/质量指数", in.zhunTable(), "quality"),
			in.den("told", "整改/上期下达", "corrected"), in.num("done", "整改/已整改", "corrected"), in.rate("donerate", "整改/整改率", "done", "told", "corrected")}
	}},
}

func (in *Input) overviewTable() table {
	var cols []col
	for _, g := range overviewGroups {
		if in.serves(g.needs...) {
			cols = append(cols, g.cols(in)...)
		}
	}
	if len(in.County.Weights) > 0 {
		cols = append(cols, in.rankCol("进度/进度分"), in.placeCol("进度/名次"), in.movedCol("进度/较上期升降"))
	}
	lead := in.leadingColumn(cols)
	for i := range cols {
		cols[i].bars = i == lead
		cols[i].scale = cols[i].scale && !cols[i].bars
	}
	return table{tab: "总览", title: in.County.Spec.County.Name + in.quoted() + "工作总览", unit: "户、人、条、%、分", cols: cols,
		notes: []string{"全县比率为各乡镇分子之和除以分母之和，不是比率的平均。“" + missing + "”为本期未报送且无上期数据，不按零计；" + in.heldNote()}}
}

func (in *Input) overviewSheet() *list {
	t := in.overviewTable()
	l := in.sheet(t)
	in.overviewChart(l, t.cols, slices.IndexFunc(t.cols, func(c col) bool { return c.bars }))
	return l
}

// leadingColumn is the rate that the first chart shows: the first column shaded by value.
func (in *Input) leadingColumn(cols []col) int {
	return slices.IndexFunc(cols, func(c col) bool { return c.scale })
}

// overviewChart draws the leading rate and the problems by township, below the table.
func (in *Input) overviewChart(l *list, cols []col, lead int) {
	last := l.body + len(in.County.Areas) - 1
	row := l.next() + 1
	before := len(in.lead(false))
	values := func(col int) book.Area { return book.Span(before+col, l.body, before+col, last) }
	errs, doubts := column(cols, "err"), column(cols, "doubt")
	group, leaf, _ := strings.Cut(cols[lead].head, "/")
	l.sheet.Print.Pages = book.FitPage
	l.sheet.Charts = append(l.sheet.Charts, book.Chart{Kind: book.ColumnChart, Title: in.words("各乡镇" + group + leaf), Categories: book.Span(2, l.body, 2, last),
		Series: []book.Series{{Name: leaf, Values: values(lead + 1)}}, Place: book.Span(1, row, 12, row+20), Format: book.Percent0, Min: "0", Max: "1", Labels: true},
		book.Chart{Kind: book.StackedChart, Title: "各乡镇问题条数", Categories: book.Span(2, l.body, 2, last),
			Series: []book.Series{{Name: "错误", Values: values(errs), Tone: book.Bad}, {Name: "疑点", Values: values(doubts), Tone: book.Warn}},
			Place:  book.Span(13, row, 24, row+20), Unit: "条", Format: book.Whole})
}

func (in *Input) standingCell(a *county.Area) book.Cell {
	c := book.Str(a.Report.Standing.String()).Aligned(book.Center)
	switch a.Report.Standing {
	case county.Missing:
		return c.Toned(book.Bad)
	case county.Held:
		return c.Toned(book.Warn)
	}
	return c
}

// heldNote says how much of the county's total is last week's.
func (in *Input) heldNote() string {
	v := in.County.Value("held", 0)
	if v.Num == 0 {
		return "本期无沿用上期数据的乡镇。"
	}
	return "沿用上期数据的户占全县" + v.Percent(1) + "。"
}

func (in *Input) severity(key, head, name string) col {
	return in.num(key, head, "severity", name)
}

// before is last period's rate as a number.
func (in *Input) before(key, head, id string) col {
	return col{key: key, head: head, source: id, shows: sourceNumWas, cell: func(r at) book.Cell {
		v := in.County.PrevSum(id, townshipOf(r))
		if !v.Rated() {
			return muted("—")
		}
		return book.Rate(v.Num, v.Den)
	}, calc: func(r line) string { return in.sourceQuotient(id, sourceNumWas, sourceDenWas, r.township()) }}
}

// change is a live difference of two rates as printed, so that it is what a reader gets by subtracting, and what the documents say.
func (in *Input) change(head, now, was, id string) col {
	return col{head: head, cell: func(r at) book.Cell {
		v, before := in.County.Value(id, townshipOf(r)), in.County.PrevSum(id, townshipOf(r))
		if !v.Rated() || !before.Rated() {
			return muted("—")
		}
		return book.Num(county.Fixed(v.Share(1)-before.Share(1), 3), book.ChangePercent1)
	}, calc: func(r line) string { return "ROUND(" + r.at(now) + ",3)-ROUND(" + r.at(was) + ",3)" }}
}

func townshipOf(r at) int {
	if r.area == nil {
		return 0
	}
	return r.area.ID
}
