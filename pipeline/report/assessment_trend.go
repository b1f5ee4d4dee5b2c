package report

import (
	"slices"

	"guatu/pipeline/assess"
	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/page"
)

// assessedTerms are the earlier assessments and this one, oldest first; nil when nothing was assessed.
func (in *Input) assessedTerms() []assess.Term {
	if in.Assessment == nil {
		return nil
	}
	return append(slices.Clone(in.Terms), in.Assessment.Term())
}

func (in *Input) termLabels() (labels []string) {
	for _, t := range in.assessedTerms() {
		labels = append(labels, shortDay(t.Period.To.Time()))
	}
	return labels
}

// termTrendSheet is the townships' totals and places over the periods, for the county workbook.
func (in *Input) termTrendSheet() *list {
	terms := in.assessedTerms()
	if terms == nil {
		return nil
	}
	var cols []col
	add := func(group, code string, show func(int64) book.Cell) {
		for i, t := range terms {
			cols = append(cols, col{key: group + in.termLabels()[i], head: group + "/" + in.termLabels()[i], scale: code == assess.TotalCode, source: assessedSource, cell: func(r at) book.Cell {
				if r.area == nil {
					return book.Cell{}
				}
				n, ok := t.Points[assess.Mark{Kind: assess.Township, Township: r.area.ID, Code: code}]
				if !ok {
					return book.Cell{} // a chart would draw a word as 0
				}
				return show(n)
			}})
		}
	}
	add("总分", assess.TotalCode, func(n int64) book.Cell { return book.Num(county.Fixed(n, 2), book.Decimal2) })
	add("名次", assess.RankCode, func(n int64) book.Cell { return book.Int(n).Aligned(book.Center) })
	l := in.sheet(table{tab: "考核趋势", title: "乡镇考核总分和名次（历期）", unit: "分、名", cols: cols,
		notes: []string{"空白为当期未评。各期按当期的权重和口径计算，以后不重算。村、干部、工作组和各项指标的历期得分见考核附表“历期得分”。"}})
	if len(terms) > 1 {
		l.sheet.Print.Pages = book.FitPage
		row := l.next() + 1
		for i, a := range in.County.Areas {
			at := l.body + i
			left, top := 1+i%6*3, row+i/6*9
			l.sheet.Charts = append(l.sheet.Charts, book.Chart{Kind: book.LineChart, Title: a.Name, Categories: book.Span(3, l.body-1, 2+len(terms), l.body-1),
				Series: []book.Series{{Name: "总分", Values: book.Span(3, at, 2+len(terms), at)}}, Place: book.Span(left, top, left+2, top+8), Format: book.Whole, Min: "0", Max: "100"})
		}
	}
	return l
}

// termBookSheet lists every unit's total and indicators over the periods, for the assessment's annex.
func (in *Input) termBookSheet(places *scorePlan) *list {
	terms := in.assessedTerms()
	heads := []string{"序号", "类别", "乡镇", "对象", "项目"}
	for _, label := range in.termLabels() {
		heads = append(heads, "历期得分/"+label)
	}
	l := in.newList("历期得分", "考核历期得分", "分", append(heads, "较上期"))
	n := 0
	for i := range in.Assessment.Scores {
		s := &in.Assessment.Scores[i]
		codes := []string{assess.TotalCode}
		for j := range s.Items {
			codes = append(codes, s.Items[j].Code)
		}
		for _, code := range codes {
			cells, any := termCells(terms, s.Mark(code))
			if !any {
				continue
			}
			n++
			if now := len(terms) - 1; cells[now].Kind == book.Number { // this period's stands on the sheet of its kind
				tab, at := places.scoreRef(i, s, code)
				cells[now] = cells[now].Calc(book.Quote(tab)+"!"+at.String()).To(tab, at)
			}
			lead := []book.Cell{serialCell(n), book.Str(string(s.Unit.Kind)), book.Str(s.Unit.Area), book.Str(s.Unit.Name), book.Str(codeName(code))}
			if last := len(cells) - 1; cells[last].Kind == book.Number {
				row := l.next()
				cells[last] = cells[last].Calc("ROUND(" + book.A1(len(lead)+last, row) + "-" + book.A1(len(lead)+last-1, row) + ",2)")
			}
			l.row(append(lead, cells...)...)
		}
	}
	l.emptyNote("没有得分。")
	l.note("各期按当期的权重和口径计算，以后不重算；“未评”为没有数据，不计0分。干部成绩供内部使用，不排名次。")
	l.filter()
	widths := []float64{7, 9, 12, 24, 26}
	for range terms {
		widths = append(widths, 10)
	}
	l.widths(append(widths, 10)...)
	return l
}

func codeName(code string) string {
	if code == assess.TotalCode {
		return code
	}
	return code + " " + name(code)
}

// termCells are one mark's figures and the change against the period before; any is false when it was never rated.
func termCells(terms []assess.Term, m assess.Mark) (cells []book.Cell, any bool) {
	for _, t := range terms {
		p, ok := t.Points[m]
		if any = any || ok; !ok {
			cells = append(cells, muted("未评"))
			continue
		}
		cells = append(cells, book.Num(county.Fixed(p, 2), book.Decimal2))
	}
	change := muted("—")
	if n := len(terms); n > 1 {
		was, before := terms[n-2].Points[m]
		is, now := terms[n-1].Points[m]
		if before && now {
			change = book.Num(county.Fixed(is-was, 2), book.Decimal2)
		}
	}
	return append(cells, change), any
}

// termMultiples are the townships' totals as one small chart each, on one scale.
func (in *Input) termMultiples() []BoardChart {
	terms := in.assessedTerms()
	if len(terms) < 2 {
		return nil
	}
	var out []BoardChart
	for _, a := range in.County.Areas {
		lines := page.Lines{Axis: page.Axis{Unit: "分", Scale: 100, To: 10000}, Weeks: in.termLabels()}
		l := page.Line{}
		for _, t := range terms {
			v := page.NoValue
			if p, ok := t.Points[assess.Mark{Kind: assess.Township, Township: a.ID, Code: assess.TotalCode}]; ok {
				v, l.Last = p, county.Fixed(p, 2)
			}
			l.Values = append(l.Values, v)
		}
		lines.Series = []page.Line{l}
		out = append(out, BoardChart{a.Name, "考核总分", lines, 300, 150})
	}
	return out
}
