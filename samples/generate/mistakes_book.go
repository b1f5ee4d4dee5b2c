package generate

import (
	"strconv"

	"guatu/pipeline/book"
	"guatu/pipeline/record"
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
		return at(l, "", 1, len(sh.Rows))
	}},
	{"A12", "合计行手填数与明细不符", func(x *Sheets) []Expect {
		sh, head, l := x.tab("income")
		sh.Rows = append(sh.Rows, x.totalRow(sh, head, "income", 100))
		want := at(l, "wage", x.col(l, "wage"), len(sh.Rows))
		total := at(l, "", 1, len(sh.Rows))
		total[0].Rule = "A11"
		return append(want, total...)
	}},
	{"A14", "有三行被隐藏", func(x *Sheets) []Expect {
		sh, head, l := x.tab("letter")
		for i := head + 2; i < head+5; i++ {
			sh.Rows[i].Hidden = true
		}
		return at(l, "", 0, head+3)
	}},
	{"A15", "公式引用失效，显示#REF!", func(x *Sheets) []Expect {
		sh, head, l := x.tab("income")
		col := x.col(l, "net")
		sh.Rows[head].Cells[col] = book.Cell{Kind: book.Fault, Value: "#REF!", Formula: "R4-Q4", Style: sh.Rows[head].Cells[col].Style}
		return at(l, "net", col, head+1)
	}},
	{"A13", "序号跳号", func(x *Sheets) []Expect {
		sh, head, l := x.tab("letter")
		sh.Rows[head+2].Cells[0].Value = "40"
		return append(at(l, "seq", 0, head+3), at(l, "seq", 0, head+4)...)
	}},
	{"A18", "政治面貌写成“无党派”", folded("member", "party", 1, func(c *book.Cell) { c.Value = "无党派" })},
	{"A19", "耕地面积带单位", folded("household", "cropland", 2, func(c *book.Cell) { c.Kind, c.Value = book.Text, c.Value+"亩" })},
	{"A22", "林地面积写成文字", cell("household", "forest", 2, func(c *book.Cell) { c.Kind, c.Value = book.Text, "若干" })},
	{"A25", "少报了“一封信送达”", func(x *Sheets) []Expect {
		x.Sheets = drop(x.Sheets, x.spec.Layout("letter").Title)
		return []Expect{{Field: "letter"}}
	}},
	{"A26", "删去了“下乡干部”的表头", func(x *Sheets) []Expect {
		sh, head, l := x.tab("cadre")
		sh.Rows[head-1].Cells = nil
		return at(l, "", 0, 0)
	}},
	{"A27", "多了一张“工作简报”", func(x *Sheets) []Expect {
		x.Sheets = append(x.Sheets, &book.Sheet{Name: "工作简报", Rows: []book.Row{{Cells: []book.Cell{book.Str("本周召开推进会一次。")}}}})
		return []Expect{{Sheet: "工作简报"}}
	}},
	{"A29", "林果面积的表头改成平方米", func(x *Sheets) []Expect {
		sh, head, l := x.tab("household")
		col := x.col(l, "orchard")
		sh.Rows[head-1].Cells[col].Value = "林果面积（平方米）"
		return at(l, "orchard", col, head)
	}},
	{"A30", "用红色标注一行，不写文字", func(x *Sheets) []Expect {
		sh, head, l := x.tab("letter")
		for i := range sh.Rows[head+1].Cells {
			sh.Rows[head+1].Cells[i].Style.Tone = book.Bad
		}
		return at(l, "", 0, head+2)
	}},
	{"A32", "有两行只填了序号和村名", func(x *Sheets) []Expect {
		sh, head, l := x.tab("visit")
		for i := range 2 {
			cells := make([]book.Cell, len(l.Columns))
			cells[0], cells[x.col(l, "village")] = book.Num(strconv.Itoa(len(sh.Rows)-head+1), book.Digits), sh.Rows[head].Cells[x.col(l, "village")]
			sh.Rows = append(sh.Rows, book.Row{Cells: cells})
			_ = i
		}
		return at(l, "", 0, len(sh.Rows)-1)
	}},
	{"A33", "把两户的备注格合并了", func(x *Sheets) []Expect {
		sh, head, l := x.tab("letter")
		col := x.col(l, "delivered_by")
		sh.Merges = append(sh.Merges, book.Span(col+1, head+1, col+1, head+2))
		sh.Rows[head+1].Cells[col] = book.Cell{}
		return at(l, "delivered_by", col, head+2)
	}},
	{"A35", "银行账号按数字存放", folded("household", "account", 1, func(c *book.Cell) {
		c.Kind, c.Value, c.Style.Format = book.Number, c.Value[:15]+"0000", book.General
	})},
	{"G24", "人均纯收入改成人均可支配收入", func(x *Sheets) []Expect {
		sh, head, l := x.tab("income")
		col := x.col(l, "net_per_head")
		sh.Rows[head-1].Cells[col].Value = "人均可支配收入"
		want := append(at(l, "net_per_head", col, head), at(l, "net_per_head", 0, 0)...)
		want[1].Rule = "A08" // the column is missing, too
		return want
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
		want := at(l, "id", col, row+1)
		want[0].Household = sh.Rows[row].Cells[x.col(l, "household_no")].Value
		return want
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

// cell changes one cell in the n-th row of a sheet; the finding must be there.
func cell(key string, f record.Field, n int, change func(*book.Cell)) func(*Sheets) []Expect {
	return func(x *Sheets) []Expect {
		sh, head, l := x.tab(key)
		row := sh.Rows[head+n-1].Cells
		change(&row[x.col(l, f)])
		want := at(l, f, x.col(l, f), head+n)
		if no := x.col(l, "household_no"); no >= 0 {
			want[0].Household = row[no].Value
		}
		return want
	}
}

// folded is cell for a fault that is told once a sheet and not by household.
func folded(key string, f record.Field, n int, change func(*book.Cell)) func(*Sheets) []Expect {
	one := cell(key, f, n, change)
	return func(x *Sheets) []Expect {
		want := one(x)
		want[0].Household = ""
		return want
	}
}
