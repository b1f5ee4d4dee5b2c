package report

import (
	"fmt"
	"slices"

	"guatu/pipeline/assess"
	"guatu/pipeline/book"
	"guatu/pipeline/record"
)

// scoreTable is the layout of one kind's sheet: columns before the indicators, then points, numerator and denominator of each.
type scoreTable struct {
	in     *Input
	places *scorePlan
	kind   assess.Kind
	place  int  // column of the place; 0: this kind is not ranked
	total  int  // column of the total, the rated weight stands next to it
	first  int  // column of the first indicator's points
	last   int  // last row of the body
	vetoed bool // somebody's place was taken away
}

func (in *Input) scoreTable(places *scorePlan, k assessedKind) *scoreTable {
	t := &scoreTable{in: in, places: places, kind: k.kind, total: 3, last: scoreBody - 1}
	if k.kind != assess.Township {
		t.total++
	}
	if k.ranked {
		t.place = t.total
		t.total++
	}
	t.first = t.total + 2
	for i := range in.Assessment.Scores {
		if s := &in.Assessment.Scores[i]; s.Unit.Kind == k.kind {
			t.last++
			t.vetoed = t.vetoed || s.Veto != nil
		}
	}
	return t
}

func (t *scoreTable) points(item int) int { return t.first + 3*item }

// after is the first column behind the indicators.
func (t *scoreTable) after() int { return t.points(len(t.in.Assessment.Weights)) }

func (in *Input) scoreSheet(t *scoreTable, k assessedKind) *list {
	heads, widths := t.heads()
	l := in.newList(scoreTab(k.kind), string(k.kind)+"考核得分", "分", heads)
	for i := range in.Assessment.Scores {
		if s := &in.Assessment.Scores[i]; s.Unit.Kind == k.kind {
			l.row(t.cells(l.next(), i, s)...)
		}
	}
	l.emptyNote("本期没有可考核的" + string(k.kind) + "。")
	l.filter()
	if k.kind == assess.Township {
		l.note(in.Assessment.Fairness.Text())
	}
	l.note(k.note)
	l.note(fmt.Sprintf("得分=权重×分子÷分母（不超过权重），总分=∑得分÷已评权重×100，均为公式，权重取自“%s”，改后自动重算。已评权重不足%d分的写“未评”。没有数据的项目写“未评”，不计0分。分母标色的为基数小。", formulaTab, assess.RatedShare))
	l.note(in.openNote())
	l.note("每项得分取自哪些行，点“分子”查看。")
	l.widths(widths...)
	l.sheet.HeadCols = t.total
	return l
}

func (t *scoreTable) heads() (heads []string, widths []float64) {
	heads, widths = []string{"序号", "乡镇"}, []float64{6, 10}
	if t.kind != assess.Township { // a township's own name stands once
		heads, widths = append(heads, string(t.kind)), append(widths, 22)
	}
	if t.place > 0 {
		heads, widths = append(heads, assess.RankCode), append(widths, 7)
	}
	heads, widths = append(heads, assess.TotalCode, "已评权重"), append(widths, 9, 9)
	for _, w := range t.in.Assessment.Weights {
		group := w.Code + " " + name(w.Code)
		heads, widths = append(heads, group+"/得分", group+"/分子", group+"/分母"), append(widths, 8, 7, 7)
	}
	if t.in.serves("visit") {
		heads, widths = append(heads, excludedTab), append(widths, 9)
	}
	return append(heads, "申诉", "一票否决"), append(widths, 7, 24)
}

