package report

import (
	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

// breakdown is a table of one indicator's parts with shares, and a check that the parts sum to the whole.
func (in *Input) breakdown(tab, title, id, whole string) *list {
	f := in.County.Figure(id)
	cols := []col{in.num("all", "在册合计", whole)}
	for i, name := range f.Names {
		cols = append(cols, in.num("p"+f.Names[i], name, id, name))
	}
	cols = append(cols, in.diffAll("check", "分项之和－合计", f))
	l := in.sheet(table{tab: tab, title: title, unit: f.Unit, cols: cols, notes: []string{meaning(f.Indicator) + "。"}})
	in.partsChart(l, title, len(f.Names), f.Unit)
	return l
}

// partsChart draws the county's parts from the total row, below the table.
func (in *Input) partsChart(l *list, title string, parts int, unit string) {
	const first = 4 // after serial, township and the whole
	total, row := l.body+len(in.County.Areas), l.next()+1
	l.sheet.Print.Pages = book.FitPage
	l.sheet.Charts = append(l.sheet.Charts, book.Chart{Kind: book.ColumnChart, Title: "全县" + title, Categories: book.Span(first, l.body-1, first+parts-1, l.body-1),
		Series: []book.Series{{Name: unit, Values: book.Span(first, total, first+parts-1, total)}}, Place: book.Span(1, row, first+parts, row+18), Unit: unit, Min: "0", Format: book.Whole, Labels: true})
}

func (in *Input) diffAll(key, head string, f *county.Figure) col {
	c := in.diff(key, head, "", "", in.value(f.ID), in.value("households"))
	c.calc = func(r line) string {
		return "SUM(" + r.at("p"+f.Names[0]) + ":" + r.at("p"+f.Names[len(f.Names)-1]) + ")-" + r.at("all")
	}
	return c
}

func (in *Input) statusSheet() *list {
	f := in.County.Figure("status")
	cols := []col{in.num("all", "在册/户数", "households"), in.num("people", "在册/人口", "people")}
	for _, name := range f.Names {
		cols = append(cols, in.num("p"+name, name+"/户数", "status", name), in.num("q"+name, name+"/人口", "status_people", name))
	}
	check := in.diff("check", "分项户数之和－合计", "", "", in.value("status"), in.value("households"))
	check.calc = func(r line) string {
		sum := ""
		for _, name := range f.Names {
			sum += "+" + r.at("p"+name)
		}
		return sum[1:] + "-" + r.at("all")
	}
	return in.sheet(table{tab: "脱贫状态", title: "脱贫状态情况表", unit: "户、人", cols: append(cols, check), notes: []string{"状态取自账三，人口取自账一。"}})
}

func (in *Input) causeSheet() *list {
	return in.breakdown("致贫原因", "主要致贫原因情况表", "cause", "households")
}

func (in *Input) categorySheet() *list {
	return in.breakdown("贫困户属性", "贫困户属性情况表", "category", "households")
}

func (in *Input) incomeSheet() *list {
	l := in.breakdown("收入分布", "人均纯收入分布情况表", "income_bands", "households")
	l.note("标准线：" + in.County.Line.Value + in.County.Line.Unit + "，" + in.County.Line.Basis + "。分档" + in.bandBasis() + "。")
	return l
}

func (in *Input) bandBasis() string {
	day, err := county.DataDay(in.County.Spec)
	if err != nil {
		return Unconfirmed
	}
	p, _ := in.County.Spec.Params.At("income_bands", day)
	return p.Basis
}

func (in *Input) measureSheet() *list {
	f := in.County.Figure("measures")
	cols := []col{in.num("n", "合计/项数", "measures"), in.num("done", "合计/已完成", "measures_done"), in.rate("rate", "合计/完成率", "done", "n", "measures_done"), in.num("funds", "合计/资金（元）", "funds")}
	for _, name := range f.Names {
		cols = append(cols, in.num("n"+name, "各类措施项数/"+name, "measures", name))
	}
	return in.sheet(table{tab: "帮扶措施", title: "帮扶措施情况表", unit: "项、元", cols: cols})
}

// fundSheet has one row a kind of measure, since sums of money need wide columns.
func (in *Input) fundSheet() *list {
	heads := []string{"措施类别", "项数", "已完成", "资金（元）", "资金占比"}
	l := in.newList("帮扶资金", "帮扶措施资金情况表", "项、元、%", heads)
	f := in.County.Figure("measures")
	end := l.body + len(f.Names)
	for _, name := range f.Names {
		money, row := in.County.Part("funds", name, 0).Num, l.next()
		l.row(book.Str(name).As(book.Label), book.Int(f.Part(name, 0).Num).To(sourceTab, in.sourceAt("measures", sourceNum, 0)),
			book.Int(in.County.Part("measures_done", name, 0).Num).To(sourceTab, in.sourceAt("measures_done", sourceNum, 0)), book.Yuan(money).To(sourceTab, in.sourceAt("funds", sourceNum, 0)),
			book.Rate(money, in.County.Value("funds", 0).Num).Calc("IF(N("+book.A1(4, end)+")=0,\"—\","+book.A1(4, row)+"/"+book.A1(4, end)+")"))
	}
	sum := func(c int, v book.Cell) book.Cell {
		return v.Calc("SUM(" + book.Span(c, l.body, c, end-1).String() + ")").As(book.Total)
	}
	l.row(total("合计"), sum(2, book.Int(f.Sum(0).Num)), sum(3, book.Int(in.County.Value("measures_done", 0).Num)), sum(4, book.Yuan(in.County.Value("funds", 0).Num)), total(""))
	l.widths(24, 12, 12, 20, 12)
	return l
}
