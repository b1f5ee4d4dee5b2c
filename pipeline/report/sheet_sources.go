package report

import (
	"fmt"
	"slices"
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

const sourceTab = "数据来源"

// The source sheet is a matrix, so that it prints on a few pages: rows of figures, a column a township, and below them each township's files.
const (
	sourceBody = 4 // first body row below one row of heads
	sourceLead = 4 // columns before the county's: figure, sheet, meaning, what is shown
)

// sourceLine is one row of the matrix, several of which belong to a figure.
type sourceLine struct {
	shows string
	cell  func(a *county.Area) book.Cell
	count func(a *county.Area) int // of rows that were read
	whole func() book.Cell         // the county's; nil: the sum of the townships'
}

// sourceBlock is a figure with its rows, known by the figure's ID or by what else numbers of the workbook come from.
type sourceBlock struct {
	id, title, sheet, meaning string
	lines                     []sourceLine
}

// Blocks of the source sheet that are no figures.
const (
	carrierSource  = "carriers" // what villages entered, or the lists say, of the five carriers
	assessedSource = "assessed"
	placeSource    = "place" // last period's ranking
)

// compared are the figures whose rate of last period is shown.
var compared = []string{"filled", "letters"}

// What the rows of a figure show.
const (
	sourceNum, sourceDen         = "分子", "分母"
	sourceNumWas, sourceDenWas   = "上期分子", "上期分母"
	sourceCells, sourceDocuments = "取数行数", "见文件"
)

// sourcePlan is the layout of the source sheet: it follows from the catalogue alone, so that places are known before the sheet is made.
type sourcePlan struct {
	blocks []sourceBlock
	rows   map[[2]string]int // by block and what a row shows
	end    int               // the row below the last block's
}

func (in *Input) planSources() *sourcePlan {
	s := &sourcePlan{rows: map[[2]string]int{}, end: sourceBody}
	for _, f := range in.County.Figures {
		s.blocks = append(s.blocks, in.figureBlock(f))
	}
	s.blocks = append(s.blocks, in.otherBlocks()...)
	for _, b := range s.blocks {
		s.rows[[2]string{b.id, ""}] = s.end
		for _, l := range b.lines {
			s.rows[[2]string{b.id, l.shows}] = s.end
			s.end++
		}
	}
	return s
}

// sourceAt is the cell of the source sheet where a number of a township's is explained; township 0 is the county. What a block does not show leads to its first row.
func (in *Input) sourceAt(id, shows string, township int) book.Area {
	row, ok := in.sources.rows[[2]string{id, shows}]
	if !ok {
		row = in.sources.rows[[2]string{id, ""}]
	}
	return book.At(sourceLead+1+township, row)
}

// sourceRef is the same place for use in a formula.
func (in *Input) sourceRef(id, shows string, township int) string {
	at := in.sourceAt(id, shows, township)
	return book.Quote(sourceTab) + "!" + book.A1(at.Col, at.Row)
}

// sourceQuotient is a rate worked out from the source sheet's cells.
func (in *Input) sourceQuotient(id, num, den string, township int) string {
	below := in.sourceRef(id, den, township)
	return "IF(N(" + below + ")=0,\"—\"," + in.sourceRef(id, num, township) + "/" + below + ")"
}

func (in *Input) figureBlock(f *county.Figure) sourceBlock {
	b := sourceBlock{id: f.ID, title: in.words(f.Title), sheet: in.sourceSheetName(f), meaning: in.words(meaning(f.Indicator))}
	valued := func(shows string, get func(township int) county.Value, show func(county.Value) book.Cell) {
		b.lines = append(b.lines, sourceLine{shows: shows, cell: func(a *county.Area) book.Cell {
			if v := get(a.ID); v.Known {
				return show(v)
			}
			return muted(missing)
		}})
	}
	num := func(v county.Value) book.Cell { return scaled(v.Num, f.Scale) }
	den := func(v county.Value) book.Cell { return book.Int(v.Den) }
	valued(sourceNum, f.Sum, num)
	if f.Den != "" {
		valued(sourceDen, f.Sum, den)
	}
	if slices.Contains(compared, f.ID) && in.County.PrevPeriod.To != 0 {
		was := func(township int) county.Value { return in.County.PrevSum(f.ID, township) }
		valued(sourceNumWas, was, num)
		valued(sourceDenWas, was, den)
		for i, show := range []func(county.Value) book.Cell{num, den} {
			b.lines[len(b.lines)-2+i].whole = func() book.Cell {
				if v := was(0); v.Known {
					return show(v)
				}
				return muted("—")
			}
		}
	}
	if b.sheet != "" {
		b.lines = append(b.lines, in.countedLine(func(a *county.Area) int {
			n := 0
			for _, s := range f.Sources[a.ID] {
				n += s.Cells
			}
			return n
		}))
	}
	return b
}

// countedLine says how many rows of a township's sheets a number was read from, and leads to the names of its files.
func (in *Input) countedLine(count func(*county.Area) int) sourceLine {
	return sourceLine{shows: sourceCells, count: count, cell: func(a *county.Area) book.Cell { return book.Int(int64(count(a))).To(sourceTab, in.filesAt(a.ID)) }}
}

// otherBlocks are what numbers rest on that are no indicators.
func (in *Input) otherBlocks() []sourceBlock {
	var out []sourceBlock
	if l := in.County.Spec.Layout("village"); l != nil && in.serves("village.chart_households") {
		out = append(out, sourceBlock{carrierSource, "十对口载体数", l.Title, "村级进度表所填；有平台导出或核对名单的村，按名单计", []sourceLine{in.countedLine(func(a *county.Area) int {
			if a.Return == nil {
				return 0
			}
			return len(a.Return.Villages)
		})}})
	}
	said := func(text string) []sourceLine {
		return []sourceLine{{shows: sourceDocuments, cell: func(*county.Area) book.Cell { return muted("√") }, whole: func() book.Cell { return book.Str(text) }}}
	}
	if in.Assessment != nil {
		out = append(out, sourceBlock{assessedSource, "考核得分", "", "各期考核附表“乡镇考核”", said("考核附表")})
	}
	if prev := in.County.PrevPeriod; prev.To != 0 {
		out = append(out, sourceBlock{placeSource, "上期名次", "", prev.Label() + "的汇总“进度排名”", said("上期汇总")})
	}
	return out
}

// sourceSheetName is the title of the sheet that a figure is counted from.
func (in *Input) sourceSheetName(f *county.Figure) string {
	if l := in.County.Spec.Layout(f.Sheet); f.Sheet != "" && l != nil {
		return l.Title
	}
	for _, s := range f.Sources {
		if len(s) > 0 {
			return s[0].Sheet
		}
	}
	return ""
}

func (in *Input) sourceSheet() *list {
	heads := []string{"指标", "取自工作表", "计算口径", "行", "全县"}
	for _, a := range in.County.Areas {
		heads = append(heads, a.Name)
	}
	l := in.newList(sourceTab, "数据来源（每个数字取自哪张表、哪些文件）", "", heads)
	for _, b := range in.sources.blocks {
		in.blockRows(l, b)
	}
	l.note("没有写工作表的指标由问题、历史或核定数计算。各乡镇的文件和其中的工作表：")
	for _, a := range in.County.Areas {
		in.filesRow(l, a)
	}
	l.sheet.HeadCols = sourceLead
	l.widths(20, 16, 34, 9, 11)
	for range in.County.Areas {
		l.widths(9)
	}
	for i := range l.sheet.Columns[sourceLead:] {
		for _, r := range l.sheet.Rows[l.body-1:] {
			if n := sourceLead + i; len(r.Cells) > n {
				l.sheet.Columns[n].Width = max(l.sheet.Columns[n].Width, valueWidth(r.Cells[n]))
			}
		}
	}
	return l
}

// blockRows writes a figure's rows; its name, sheet and meaning stand beside all of them.
func (in *Input) blockRows(l *list, b sourceBlock) {
	first := l.next()
	for i, line := range b.lines {
		lead := []string{b.title, b.sheet, b.meaning}
		if i > 0 {
			lead = []string{"", "", ""}
		}
		row := l.next()
		whole := in.wholeOf(b, line)
		if line.whole == nil && whole.Kind == book.Number {
			whole = whole.Calc("SUM(" + book.Span(sourceLead+2, row, sourceLead+1+len(in.County.Areas), row).String() + ")")
		}
		cells := []book.Cell{book.Str(lead[0]).As(book.Label), book.Str(lead[1]), book.Str(lead[2]), book.Str(line.shows).Aligned(book.Center), whole}
		for _, a := range in.County.Areas {
			cells = append(cells, line.cell(a))
		}
		l.row(cells...)
	}
	if last := len(l.sheet.Rows); last > first {
		for c := 1; c < sourceLead; c++ {
			l.sheet.Merges = append(l.sheet.Merges, book.Span(c, first, c, last))
		}
	}
}

// wholeOf is the county's figure: of an indicator its own sum, of counted rows the sum of the townships'.
func (in *Input) wholeOf(b sourceBlock, line sourceLine) book.Cell {
	if line.whole != nil {
		return line.whole()
	}
	if line.count != nil {
		n := 0
		for _, a := range in.County.Areas {
			n += line.count(a)
		}
		return book.Int(int64(n))
	}
	f := in.County.Figure(b.id)
	switch v := f.Sum(0); {
	case !v.Known:
		return muted(missing)
	case line.shows == sourceNum:
		return scaled(v.Num, f.Scale)
	default:
		return book.Int(v.Den)
	}
}

// filesAt is where a township's files are named, below the figures and a line that says so.
func (in *Input) filesAt(township int) book.Area { return book.At(1, in.sources.end+township) }

func (in *Input) filesRow(l *list, a *county.Area) {
	type file struct {
		name   string
		sheets []string
	}
	var files []file
	for _, f := range in.County.Figures {
		for _, s := range f.Sources[a.ID] {
			i := slices.IndexFunc(files, func(x file) bool { return x.name == s.File })
			if i < 0 {
				i, files = len(files), append(files, file{name: s.File})
			}
			if !slices.Contains(files[i].sheets, s.Sheet) {
				files[i].sheets = append(files[i].sheets, s.Sheet)
			}
		}
	}
	var said []string
	for _, f := range files {
		said = append(said, f.name+"（"+firstFew(f.sheets, 12)+"）")
	}
	text := strings.Join(said, "；")
	if text == "" {
		text = in.reportNote(a)
	}
	l.wide(book.Str(text))
	row := &l.sheet.Rows[len(l.sheet.Rows)-1]
	row.Cells[0] = book.Str(a.Name).As(book.Label)
	row.Cells[1].Kind, row.Cells[1].Value = book.Text, text
	l.sheet.Merges[len(l.sheet.Merges)-1].Col = 2
}

// firstFew joins the first names and counts the rest.
func firstFew(names []string, n int) string {
	if len(names) <= n {
		return strings.Join(names, "、")
	}
	return strings.Join(names[:n], "、") + fmt.Sprintf("等%d张", len(names))
}

// distinct joins names in their order, each once.
func distinct(names []string) string {
	var out []string
	for _, n := range names {
		if !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return strings.Join(out, "、")
}

func meaning(i *county.Indicator) string {
	if i.Den == "" {
		return i.Num
	}
	return i.Num + " ÷ " + i.Den
}