func (t *scoreTable) cells(row, index int, s *assess.Score) []book.Cell {
	cells := []book.Cell{serialCell(row - scoreBody + 1), book.Str(s.Unit.Area)}
	if t.kind != assess.Township {
		cells = append(cells, book.Str(s.Unit.Name))
	}
	if t.place > 0 {
		cells = append(cells, t.placeCell(row, s))
	}
	total := muted(s.Text())
	if s.Rated {
		total = pointsCell(s.Total)
	}
	cells = append(cells, total.Calc(t.totalFormula(row)), book.Int(s.Weight).Calc(t.weightFormula(row)))
	for j := range s.Items {
		cells = append(cells, t.itemCells(row, index, j, &s.Items[j])...)
	}
	excluded, appeals := book.Int(int64(s.Excluded)), book.Int(int64(len(s.Appeals)))
	if s.Excluded > 0 {
		excluded = excluded.To(excludedTab, book.At(1, plainBody))
	}
	if len(s.Appeals) > 0 {
		appeals = appeals.To(appealTab, book.At(1, plainBody))
	}
	veto := ""
	if s.Veto != nil {
		veto = s.Veto.Reason + "（批准：" + s.Veto.Approver + "，" + s.Veto.Date + "）"
	}
	if t.in.serves("visit") {
		cells = append(cells, excluded)
	}
	return append(cells, appeals, book.Str(veto))
}

// itemCells are an indicator's points with the fraction they are worked out from; the numerator leads to the rows it was read from.
func (t *scoreTable) itemCells(row, index, j int, item *assess.Item) []book.Cell {
	c := t.points(j)
	num, den := book.A1(c+1, row), book.A1(c+2, row)
	w := t.places.weight[item.Code]
	formula := fmt.Sprintf("IF(N(%s)=0,\"未评\",ROUND(%s*MIN(%s,%s)/%s,2))", den, book.InSheet(formulaTab, w), num, den, den)
	if !item.Rated() {
		return []book.Cell{muted("未评").Calc(formula), muted(""), muted("")}
	}
	part := func(n int64) book.Cell {
		if item.Indicator.Scale == 0 {
			return book.Int(n)
		}
		return book.Num(record.FormatScaled(n, item.Indicator.Scale), book.Decimal2)
	}
	over, under := part(item.Num), part(item.Den)
	if at, ok := t.places.taken[[2]int{index, j}]; ok {
		over = over.To(takenTab, book.At(6, at))
	}
	if item.Small {
		under = under.Toned(book.Accent)
	}
	return []book.Cell{pointsCell(item.Points).Calc(formula), over, under}
}

// totalFormula states no total while less than the share of weight that must be rated is.
func (t *scoreTable) totalFormula(row int) string {
	sum := ""
	for j := range t.in.Assessment.Weights {
		sum += "," + book.A1(t.points(j), row)
	}
	weight := book.A1(t.total+1, row)
	return fmt.Sprintf("IF(%s<%d,\"未评\",ROUND(100*SUM(%s)/%s,2))", weight, assess.RatedShare, sum[1:], weight)
}

// weightFormula adds up the weights of the indicators that have points.
func (t *scoreTable) weightFormula(row int) string {
	sum := ""
	for j, w := range t.in.Assessment.Weights {
		sum += fmt.Sprintf("+%s*ISNUMBER(%s)", book.InSheet(formulaTab, t.places.weight[w.Code]), book.A1(t.points(j), row))
	}
	return sum[1:]
}

// placeCell gives ties the better place, as RANK does; who has no place is not in the others' way.
func (t *scoreTable) placeCell(row int, s *assess.Score) book.Cell {
	if s.Rank == 0 {
		return muted("—")
	}
	own, all := book.A1(t.total, row), book.Span(t.total, scoreBody, t.total, t.last).Fixed()
	formula := "RANK(" + own + "," + all + ")"
	if t.vetoed {
		veto := t.after() + 2
		formula = "COUNTIFS(" + all + ",\">\"&" + own + "," + book.Span(veto, scoreBody, veto, t.last).Fixed() + ",\"\")+1"
	}
	return book.Int(int64(s.Rank)).Aligned(book.Center).Calc(formula)
}

// scoreRef is the cell of a score's total, or of an indicator's points.
func (p *scorePlan) scoreRef(index int, s *assess.Score, code string) (tab string, at book.Area) {
	t := p.tables[s.Unit.Kind]
	column := t.total
	if j := slices.IndexFunc(s.Items, func(x assess.Item) bool { return x.Code == code }); j >= 0 {
		column = t.points(j)
	}
	return scoreTab(t.kind), book.At(column, p.rows[index])
}
