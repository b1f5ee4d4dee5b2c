package report

import (
	"slices"
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

const sourceTab = "数据来源"

// sourceRow is the row of the source sheet where an indicator's cells of a township are named. The sheet keeps one row for
// every indicator and township, so that the place can be known before the sheet is made.
func (in *Input) sourceRow(id string, township int) int {
	for i, f := range in.County.Figures {
		if f.ID == id {
			return sourceBody + i*len(in.County.Areas) + township - 1
		}
	}
	return sourceBody
}

// sourceBody is the first body row of a list with one head row.
const sourceBody = 4

func (in *Input) sourceSheet() *list {
	l := in.newList(sourceTab, "数据来源（每个数字取自哪个文件、哪张表）", "", []string{"指标", "乡镇", "分子", "分母", "文件", "工作表", "取数单元格（行）数", "计算口径"})
	for _, f := range in.County.Figures {
		for _, a := range in.County.Areas {
			v := f.Sum(a.ID)
			file, tab, n := sourceTexts(f.Sources[a.ID])
			cells := []book.Cell{book.Str(f.Title), book.Str(a.Name), muted(missing), muted(missing), book.Str(file), book.Str(tab), book.Int(int64(n)).Aligned(book.Center), book.Str(meaning(f.Indicator))}
			if v.Known {
				cells[2], cells[3] = scaled(v.Num, f.Scale), book.Int(v.Den)
				if f.Den == "" {
					cells[3] = book.Str("—").Aligned(book.Right)
				}
			}
			l.row(cells...)
		}
	}
	l.widths(22, 12, 12, 12, 36, 18, 12, 60)
	l.filter()
	return l
}

func sourceTexts(sources []county.Source) (files, tabs string, n int) {
	var names, sheets []string
	for _, s := range sources {
		names, sheets = append(names, s.File), append(sheets, s.Sheet)
		n += s.Cells
	}
	if n == 0 && len(names) == 0 {
		return "（由问题、历史或核定数计算）", "", 0
	}
	return distinct(names), distinct(sheets), n
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
