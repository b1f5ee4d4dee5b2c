package report

import (
	"fmt"
	"slices"
	"strconv"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

func (in *Input) rankOf(township int) county.Rank {
	for _, r := range in.County.Ranking {
		if r.Township == township {
			return r
		}
	}
	return county.Rank{}
}

// Where the ranking's own sheet has what other tables show.
const (
	rankingTab                       = "进度排名"
	rankingBody                      = 4
	placeAt, scoreAt, wasAt, movedAt = 1, 3, 4, 5
	componentsAt                     = 6
)

// ranked is a column of the ranking inside a table in protocol order; it shows the cell of the ranking's own sheet.
func (in *Input) ranked(head string, column int, f func(county.Rank) book.Cell) col {
	place := func(township int) book.Area {
		i := slices.IndexFunc(in.County.Ranking, func(r county.Rank) bool { return r.Township == township })
		return book.At(column, rankingBody+i)
	}
	return col{head: head, cell: func(r at) book.Cell {
		if r.area == nil {
			return muted("—")
		}
		return f(in.rankOf(r.area.ID))
	}, to: func(r at) (string, book.Area) { return rankingTab, place(r.area.ID) },
		calc: func(r line) string { return book.Quote(rankingTab) + "!" + place(r.township()).String() }}
}

func (in *Input) rankCol(head string) col  { return in.ranked(head, scoreAt, scoreCell) }
func (in *Input) placeCol(head string) col { return in.ranked(head, placeAt, placeCell) }
func (in *Input) movedCol(head string) col { return in.ranked(head, movedAt, movedCell) }

func scoreCell(r county.Rank) book.Cell {
	if !r.Rated {
		return muted("未评")
	}
	return book.Num(county.Fixed(r.Score, 2), book.Decimal2)
}

func placeCell(r county.Rank) book.Cell {
	if !r.Rated {
		return muted("未评")
	}
	return book.Num(strconv.Itoa(r.Rank), book.Digits).Aligned(book.Center)
}

func movedCell(r county.Rank) book.Cell {
	n, ok := r.Moved()
	if !ok {
		return muted("—")
	}
	return book.Num(strconv.Itoa(n), book.Change).Aligned(book.Center)
}

// rankingSheet lists the townships by score; each component stands beside its rate, so that anyone can work the score out again.
func (in *Input) rankingSheet() *list {
	c := in.County
	heads := []string{"名次", "乡镇", "进度分", "上期名次", "升降"}
	for _, w := range c.Weights {
		heads = append(heads, fmt.Sprintf("%s\n（%d分）", c.Figure(w.Indicator).Title, w.Points))
	}
	heads = append(heads, "计分权重", "说明")
	l := in.newList(rankingTab, "乡镇进度排名", "分、%", heads)
	last := componentsAt - 1 + len(c.Weights)
	for _, r := range c.Ranking {
		row := l.next()
		cells := []book.Cell{placeCell(r), book.Str(c.Area(r.Township).Name), in.scoreFormula(r, row), in.prevPlace(r), movedCell(r)}
		if r.Rated {
			cells[0] = cells[0].Calc(fmt.Sprintf("RANK(%s,%s)", book.A1(scoreAt, row), book.Span(scoreAt, l.body, scoreAt, l.body+len(c.Ranking)-1).Fixed()))
		}
		if _, ok := r.Moved(); ok {
			cells[4] = cells[4].Calc(book.A1(wasAt, row) + "-" + book.A1(placeAt, row))
		}
		for _, w := range c.Weights {
			cells = append(cells, in.component(w, r))
		}
		weight := book.Int(r.Weight).Aligned(book.Center)
		if r.Rated {
			weight = weight.Calc(in.weightFormula(row))
		}
		l.row(append(cells, weight, book.Str(in.rankNote(r)))...)
	}
	l.note("进度分=∑（权重×比率）÷∑（参加计分的权重）×100。没有数据的项目记“未评”，不参加计分，不按零分计。同分同名次，其后名次顺延（1、2、2、4）。")
	l.note("权重为" + c.Weights[0].Param.Basis + "。")
	l.widths(7, 13, 10, 9, 8)
	for range c.Weights {
		l.sheet.Columns = append(l.sheet.Columns, book.Column{Width: 13})
	}
	l.sheet.Columns = append(l.sheet.Columns, book.Column{Width: 9}, book.Column{Width: 30})
	end := l.body + len(c.Ranking) - 1
	l.sheet.Conditions = append(l.sheet.Conditions, book.Condition{Area: book.Span(3, l.body, 3, end), Kind: book.Bars})
	row := l.next() + 1
	l.sheet.Print.Pages = book.FitPage
	l.sheet.Charts = []book.Chart{{Kind: book.BarChart, Title: "乡镇进度分（" + in.periodText() + "）", Categories: book.Span(2, l.body, 2, end), Series: []book.Series{{Name: "进度分", Values: book.Span(3, l.body, 3, end)}},
		Place: book.Span(1, row, last+2, row+26), Unit: "分", Min: "0", Max: "100", Format: book.Decimal1, Labels: true}}
	return l
}

// scoreFormula is rounded to two decimals as the ranking is, so that equal scores share a place in Excel too.
func (in *Input) scoreFormula(r county.Rank, row int) book.Cell {
	c := scoreCell(r)
	if !r.Rated {
		return c
	}
	sum := ""
	for i, w := range in.County.Weights {
		sum += fmt.Sprintf("+%d*N(%s)", w.Points, book.A1(componentsAt+i, row))
	}
	return c.Calc("ROUND(100*(" + sum[1:] + ")/" + book.A1(componentsAt+len(in.County.Weights), row) + ",2)")
}

// weightFormula adds up the weights of the components that could be rated.
func (in *Input) weightFormula(row int) string {
	weight := ""
	for i, w := range in.County.Weights {
		weight += fmt.Sprintf("+%d*ISNUMBER(%s)", w.Points, book.A1(componentsAt+i, row))
	}
	return weight[1:]
}

func (in *Input) component(w county.Weight, r county.Rank) book.Cell {
	v := in.County.Value(w.Indicator, r.Township)
	if !r.Rated || !v.Rated() {
		return muted("未评")
	}
	return book.Rate(v.Num, v.Den).Calc(in.sourceQuotient(w.Indicator, sourceNum, sourceDen, r.Township)).To(sourceTab, in.sourceAt(w.Indicator, sourceNum, r.Township))
}

func (in *Input) prevPlace(r county.Rank) book.Cell {
	if r.Prev == 0 {
		return muted("—")
	}
	return book.Num(strconv.Itoa(r.Prev), book.Digits).Aligned(book.Center).To(sourceTab, in.sourceAt(placeSource, "", r.Township))
}

func (in *Input) rankNote(r county.Rank) string {
	a := in.County.Area(r.Township)
	switch {
	case a.Report.Standing == county.Missing:
		return "本期未报送，不参加排名"
	case a.Report.Standing == county.Held:
		return "本期未接收，按上期数据计分"
	case a.Report.LateMinutes > 0:
		return fmt.Sprintf("迟报%d小时", a.Report.LateHours())
	}
	return ""
}
