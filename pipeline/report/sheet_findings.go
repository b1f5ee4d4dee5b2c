package report

import (
	"strconv"

	"guatu/pipeline/book"
	"guatu/pipeline/record"
)

var findingHeads = []string{"序号", "问题编号", "规则", "类别", "等级", "乡镇", "行政村", "户编号", "户主（姓名）", "证件号码", "文件", "工作表", "单元格", "列名", "填报值", "应为", "问题说明", "处数", "持续期数", "状态"}

// findingSheet lists every finding; there may be very many, so it is streamed.
func (in *Input) findingSheet() *list {
	l := in.newList(findingsTab, "问题清单", "", findingHeads)
	all := in.County.Findings
	l.sheet.Stream = func(yield func(book.Row) bool) {
		cells := make([]book.Cell, len(findingHeads))
		for i := range all {
			in.findingCells(cells, i, &all[i])
			if !yield(book.Row{Cells: cells}) {
				return
			}
		}
	}
	if len(all) == 0 {
		l.sheet.Stream = nil
		l.emptyNote("本期没有发现问题。")
	}
	l.filter()
	l.widths(6, 17, 6, 16, 6, 10, 12, 19, 13, 21, 30, 16, 10, 14, 13, 13, 50, 6, 9, 8)
	return l
}

func (in *Input) findingCells(cells []book.Cell, i int, f *record.Finding) {
	cells[0] = serialCell(i + 1)
	name := ""
	if a := in.County.Area(f.Township); a != nil {
		name = a.Name
	}
	for j, s := range []string{f.No, f.Rule, in.rule(f.Rule).Class, f.Severity.Chinese(), name, f.Village} {
		cells[j+1] = book.Str(s)
	}
	cells[7], cells[8], cells[9] = book.ID(f.Household), book.Str(f.Who), book.ID(f.Person)
	for j, s := range []string{f.File, f.Sheet, Places(f), f.Head} {
		cells[10+j] = book.Str(s)
	}
	cells[14], cells[15], cells[16] = book.ID(f.Got), book.ID(f.Want), book.Str(f.Message)
	cells[17], cells[18] = book.Int(int64(max(f.N, 1))), book.Int(int64(max(f.Weeks, 1)))
	cells[19] = book.Str(findingState(f))
}

// Places is the cell of a finding and up to four more of the same fault, "" when it has none.
func Places(f *record.Finding) string {
	out := f.Cell
	for i, s := range f.More {
		if i == 4 {
			return out + "等" + strconv.Itoa(len(f.More)+1) + "处"
		}
		if s.Cell != "" {
			out += "、" + s.Cell
		}
	}
	return out
}

func findingState(f *record.Finding) string {
	switch {
	case f.Waived != "":
		return "已豁免"
	case f.Probation:
		return "试运行"
	}
	return ""
}
