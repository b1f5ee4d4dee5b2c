package report

import (
	"strconv"
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/spec"
	"guatu/rules"
)

// RulesWorkbook is the catalogue as a workbook that can be filtered: the rules, their parameters, their examples with the messages they give.
func RulesWorkbook(s *spec.Spec) *book.Book {
	title := s.Facts["title"].Value + "核查规则"
	return &book.Book{Title: s.County.Name + title, Creator: s.County.Office, Sheets: []*book.Sheet{ruleSheet(s, title), paramSheet(s), exampleSheet(s)}}
}

func ruleList(tab, title, sub string, heads []string, widths ...float64) *list {
	l := &list{sheet: &book.Sheet{Name: tab}, width: len(heads)}
	l.sheet.Print = book.Print{Paper: book.A3, Landscape: true, Pages: book.FitWidth, Footer: book.Band{Left: title, Center: "第{page}页 共{pages}页"}}
	l.wide(book.Str(title).As(book.Title))
	l.wide(book.Str(sub).As(book.Subtitle))
	l.heads(heads)
	l.body, l.sheet.HeadRows, l.sheet.HeadCols = len(l.sheet.Rows)+1, len(l.sheet.Rows), 1
	l.widths(widths...)
	l.filter()
	return l
}

func ruleSheet(s *spec.Spec, title string) *book.Sheet {
	l := ruleList("规则", title, "错误必须改正；疑点改正或说明理由；提示供知悉",
		[]string{"编号", "组", "规则", "等级", "范围", "类别", "计入的准", "为什么查", "怎么办", "依据", "需要的资料"}, 8, 20, 32, 8, 8, 24, 18, 44, 44, 44, 14)
	for _, r := range rules.UsedBy(s) {
		l.row(book.Str(r.ID), book.Str(s.InWords(rules.Groups[r.Group()])), book.Str(r.Title), severityCell(r.Severity.Chinese()), book.Str(string(r.Check.Scope())), book.Str(string(r.Class)),
			book.Str(strings.TrimPrefix(zhunName(s, r.Zhun), "　　计入：")), book.Str(r.Why), book.Str(r.Fix), book.Str(r.Basis), book.Str(string(r.Needs)))
	}
	return l.sheet
}

func paramSheet(s *spec.Spec) *book.Sheet {
	l := ruleList("参数", "规则使用的参数", "自所写日期起生效；县扶贫办可在设置中改定", []string{"规则", "参数", "代码", "自", "值", "单位", "依据"}, 8, 34, 24, 12, 10, 8, 60)
	for _, r := range rules.UsedBy(s) {
		for _, key := range r.Params {
			for _, p := range s.Params[key] {
				l.row(book.Str(r.ID), book.Str(p.Name), book.Str(key), book.Day(p.From.Time()), book.Str(p.Value), book.Str(p.Unit), book.Str(p.Basis))
			}
		}
	}
	return l.sheet
}

func exampleSheet(s *spec.Spec) *book.Sheet {
	l := ruleList("例子", "提示的例子", "在没有问题的样表上改动几格；»为被指出的格子，~为样表原来的内容", []string{"规则", "例", "改动", "位置", "提示语"}, 8, 6, 70, 24, 80)
	for _, r := range rules.UsedBy(s) {
		if !r.WrittenFor(s) {
			continue
		}
		for i, text := range r.Fires {
			for _, t := range r.Told(i) {
				sheet, cell, _ := strings.Cut(t.Cell, "!")
				l.row(book.Str(r.ID), book.Str(strconv.Itoa(i+1)), book.Str(strings.TrimSpace(text)), book.Str(strings.TrimSpace(sheet+" "+cell)), book.Str(t.Message))
			}
		}
	}
	return l.sheet
}
