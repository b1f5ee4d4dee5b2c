package report

import (
	"strconv"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

var _ = add(Kind{ID: "corrections", Title: "整改通知", About: "每乡镇一个可填写的整改通知工作簿，填好后下期随报表一并报回", Order: 40,
	Files: func(in *Input) []File {
		var out []File
		for _, a := range in.County.Areas {
			if len(in.toAnswer(a)) > 0 {
				out = append(out, oneBook("整改通知/"+in.areaFile(a, "整改通知", "xlsx"), func() *book.Book { return in.correctionForm(a) }))
			}
		}
		return out
	}})

// toAnswer are the findings a township must answer, worst first as the engine ordered them; hints need no answer. A township that sent
// nothing has one thing to do, and no form to fill in for it.
func (in *Input) toAnswer(a *county.Area) []*record.Finding {
	var out []*record.Finding
	if !a.Present() {
		return nil
	}
	for _, f := range a.Findings {
		if county.Counts(f) && f.Severity >= record.Doubt {
			out = append(out, f)
		}
	}
	return out
}

// answerCol is one column of the form; with a field it is a column of the layout 问题整改 and is read back next week.
type answerCol struct {
	head   string
	field  record.Field
	width  float64
	answer bool
	cell   func(*record.Finding) book.Cell
}

func (in *Input) answerCols() []answerCol {
	layout := in.County.Spec.Layout("correction")
	head := func(f record.Field) string { return layout.Column(f).Header }
	known := func(f record.Field, width float64, get func(*record.Finding) string) answerCol {
		return answerCol{head(f), f, width, false, func(x *record.Finding) book.Cell { return book.ID(get(x)) }}
	}
	plain := func(name string, width float64, get func(*record.Finding) book.Cell) answerCol {
		return answerCol{name, "", width, false, get}
	}
	blank := func(f record.Field, width float64) answerCol {
		return answerCol{head(f), f, width, true, func(*record.Finding) book.Cell { return book.Cell{Style: book.Style{Role: book.Answer}} }}
	}
	return []answerCol{
		known("finding_no", 16, func(f *record.Finding) string { return f.No }),
		known("rule", 9, func(f *record.Finding) string { return f.Rule }),
		plain("等级", 5, func(f *record.Finding) book.Cell { return severityCell(f.Severity.Chinese()) }),
		known("village", 11, func(f *record.Finding) string { return f.Village }),
		known("household_no", 18, func(f *record.Finding) string { return f.Household }),
		plain("户主（姓名）", 13, func(f *record.Finding) book.Cell { return book.Str(f.Who) }),
		plain("文件", 22, func(f *record.Finding) book.Cell { return book.Str(f.File) }),
		plain("工作表", 12, func(f *record.Finding) book.Cell { return book.Str(f.Sheet) }),
		plain("单元格", 8, func(f *record.Finding) book.Cell { return book.Str(Places(f)) }),
		plain("问题", 38, func(f *record.Finding) book.Cell { return book.Str(f.Message) }),
		plain("填报值", 20, func(f *record.Finding) book.Cell { return book.ID(f.Got) }),
		plain("应为", 14, func(f *record.Finding) book.Cell { return book.ID(f.Want) }),
		plain("整改意见", 22, func(f *record.Finding) book.Cell { return book.Str(in.rule(f.Rule).Fix) }),
		plain("已持续期数", 6, func(f *record.Finding) book.Cell { return book.Int(int64(max(f.Weeks, 1))) }),
		blank("result", 12), blank("waive", 7), blank("reason", 18), blank("by", 8), blank("on", 11),
	}
}

// correctionForm is the form: protected except for the answers, which come back under the layout's own heads.
func (in *Input) correctionForm(a *county.Area) *book.Book {
	layout := in.County.Spec.Layout("correction")
	cols := in.answerCols()
	heads := make([]string, len(cols))
	for i, c := range cols {
		heads[i] = c.head
	}
	l := in.newList(layout.Title, a.Name+"整改通知", "", heads)
	l.sheet.Rows[1].Cells[0] = book.Str("填报单位：" + a.Name + "　　报告期：" + in.periodText() + "　　请于下期报送截止前填好右侧有底色的空白栏，随报表一并报回").As(book.Subtitle)
	l.sheet.Protected = true
	for _, f := range in.toAnswer(a) {
		cells := make([]book.Cell, len(cols))
		for i, c := range cols {
			cells[i] = c.cell(f)
		}
		l.row(cells...)
	}
	end := len(l.sheet.Rows)
	for i, c := range cols {
		l.sheet.Columns = append(l.sheet.Columns, book.Column{Width: c.width})
		in.choices(l, c, i+1, end)
	}
	l.filter()
	l.sheet.HeadCols = 1
	b := &book.Book{Title: a.Name + "整改通知", Creator: in.County.Spec.County.Office, Sheets: []*book.Sheet{l.done(), in.correctionGuide(a)}}
	return b
}

// choices puts a drop-down on answer columns with a code list, and a hint on dates.
func (in *Input) choices(l *list, c answerCol, n, end int) {
	if !c.answer {
		return
	}
	column := in.County.Spec.Layout("correction").Column(c.field)
	v := book.Validation{Area: book.Span(n, l.body, n, end), Title: c.head, Hint: column.Note}
	switch {
	case column.Type == "yesno":
		v.Allow, v.Items, v.Strict, v.Error = book.List, []string{"是", "否"}, true, "请从下拉列表中选择“是”或“否”"
	case column.Codes != "":
		v.Allow, v.Items, v.Strict, v.Error = book.List, in.County.Spec.Codes[column.Codes].Values, true, "请从下拉列表中选择"
	case column.Type == "date":
		v.Allow, v.Min, v.Hint, v.Error = book.DateValue, "2000-01-01", "按年-月-日填写，如"+in.County.Period.To.String(), "请填写日期"
	default:
		v.Hint = "可填写文字"
	}
	l.sheet.Validations = append(l.sheet.Validations, v)
}

// correctionGuide explains each rule that found something, and how to answer.
func (in *Input) correctionGuide(a *county.Area) *book.Sheet {
	l := in.newList("填写说明", "填写说明", "", []string{"规则", "名称", "为什么查", "怎么改", "依据", "条数"})
	guide := book.Str("1. 逐条核对“问题整改”表，改正原表后，在“整改结果”中选择；确属实情不需改的，选“已核实无误”并在“说明”中写明依据。\n" +
		"2. 因客观原因不能整改、需要豁免的，“申请豁免”选“是”，并写明理由，由县上审定。\n3. 除填写栏目外，其余单元格已锁定；请勿改动“问题编号”，系统据此销号。").As(book.Plain)
	count := map[string]int64{}
	var order []string
	for _, f := range in.toAnswer(a) {
		if count[f.Rule] == 0 {
			order = append(order, f.Rule)
		}
		count[f.Rule]++
	}
	for _, id := range order {
		r := in.rule(id)
		l.row(book.Str(r.ID), book.Str(r.Title), book.Str(r.Why), book.Str(r.Fix), book.Str(r.Basis), book.Num(strconv.FormatInt(count[id], 10), book.Digits))
	}
	l.blank()
	l.wide(guide)
	l.note(in.openNote())
	l.widths(8, 34, 44, 44, 40, 8)
	return l.done()
}
