package report

import (
	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

var _ = add(Kind{ID: "doubts", Title: "疑点数据", About: "每条规则一个工作簿（设置选CSV时为带BOM的UTF-8 CSV，号码不会变成数字），另有统计表：基层惯用的疑点数据文件夹", Order: 30,
	Files: func(in *Input) []File {
		out := []File{oneBook("疑点数据/疑点数据统计表.xlsx", in.doubtSummary)}
		for _, t := range in.County.Problems.Rules {
			path := "疑点数据/" + pathSafe.Replace(book.Cut(t.Rule.ID+" "+t.Rule.Title, 60))
			if in.County.Spec.Settings.DoubtsCSV {
				out = append(out, File{Path: path + ".csv", Build: func() Content {
					data, err := csvBytes(doubtHeads, in.doubtRows(t))
					return Content{Text: data, Err: err}
				}})
				continue
			}
			out = append(out, oneBook(path+".xlsx", func() *book.Book { return in.doubtBook(t) }))
		}
		return out
	}})

// doubtSummary is the statistics table that opens the folder: rule, count, households, by township.
func (in *Input) doubtSummary() *book.Book {
	heads := []string{"序号", "规则", "错误类型", "等级", "类别", "错误条数", "涉及户数"}
	for _, a := range in.County.Areas {
		heads = append(heads, "各乡镇条数/"+a.Name)
	}
	l := in.newList("疑点数据统计表", "疑点数据统计表", "条、户", heads)
	for i, t := range in.County.Problems.Rules {
		row := l.next()
		cells := []book.Cell{serialCell(i + 1), book.Str(t.Rule.ID), book.Str(t.Rule.Title), severityCell(t.Rule.Severity.Chinese()), book.Str(county.ClassOf(t.Rule)),
			book.Int(t.Count[0]).Calc("SUM(" + book.Span(8, row, 7+len(in.County.Areas), row).String() + ")"), book.Int(t.Households[0])}
		for _, a := range in.County.Areas {
			cells = append(cells, book.Int(t.Count[a.ID]))
		}
		l.row(cells...)
	}
	l.filter()
	l.emptyNote("本期没有疑点数据。")
	if n := len(in.County.Problems.Rules); n > 0 {
		in.doubtTotal(l, n)
	}
	l.note(in.openNote())
	l.widths(6, 7, 36, 7, 26, 9, 9)
	for range in.County.Areas {
		l.sheet.Columns = append(l.sheet.Columns, book.Column{Width: 8})
	}
	return &book.Book{Title: "疑点数据统计表", Creator: in.County.Spec.County.Office, Sheets: []*book.Sheet{l.done()}}
}

func (in *Input) doubtTotal(l *list, n int) {
	cells := []book.Cell{total("合计"), total(""), total(""), total(""), total("")}
	for i := range len(in.County.Areas) + 2 {
		sum := int64(0)
		for _, t := range in.County.Problems.Rules {
			sum += tallyAt(t, i)
		}
		cell := book.Int(sum).Calc("SUM(" + book.Span(6+i, l.body, 6+i, l.body+n-1).String() + ")").As(book.Total)
		if i == 1 {
			cell = total("") // a household with two faults would count twice
		}
		cells = append(cells, cell)
	}
	l.row(cells...)
}

var doubtHeads = []string{"序号", "乡镇", "行政村", "户编号", "户主（姓名）", "证件号码", "列名", "填报值", "应为", "文件", "工作表", "单元格", "处数", "问题说明"}

// doubtBook lists one rule's findings with the offending column and what is written there.
func (in *Input) doubtBook(t *county.RuleTally) *book.Book {
	l := in.newList(t.Rule.ID, t.Rule.ID+" "+t.Rule.Title, "", doubtHeads)
	why := "为什么查：" + t.Rule.Why + "　怎么改：" + t.Rule.Fix + "　依据：" + t.Rule.Basis
	for _, cells := range in.doubtRows(t) {
		l.row(cells...)
	}
	l.note(why)
	l.note(in.openNote())
	l.filter()
	l.widths(6, 10, 12, 19, 10, 20, 13, 16, 14, 20, 14, 9, 6, 50)
	return &book.Book{Title: t.Rule.ID + " " + t.Rule.Title, Creator: in.County.Spec.County.Office, Sheets: []*book.Sheet{l.done()}}
}

func (in *Input) doubtRows(t *county.RuleTally) [][]book.Cell {
	var rows [][]book.Cell
	for i := range in.County.Findings {
		f := &in.County.Findings[i]
		if f.Rule == t.Rule.ID && county.Counts(f) {
			rows = append(rows, in.doubtCells(len(rows)+1, f))
		}
	}
	return rows
}

func (in *Input) doubtCells(n int, f *record.Finding) []book.Cell {
	got := book.ID(f.Got)
	if f.Got != "" {
		got = got.Toned(book.Warn)
	}
	return []book.Cell{serialCell(n), book.Str(in.townshipName(f.Township)), book.Str(f.Village), book.ID(f.Household), book.Str(f.Who), book.ID(f.Person),
		book.Str(f.Head), got, book.ID(f.Want), book.Str(f.File), book.Str(f.Sheet), book.Str(Places(f)), book.Int(int64(max(f.N, 1))).Aligned(book.Center), book.Str(f.Message)}
}

func (in *Input) townshipName(id int) string {
	if a := in.County.Area(id); a != nil {
		return a.Name
	}
	return ""
}
