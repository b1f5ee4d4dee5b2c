package report

import (
	"guatu/pipeline/assess"
	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

var _ = add(Kind{ID: "assessment", Title: "考核附表", About: "乡镇、工作组、村、干部的量化考核：每项得分都写明分子、分母和取数行；不自动奖惩", Order: 35, Needs: []string{"cadre", "visit", "archive"},
	Files: func(in *Input) []File {
		if in.Assessment == nil {
			return nil
		}
		return []File{oneBook(in.fileName("考核附表", "xlsx"), in.assessmentBook)}
	}})

// assessedKinds are the sheets of scores. Persons are listed in the order of the ledgers and never ranked.
var assessedKinds = []struct {
	kind   assess.Kind
	ranked bool
	note   string
}{
	{assess.Township, true, "名次只在本期有足够项目可评的乡镇之间排列；并列的取前一名次。"},
	{assess.WorkGroup, false, "工作组只计工作组组长和工作队员的走访和驻村。"},
	{assess.Village, true, ""},
	{assess.Cadre, false, "干部成绩供内部使用，不排名次，不张贴。联系户按账二的帮扶责任人。"},
}

func (in *Input) assessmentBook() *book.Book {
	b := &book.Book{Title: in.County.Spec.County.Name + "考核附表", Creator: in.County.Spec.County.Office}
	for _, k := range assessedKinds {
		b.Sheets = append(b.Sheets, in.scoreSheet(k.kind, k.ranked, k.note))
	}
	return withSheets(b, in.formulaSheet(), in.termBookSheet(), in.takenSheet(), in.excludedSheet(), in.appealSheet(), in.conditionSheet())
}

func withSheets(b *book.Book, sheets ...*book.Sheet) *book.Book {
	b.Sheets = append(b.Sheets, sheets...)
	return b
}

func (in *Input) scoreSheet(kind assess.Kind, ranked bool, note string) *book.Sheet {
	r := in.Assessment
	heads, widths := []string{"序号", "乡镇", string(kind), "名次", "总分", "已评权重"}, []float64{6, 10, 22, 7, 9, 9}
	if kind == assess.Township {
		heads, widths = append(heads[:1], "乡镇", "名次", "总分", "已评权重"), []float64{6, 12, 7, 9, 9} // its own name once
	}
	for _, w := range r.Weights {
		heads = append(heads, w.Code+" "+name(w.Code)+"/得分", w.Code+" "+name(w.Code)+"/分子/分母")
		widths = append(widths, 8, 12)
	}
	l := in.newList(string(kind)+"考核", string(kind)+"考核得分", "分", append(heads, "未计走访", "申诉", "一票否决"))
	for i := range r.Scores {
		if s := &r.Scores[i]; s.Unit.Kind == kind {
			l.row(in.scoreCells(l.next()-l.body+1, s, ranked)...)
		}
	}
	l.emptyNote("本期没有可考核的" + string(kind) + "。")
	if kind == assess.Township {
		l.note(r.Fairness.Text())
	}
	if note != "" {
		l.note(note)
	}
	l.note("总分按已评项目的权重折算；已评权重不足60分的写“未评”。没有数据的项目写“未评”，不计0分。分母小于界限的注明“基数小”。")
	l.note(in.openNote())
	l.note("每项得分取自哪些行，见“取数行”表。")
	l.filter()
	l.widths(append(widths, 9, 7, 24)...)
	return l.done()
}

func (in *Input) scoreCells(n int, s *assess.Score, ranked bool) []book.Cell {
	rank := book.Str("—")
	if ranked && s.Rank > 0 {
		rank = book.Int(int64(s.Rank))
	}
	total := book.Str(s.Text())
	if s.Rated {
		total = book.Num(county.Fixed(s.Total, 2), book.Decimal2)
	}
	cells := []book.Cell{serialCell(n), book.Str(s.Unit.Area)}
	if s.Unit.Kind != assess.Township {
		cells = append(cells, book.Str(s.Unit.Name))
	}
	cells = append(cells, rank.Aligned(book.Center), total, book.Int(s.Weight))
	for i := range s.Items {
		item := &s.Items[i]
		if !item.Rated() {
			cells = append(cells, muted("未评"), muted(""))
			continue
		}
		taken := item.Indicator.Show(item.Num) + "/" + item.Indicator.Show(item.Den)
		if item.Small {
			taken += " 基数小"
		}
		cells = append(cells, book.Num(county.Fixed(item.Points, 2), book.Decimal2), book.Str(taken).Aligned(book.Center))
	}
	veto := ""
	if s.Veto != nil {
		veto = s.Veto.Reason + "（批准：" + s.Veto.Approver + "，" + s.Veto.Date + "）"
	}
	return append(cells, book.Int(int64(s.Excluded)), book.Int(int64(len(s.Appeals))), book.Str(veto))
}

func name(code string) string {
	for _, ind := range assess.Catalogue() {
		if ind.Code == code {
			return ind.Name
		}
	}
	return code
}
