package generate

import (
	"strconv"

	"guatu/pipeline/book"
)

// BookCatalogue is every mistake that is made in the workbook and not in its records.
func BookCatalogue() []BookMistake { return bookMistakes }

var bookMistakes = []BookMistake{
	{"A08", "删去了必填列“主要致贫原因”", func(x *Sheets) []Expect {
		sh, _, l := x.tab("household")
		removeColumn(sh, x.col(l, "main_cause"))
		return at(l, "main_cause", 0, 0)
	}},
	{"A09", "自己加了一列“是否核实”", func(x *Sheets) []Expect {
		sh, head, l := x.tab("income")
		addColumn(sh, head, "是否核实", -1)
		return at(l, "", len(l.Columns), head)
	}},
	{"A10", "“联系电话”列出现两次", func(x *Sheets) []Expect {
		sh, head, l := x.tab("household")
		addColumn(sh, head, "联系电话", x.col(l, "phone"))
		return at(l, "phone", len(l.Columns), head)
	}},
	{"A11", "明细后面加了合计行", func(x *Sheets) []Expect {
		sh, head, l := x.tab("income")
		sh.Rows = append(sh.Rows, x.totalRow(sh, head, "income", 0))
		return at(l, "", 0, len(sh.Rows))
	}},
	{"A12", "合计行手填数与明细不符", func(x *Sheets) []Expect {
		sh, head, l := x.tab("income")
		sh.Rows = append(sh.Rows, x.totalRow(sh, head, "income", 100))
		want := at(l, "wage", x.col(l, "wage"), len(sh.Rows))
		total := at(l, "", 0, len(sh.Rows))
		total[0].Rule = "A11"
		return append(want, total...)
	}},
	{"A14", "有三行被隐藏", func(x *Sheets) []Expect {
		sh, head, l := x.tab("letter")
		for i := head + 2; i < head+5; i++ {
			sh.Rows[i].Hidden = true
		}
		return at(l, "", 0, 0)
	}},
	{"A15", "公式引用失效，显示#REF!", func(x *Sheets) []Expect {
		sh, head, l := x.tab("income")
		col := x.col(l, "net")
		sh.Rows[head].Cells[col] = book.Cell{Kind: book.Fault, Value: "#REF!", Formula: "R4-Q4", Style: sh.Rows[head].Cells[col].Style}
		return at(l, "net", col, head+1)
	}},
	{"B05", "证件号码按数字存放，丢失末三位", func(x *Sheets) []Expect {
		sh, head, l := x.tab("member")
		col := x.col(l, "id")
		row := head + 2
		for len(sh.Rows[row].Cells[col].Value) != 18 {
			row++
		}
		cell := &sh.Rows[row].Cells[col]
		cell.Kind, cell.Value, cell.Style.Format = book.Number, cell.Value[:15]+"000", book.General
		return at(l, "id", col, row+1)
	}},
}

// totalRow sums the income columns as townships do; wrong is added to the wages.
func (x *Sheets) totalRow(sh *book.Sheet, head int, key string, wrong float64) book.Row {
	l := x.spec.Layout(key)
	cells := make([]book.Cell, len(l.Columns))
	cells[x.col(l, "village")] = book.Str("合计")
	for c := range l.Columns {
		if l.Columns[c].Type != "money" || l.Columns[c].Field == "net_per_head" {
			continue
		}
		sum := 0.0
		for _, row := range sh.Rows[head:] {
			v, _ := strconv.ParseFloat(row.Cells[c].Value, 64)
			sum += v
		}
		if l.Columns[c].Field == "wage" {
			sum += wrong
		}
		cells[c] = book.Num(strconv.FormatFloat(sum, 'f', 2, 64), book.Decimal2)
	}
	return book.Row{Cells: cells}
}
