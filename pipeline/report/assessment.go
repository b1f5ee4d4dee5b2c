package report

import (
	"slices"

	"guatu/pipeline/assess"
	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/spec"
)

var _ = add(Kind{ID: "assessment", Title: "考核附表", About: "乡镇、工作组、村、干部的量化考核：每项得分都写明分子、分母和取数行；不自动奖惩", Order: 35,
	Files: func(in *Input) []File {
		if in.Assessment == nil {
			return nil
		}
		return []File{oneBook(in.fileName("考核附表", "xlsx"), in.assessmentBook)}
	}})

type assessedKind struct {
	kind    assess.Kind
	ranked  bool
	visited bool // only where people are sent to households
	note    string
}

// allAssessedKinds are the sheets of scores. Persons are listed in the order of the ledgers and never ranked.
var allAssessedKinds = []assessedKind{
	{assess.Township, true, false, "名次只在本期有足够项目可评的乡镇之间排列；并列的取前一名次。"},
	{assess.WorkGroup, false, true, "工作组只计工作组组长和工作队员的走访和驻村，不排名次。"},
	{assess.Village, true, false, ""},
	{assess.Cadre, false, true, "干部成绩供内部使用，不排名次，不张贴。联系户按账二的帮扶责任人。"},
}

func (in *Input) assessedKinds() []assessedKind {
	return slices.DeleteFunc(slices.Clone(allAssessedKinds), func(k assessedKind) bool { return k.visited && !in.serves("cadre", "visit") })
}

func (in *Input) assessmentBook() *book.Book {
	b := &book.Book{Title: in.County.Spec.County.Name + "考核附表", Creator: in.County.Spec.County.Office}
	places := in.planScores()
	var lists []*list
	for _, k := range in.assessedKinds() {
		lists = append(lists, in.scoreSheet(places.tables[k.kind], k))
	}
	lists = append(lists, in.formulaSheet(), in.termBookSheet(places), in.takenSheet())
	if in.serves("visit") {
		lists = append(lists, in.excludedSheet())
	}
	lists = append(lists, in.appealSheet())
	if slices.ContainsFunc(in.County.Spec.Parts, func(l *spec.Layout) bool { return l.Key == "condition" }) {
		lists = append(lists, in.conditionSheet())
	}
	for _, l := range lists {
		b.Sheets = append(b.Sheets, l.done())
		b.Names = append(b.Names, book.Name{Name: "表_" + l.sheet.Name, Sheet: l.sheet.Name, Area: l.whole()})
	}
	return b
}

// scorePlan says where the assessment's numbers stand, so that one sheet's formulas and links find another's cells.
type scorePlan struct {
	tables map[assess.Kind]*scoreTable
	rows   map[int]int          // of a score on its kind's sheet
	taken  map[[2]int]int       // of a score's item on the sheet of rows it was read from
	weight map[string]book.Area // of an indicator
}

const (
	takenTab, formulaTab, excludedTab, appealTab = "取数行", "指标口径", "未计走访", "申诉"
	scoreBody, plainBody                         = 5, 4 // first body rows below two rows of heads and below one
)

func scoreTab(k assess.Kind) string { return string(k) + "考核" }

func (in *Input) planScores() *scorePlan {
	p := &scorePlan{tables: map[assess.Kind]*scoreTable{}, rows: map[int]int{}, taken: map[[2]int]int{}, weight: map[string]book.Area{}}
	taken := plainBody
	for _, k := range in.assessedKinds() {
		p.tables[k.kind] = in.scoreTable(p, k)
		row := scoreBody
		for i := range in.Assessment.Scores {
			s := &in.Assessment.Scores[i]
			if s.Unit.Kind != k.kind {
				continue
			}
			p.rows[i] = row
			row++
			for j := range s.Items {
				if len(s.Items[j].Rows) > 0 {
					p.taken[[2]int{i, j}] = taken
					taken++
				}
			}
		}
	}
	for i, w := range in.weighed() {
		p.weight[w.Code] = book.At(3, plainBody+i)
	}
	return p
}

// weighed are the weights in the order of the indicators.
func (in *Input) weighed() []assess.Weight {
	var out []assess.Weight
	for _, ind := range assess.Catalogue() {
		for _, w := range in.Assessment.Weights {
			if w.Code == ind.Code {
				out = append(out, w)
			}
		}
	}
	return out
}

func name(code string) string {
	for _, ind := range assess.Catalogue() {
		if ind.Code == code {
			return ind.Name
		}
	}
	return code
}

// pointsCell is an amount of points given in hundredths.
func pointsCell(n int64) book.Cell { return book.Num(county.Fixed(n, 2), book.Decimal2) }
