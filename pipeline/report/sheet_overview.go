package report

import (
	"strconv"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

func (in *Input) overviewSheet() *list {
	cols := []col{
		text("报送情况", 13, func(a *county.Area) book.Cell { return in.standingCell(a) }),
		in.num("hh", "户数", "households"), in.num("pp", "人口", "people"),
		in.den("want", "三本账/应填户", "filled"), in.num("have", "三本账/已填户", "filled"), in.rate("fill", "三本账/完成率", "have", "want", "filled"),
		in.before("was", "三本账/上期完成率", "filled"), in.change("三本账/较上期", "fill", "was", "filled"),
		in.num("filed", "五类档案/归档户", "filed"), in.rate("filing", "五类档案/归档率", "filed", "hh", "filed"),
		in.num("ok", "五类档案/合格户", "filed_ok"), in.rate("okrate", "五类档案/合格率", "ok", "filed", "filed_ok"),
		in.den("due", "自查验收/应验收户", "accepted"), in.num("acc", "自查验收/已验收户", "accepted"), in.rate("accrate", "自查验收/完成率", "acc", "due", "accepted"),
		in.den("giftwant", "七个一/应慰问", "gifts"), in.num("gift", "七个一/已确定", "gifts"), in.rate("giftrate", "七个一/完成率", "gift", "giftwant", "gifts"),
		in.num("letter", "一封信/已送达户", "letters"), in.rate("letterrate", "一封信/送达率", "letter", "hh", "letters"),
		in.severity("err", "问题/错误", "错误"), in.severity("doubt", "问题/疑点", "疑点"),
		in.num("bad", "问题/有问题户", "problem_rate"), in.rate("badrate", "问题/有问题户占比", "bad", "hh", "problem_rate"),
		in.den("told", "问题/上期下达", "corrected"), in.num("done", "问题/已整改", "corrected"), in.rate("donerate", "问题/整改率", "done", "told", "corrected"),
		in.rankCol("进度/进度分"), in.placeCol("进度/名次"), in.movedCol("进度/较上期升降"),
	}
	for i := range cols {
		cols[i].bars = cols[i].key == "fill"
		cols[i].scale = cols[i].scale && !cols[i].bars
	}
	l := in.sheet(table{tab: "总览", title: in.County.Spec.County.Name + in.quoted() + "工作总览", unit: "户、人、条、%、分", cols: cols,
		notes: []string{"全县比率为各乡镇分子之和除以分母之和，不是比率的平均。“" + missing + "”为本期未报送且无上期数据，不按零计；" + in.heldNote()}})
	in.overviewChart(l)
	return l
}

// overviewChart draws the completion of the ledgers by township, below the table.
func (in *Input) overviewChart(l *list) {
	last := l.body + len(in.County.Areas) - 1
	row := l.next() + 1
	l.sheet.Charts = append(l.sheet.Charts, book.Chart{Kind: book.ColumnChart, Title: "各乡镇三本账完成率", Categories: book.Span(2, l.body, 2, last),
		Series: []book.Series{{Name: "完成率", Values: book.Span(8, l.body, 8, last)}}, Place: book.Span(1, row, 16, row+18), Format: book.Percent0, Min: "0", Max: "1", Labels: true},
		book.Chart{Kind: book.StackedChart, Title: "各乡镇问题条数", Categories: book.Span(2, l.body, 2, last),
			Series: []book.Series{{Name: "错误", Values: book.Span(23, l.body, 23, last), Tone: book.Bad}, {Name: "疑点", Values: book.Span(24, l.body, 24, last), Tone: book.Warn}},
			Place:  book.Span(17, row, 32, row+18), Unit: "条", Format: book.Whole})
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
	return col{key: key, head: head, cell: func(r at) book.Cell {
		v := in.County.PrevSum(id, townshipOf(r))
		if !v.Rated() {
			return muted("—")
		}
		return book.Rate(v.Num, v.Den)
	}}
}

// change is a live difference of two rates in percentage points.
func (in *Input) change(head, now, was, id string) col {
	return col{head: head, cell: func(r at) book.Cell {
		v, before := in.County.Value(id, townshipOf(r)), in.County.PrevSum(id, townshipOf(r))
		if !v.Rated() || !before.Rated() {
			return muted("—")
		}
		d := float64(v.Num)/float64(v.Den) - float64(before.Num)/float64(before.Den)
		return book.Num(strconv.FormatFloat(d, 'g', 15, 64), book.ChangePercent1)
	}, calc: func(ref func(string) string) string { return ref(now) + "-" + ref(was) }}
}

func townshipOf(r at) int {
	if r.area == nil {
		return 0
	}
	return r.area.ID
}
