package report

import (
	"slices"
	"strconv"

	"guatu/pipeline/book"
	"guatu/pipeline/spec"
)

// settingsRules head the instructions of the settings workbook.
var settingsRules = []string{
	"一、本工作簿由县扶贫办填写，放在县文件夹中，文件名为“设置.xlsx”。改动后下一次运行即按新内容执行。",
	"二、没有填的表按默认口径执行，并在各类材料中注明“待县扶贫办确认”。只填第一栏、其余留空的行视为没有填。",
	"三、参数要改的，把本表下方的参数代码抄到“参数”表，写明启用日期、新值和依据；没有依据的不采用。",
	"四、豁免要写明规则编号、对象、理由、批准人和截止日期；错误级问题不能豁免。",
	"五、代码、证件号码、电话的格子已设为文本格式，直接录入或“选择性粘贴—数值”。",
}

// townshipList is the drop-down of the county's townships.
const townshipList = "乡镇"

// Settings is the workbook in which the county lays down what is its own: one sheet a part, with the names already entered that every county has to fill.
func Settings(s *spec.Spec) *book.Book {
	h := &handout{spec: s, lists: choiceLists(s, 0)}
	for i := range s.Townships {
		h.lists.items[townshipList] = append(h.lists.items[townshipList], firstName(&s.Townships[i]))
	}
	h.lists.names = append(h.lists.names, townshipList)
	b := &book.Book{Title: s.County.Name + s.Facts["title"].Value + "设置", Creator: s.County.Office, Sheets: []*book.Sheet{settingsGuide(s)}}
	for _, l := range s.Parts {
		b.Sheets = append(b.Sheets, h.part(l))
	}
	b.Sheets = append(b.Sheets, h.lists.sheet())
	return b
}

func firstName(t *spec.Township) string { return t.Names[0].Name }

// part is one sheet of settings.
func (h *handout) part(l *spec.Layout) *book.Sheet {
	sh := &book.Sheet{Name: l.Title, HeadRows: 3, Print: book.Print{Landscape: true}}
	var head []book.Cell
	for i := range l.Columns {
		c := &l.Columns[i]
		sh.Columns = append(sh.Columns, book.Column{Width: max(width(c), partWidth), Style: style(c, book.Data)})
		head = append(head, heading(headerWithUnit(c), c))
	}
	last := max(len(l.Columns), 4) // the line below the title is wider than two columns
	sh.Rows = []book.Row{{Cells: []book.Cell{book.Str(l.Title).As(book.Title)}, Height: 27},
		{Cells: []book.Cell{book.Str("由" + h.spec.County.Office + "填写；未填的按默认口径执行").As(book.Subtitle)}, Height: 18},
		{Cells: head, Height: 24}}
	sh.Merges = []book.Area{book.Span(1, 1, last, 1), book.Span(1, 2, last, 2)}
	names := h.namesOf(l)
	for _, n := range names {
		cells := make([]book.Cell, len(l.Columns))
		for i := range l.Columns {
			cells[i] = book.Cell{Style: style(&l.Columns[i], book.Data)}
		}
		cells[0].Kind, cells[0].Value = book.Text, n
		if l.Key == "calendar" && n == profileItem {
			cells[1].Kind, cells[1].Value = book.Text, h.spec.Profile
		}
		sh.Rows = append(sh.Rows, book.Row{Cells: cells})
	}
	for i := range l.Columns {
		sh.Validations = append(sh.Validations, h.partValidation(&l.Columns[i], i+1, len(names)))
	}
	return sh
}

// profileItem is the line of the calendar in which a county folder says which profile it serves.
const profileItem = "表样"

const partWidth = 16

func headerWithUnit(c *spec.Column) string {
	if c.Unit == "" {
		return c.Header
	}
	return c.Header + "（" + c.Unit + "）"
}

func (h *handout) partValidation(c *spec.Column, col, names int) book.Validation {
	v := h.validation(c)
	if c.Note != "" {
		v.Hint = c.Note
	}
	if c.Field == "township" {
		v = book.Validation{Hint: v.Hint, Allow: book.List, Source: h.lists.source(townshipList), Error: "请从下拉列表中选择。"}
	}
	v.Area = book.Span(col, 4, col, 4+names+spareRows)
	v.Title = c.Header
	return v
}

// namesOf are the first cells that are entered beforehand, so that nobody has to look them up or spell them.
func (h *handout) namesOf(l *spec.Layout) []string {
	switch l.Key {
	case "base":
		return h.lists.items[townshipList]
	case "item":
		return numbers(h.spec.ItemsLaidDown(spec.OfHousehold, 0))
	case "villageitem":
		return numbers(h.spec.ItemsLaidDown(spec.OfVillage, 0))
	case "calendar", "output", "amount", "quota":
		return h.spec.Codes[l.Columns[0].Codes].Values
	}
	return nil
}

// numbers are 1 to n, to be filled in beside.
func numbers(n int) []string {
	var out []string
	for i := range n {
		out = append(out, strconv.Itoa(i+1))
	}
	return out
}

// settingsGuide is the sheet of instructions with the figures in force, each with its basis.
func settingsGuide(s *spec.Spec) *book.Sheet {
	sh := &book.Sheet{Name: "填写说明", Columns: []book.Column{{Width: 22}, {Width: 34}, {Width: 14}, {Width: 22}, {Width: 8}, {Width: 60}}, Print: book.Print{Landscape: true}}
	sh.Rows = append(sh.Rows, book.Row{Cells: []book.Cell{book.Str("填 写 说 明").As(book.Title)}, Height: 27})
	sh.Merges = append(sh.Merges, book.Span(1, 1, 6, 1))
	for _, r := range settingsRules {
		sh.Rows = append(sh.Rows, book.Row{Cells: []book.Cell{book.Str(r).As(book.Plain)}, Height: 18})
		sh.Merges = append(sh.Merges, book.Span(1, len(sh.Rows), 6, len(sh.Rows)))
	}
	var head []book.Cell
	for _, t := range []string{"参数代码", "参数名称", "启用日期", "值", "单位", "依据"} {
		head = append(head, book.Str(t).As(book.Head))
	}
	sh.Rows = append(sh.Rows, book.Row{Cells: head})
	sh.Print.Repeat = book.At(1, len(sh.Rows))
	var keys []string
	for k := range s.Params {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		for _, p := range s.Params[k] {
			sh.Rows = append(sh.Rows, book.Row{Cells: []book.Cell{book.ID(p.Key), book.Str(p.Name), {Kind: book.Date, Value: p.From.String(), Style: book.Style{Format: book.DateOnly}},
				book.ID(p.Value), book.Str(p.Unit), book.Str(p.Basis)}})
		}
	}
	return sh
}
