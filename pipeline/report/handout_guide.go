package report

import (
	"unicode/utf8"

	"guatu/pipeline/book"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

var guideRules = []string{
	"一、每个乡镇每期报一个工作簿，封面必须填全，由乡镇党委书记、工作组组长审核。",
	"二、不增删列，不改列名，不调整列序；不在数据中间插小计、合计和空行。",
	"三、证件号码、电话、银行账号、户编号的格子已设为文本格式，直接录入或“选择性粘贴—数值”，不要改成数字格式。",
	"四、金额单位一律为元，面积为亩，住房为平方米；没有填0，不写“无”“—”，不知道的先核实。",
	"五、选择项从下拉列表中选；深色列名为必填。",
	"六、本期去世、迁出、嫁出的人和销户的户，保留原行并填“人员增减”“增减标记”和原因，下一期再去掉。",
	"七、“问题整改”表填写县上反馈问题的整改结果，问题编号照抄整改通知。",
}

// guide is the sheet 填报说明: the rules of filling in, then every column of every sheet.
func (h *handout) guide() *book.Sheet {
	sh := &book.Sheet{Name: "填报说明", HeadRows: 1, Columns: []book.Column{{Width: 20}, {Width: 30}, {Width: 7}, {Width: 8}, {Width: hintWidth}, {Width: allowedWidth}},
		Print: book.Print{Landscape: true}}
	sh.Rows = append(sh.Rows, book.Row{Cells: []book.Cell{book.Str("填 报 说 明").As(book.Title)}, Height: 27})
	sh.Merges = append(sh.Merges, book.Span(1, 1, 6, 1))
	for _, s := range guideRules {
		sh.Rows = append(sh.Rows, book.Row{Cells: []book.Cell{book.Str(s).As(book.Plain)}, Height: 18})
		sh.Merges = append(sh.Merges, book.Span(1, len(sh.Rows), 6, len(sh.Rows)))
	}
	var head []book.Cell
	for _, s := range []string{"所在表", "栏目", "必填", "计量", "怎么填", "可填的值"} {
		head = append(head, book.Str(s).As(book.Head))
	}
	sh.Rows = append(sh.Rows, book.Row{Cells: head})
	sh.Print.Repeat = book.At(1, len(sh.Rows))
	for _, l := range h.spec.Layouts {
		for i := range l.Columns {
			sh.Rows = append(sh.Rows, h.guideRow(l, &l.Columns[i]))
		}
	}
	return sh
}

func (h *handout) guideRow(l *spec.Layout, c *spec.Column) book.Row {
	must := ""
	if c.Required {
		must = "必填"
	}
	cells := []book.Cell{book.Str(l.Title), book.Str(c.Header), book.Str(must).Aligned(book.Center), book.Str(c.Unit).Aligned(book.Center),
		book.Str(h.hint(c)), book.Str(h.allowed(c))}
	lines := max(lines(h.hint(c), hintWidth), lines(h.allowed(c), allowedWidth))
	return book.Row{Cells: cells, Height: float64(4 + 14*lines)}
}

const hintWidth, allowedWidth = 60, 76

// lines is how many lines a text takes in a column that many digits wide.
func lines(s string, width int) int {
	return 1 + 2*utf8.RuneCountInString(s)/width
}

// cover is the sheet 封面: a label and a value in each row.
func (h *handout) cover(l *spec.Layout) *book.Sheet {
	sh := &book.Sheet{Name: l.Title, Columns: []book.Column{{Width: 26}, {Width: 58}}, NoGrid: true, Print: book.Print{Centered: true}}
	sh.Rows = []book.Row{{Cells: []book.Cell{book.Str(h.spec.County.Name + h.spec.Facts["title"].Value).As(book.Cover)}, Height: 60},
		{Cells: []book.Cell{book.Str("乡镇报表（封面）").As(book.Subtitle)}, Height: 24}, {Height: 12}}
	sh.Merges = []book.Area{book.Span(1, 1, 2, 1), book.Span(1, 2, 2, 2)}
	values := h.coverValues()
	for i, slot := range coverSlots {
		c := &l.Columns[i]
		v := slot.Ptr(values)
		cell := cellOf(c, v, "", book.Answer)
		sh.Rows = append(sh.Rows, book.Row{Cells: []book.Cell{book.Str(c.Header).As(book.Label), cell}, Height: 26})
		if !h.opts.Plain {
			val := h.validation(c)
			val.Area, val.Title = book.At(2, len(sh.Rows)), c.Header
			sh.Validations = append(sh.Validations, val)
		}
	}
	sh.Rows = append(sh.Rows, book.Row{}, book.Row{Cells: []book.Cell{book.Str("填完后请核对：乡镇名称、报告期与文件名一致。").As(book.Note)}})
	sh.Merges = append(sh.Merges, book.Span(1, len(sh.Rows), 2, len(sh.Rows)))
	return sh
}

// blankCover is what the county already knows.
func (h *handout) blankCover() record.Cover {
	good := func(s string) record.Text { return record.Text{V: s, S: record.Good} }
	c := record.Cover{County: good(h.spec.County.Name), Township: good(h.townshipName()), Version: good(h.spec.Facts["version"].Value),
		Kind: record.Code{V: "全量", S: record.Good}}
	if h.opts.Period.To != 0 {
		c.From, c.To = record.Date{V: h.opts.Period.From, S: record.Good}, record.Date{V: h.opts.Period.To, S: record.Good}
	}
	return c
}
