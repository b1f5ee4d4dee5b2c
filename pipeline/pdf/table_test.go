package pdf

import (
	"fmt"
	"strings"
	"testing"

	"guatu/pipeline/page"
)

// leavesOf lays a table out on upright A4 sheets.
func leavesOf(t *testing.T, tables ...page.Block) []Leaf {
	t.Helper()
	list, err := Layout(&page.Document{Sections: []page.Section{{Setting: page.Sheet, Numbers: page.NumberNone, Blocks: tables}}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range Check(&list) {
		t.Error(p)
	}
	return list.Leaves
}

// stringsOf are a page's strings in drawing order.
func stringsOf(l *Leaf) []string {
	var out []string
	for _, it := range l.Items {
		if it.Shape == Text {
			out = append(out, it.Text)
		}
	}
	return out
}

func TestHeadsAreRepeatedOnEveryPage(t *testing.T) {
	leaves := leavesOf(t, rankTable(100))
	if len(leaves) < 3 {
		t.Fatalf("%d pages", len(leaves))
	}
	for i := range leaves {
		got := strings.Join(stringsOf(&leaves[i]), " ")
		if !strings.Contains(got, "名次 乡镇 填报 备注 应报户 完成率") {
			t.Errorf("page %d has no head: %.60s", i+1, got)
		}
		if cont := strings.HasPrefix(got, "单位：户、% （续表）"); cont != (i > 0) {
			t.Errorf("page %d: continued is %v: %.60s", i+1, cont, got)
		}
	}
}

func TestGroupNamesAndTotalsAreNotLeftAlone(t *testing.T) {
	for rows := 20; rows < 60; rows++ {
		table := rankTable(rows)
		table.Rows = append(table.Rows, page.Row{Kind: page.RowGroup, Cells: []page.Cell{{Text: "第二片区", Cols: 5}}})
		table.Rows = append(table.Rows, rankTable(3).Rows...)
		table.Rows = append(table.Rows, page.Row{Kind: page.RowTotal, Cells: page.Cells("合计")})
		leaves := leavesOf(t, table)
		for i := range leaves {
			s := stringsOf(&leaves[i])
			if s[len(s)-1] == "第二片区" {
				t.Fatalf("%d rows: page %d ends with the name of a group", rows, i+1)
			}
		}
		last := stringsOf(&leaves[len(leaves)-1])
		if n := len(last); n > 8 && last[n-2] == "完成率" {
			t.Fatalf("%d rows: the total stands alone on the last page: %v", rows, last)
		}
	}
}

// A sum never begins a page, and the sum in words with the signatures never stands apart from the rows it is of.
func TestSumsAndSignaturesStayWithTheirRows(t *testing.T) {
	for rows := 20; rows < 90; rows++ {
		table := &page.Table{RowHeight: page.TenthMM(85), Head: [][]page.Cell{page.Cells("序号", "姓名", "金额")}}
		for i := range rows {
			table.Rows = append(table.Rows, page.Row{Cells: page.Cells(fmt.Sprint(i+1), "张三", "500")})
			if i%7 == 6 {
				table.Rows = append(table.Rows, page.Row{Kind: page.RowSubtotal, Cells: page.Cells("", "小计", "3500")})
			}
		}
		table.Rows = append(table.Rows, page.Row{Kind: page.RowTotal, Cells: page.Cells("", "合计", "9000")})
		leaves := leavesOf(t, table, page.Para{Lead: "合计金额（大写）：", Text: "玖仟元整", Flush: true, Keep: true}, page.Fields{Items: []page.Field{{Label: "发放人（签字）："}}})
		for i := range leaves {
			text := strings.Join(stringsOf(&leaves[i]), " ")
			if _, body, _ := strings.Cut(text, "金额 "); strings.HasPrefix(body, " 小计") || strings.HasPrefix(body, "小计") || strings.HasPrefix(body, "合计") {
				t.Fatalf("%d rows: page %d begins with a sum: %s", rows, i+1, text)
			}
		}
		if last := strings.Join(stringsOf(&leaves[len(leaves)-1]), " "); !strings.Contains(last, "张三") || !strings.Contains(last, "玖仟元整") || !strings.Contains(last, "发放人") {
			t.Fatalf("%d rows: the last page holds %s", rows, last)
		}
	}
}

// A merged cell keeps its rows together; one longer than a page is cut, and its text said again.
func TestMergedCellsAndPages(t *testing.T) {
	table := &page.Table{Head: [][]page.Cell{page.Cells("乡镇", "序号")}}
	for i := range 30 {
		table.Rows = append(table.Rows, page.Row{Cells: []page.Cell{{Text: fmt.Sprintf("第%d乡", i), Rows: 4}, {Text: fmt.Sprint(i * 4)}}})
		for k := 1; k < 4; k++ {
			table.Rows = append(table.Rows, page.Row{Cells: page.Cells(fmt.Sprint(i*4 + k))})
		}
	}
	for i, l := range leavesOf(t, table) {
		extra := 2 // the head, and on later pages that the table goes on
		if i > 0 {
			extra++
		}
		if n := len(stringsOf(&l)) - extra; n%5 != 0 {
			t.Errorf("page %d breaks a merge: %d strings", i+1, n)
		}
	}
	long := &page.Table{Head: [][]page.Cell{page.Cells("乡镇", "序号")}}
	long.Rows = append(long.Rows, page.Row{Cells: []page.Cell{{Text: "永清镇", Rows: 90}, {Text: "0"}}})
	for i := 1; i < 90; i++ {
		long.Rows = append(long.Rows, page.Row{Cells: page.Cells(fmt.Sprint(i))})
	}
	for i, l := range leavesOf(t, long) {
		if !strings.Contains(strings.Join(stringsOf(&l), " "), "永清镇") {
			t.Errorf("page %d does not say whose rows these are", i+1)
		}
	}
}

// A cell no page can hold goes on over pages; no line of it is lost.
func TestTallRowsGoOnOverPages(t *testing.T) {
	text := ""
	for i := range 900 {
		text += fmt.Sprintf("第%d条，", i)
	}
	table := &page.Table{Head: [][]page.Cell{page.Cells("序号", "问题", "备注")}, Rows: []page.Row{{Cells: page.Cells("1", text, "无")}, {Cells: page.Cells("2", "完", "")}}}
	drawn := ""
	for _, l := range leavesOf(t, table) {
		for _, it := range l.Items {
			if it.Shape == Text {
				drawn += it.Text
			}
		}
	}
	for i := range 900 {
		if s := fmt.Sprintf("第%d条，", i); strings.Count(squash(drawn), s) != 1 {
			t.Fatalf("%q is drawn %d times", s, strings.Count(drawn, s))
		}
	}
}

func TestColumnsFitTheirContent(t *testing.T) {
	table := &page.Table{Head: [][]page.Cell{page.Cells("序号", "姓名", "证件号码", "未达标原因说明")}, Rows: []page.Row{
		{Cells: page.Cells("1", "王小明", "620521********1234", strings.Repeat("住房未鉴定，", 12))}, {Cells: page.Cells("10", "李\u3402", "", "3,482.50")}}}
	g := newTableGrid(&fontBook{}, table)
	g.fitWidth(page.Size5, page.MM(160))
	g.breakCells()
	if g.size != page.Size5 {
		t.Errorf("type shrank to %d though there was room", g.size)
	}
	for i := range g.body {
		if c := &g.body[i]; c.col < 3 && c.lines != nil || c.text == "3,482.50" && c.lines != nil {
			t.Errorf("%q is broken into %d lines", c.text, len(c.lines))
		}
	}
	if g.x[4] != page.MM(160) {
		t.Errorf("columns end at %d, want %d", g.x[4], page.MM(160))
	}
}

// Upright text fits the cell; columns with fixed widths get them.
func TestUprightHeadsAndFixedWidths(t *testing.T) {
	table := &page.Table{Cols: []page.Column{{}, {Fixed: page.MM(35)}}, Head: [][]page.Cell{{{Text: "序号", Vertical: true}, {Text: "签字（手印）"}}}, RowHeight: page.MM(12),
		Rows: []page.Row{{Cells: page.Cells("1", "")}}}
	g := newTableGrid(&fontBook{}, table)
	g.fitWidth(page.Size5, page.MM(160))
	g.breakCells()
	if w := g.x[2] - g.x[1]; w != page.MM(35) {
		t.Errorf("fixed column is %d wide", w)
	}
	if g.bodyH[0] != page.MM(12) || g.headH[0] < 2*page.Size5 {
		t.Errorf("row %d, head %d high", g.bodyH[0], g.headH[0])
	}
}

// A landscape sheet is bound at its top on odd pages and at its foot on even ones.
func TestLandscapeSheetsLeaveRoomForTheBinding(t *testing.T) {
	s := &page.Section{Setting: page.Sheet, Landscape: true}
	odd, even := frameOf(s, true), frameOf(s, false)
	if odd.y <= even.y || odd.h != even.h {
		t.Errorf("text starts at %d on odd and %d on even pages", odd.y, even.y)
	}
}

// However a table ends, no empty page follows it.
func TestNoEmptyPages(t *testing.T) {
	for rows := 1; rows < 80; rows++ {
		for i, l := range leavesOf(t, rankTable(rows), page.Spacer{Lines: 2}) {
			if len(l.Items) == 0 {
				t.Errorf("%d rows: page %d is empty", rows, i+1)
			}
		}
	}
}

// A table a few rows too long is set closer rather than carried over; its notes are never alone on a page.
func TestTablesALittleTooLongAreSetCloser(t *testing.T) {
	pages := func(rows int) []Leaf {
		table := rankTable(rows)
		table.Notes = []string{"注：完成率按应报户计算。"}
		return leavesOf(t, table)
	}
	one := 1
	for len(pages(one+1)) == 1 {
		one++
	}
	g := newTableGrid(&fontBook{}, rankTable(one))
	g.fitWidth(page.Size5, page.MM(168))
	g.breakCells()
	if loose := heightOf(g.headH) + heightOf(g.bodyH); loose < page.MM(253)*11/10 {
		t.Errorf("%d rows are the most on a page, %d high when set loosely", one, loose)
	}
	for rows := one + 1; rows < one+40; rows++ {
		leaves := pages(rows)
		last := stringsOf(&leaves[len(leaves)-1])
		if len(last) < 11 {
			t.Errorf("%d rows: the last page only says %v", rows, last)
		}
	}
}

// A line of a cell squeezed for its closing mark keeps inside the cell.
func TestSqueezedLinesKeepInsideTheirCells(t *testing.T) {
	for n := 10; n < 60; n++ {
		table := &page.Table{Cols: []page.Column{{}, {Fixed: page.MM(60)}, {}}, Head: [][]page.Cell{page.Cells("序号", "问题", "备注")},
			Rows: []page.Row{{Cells: page.Cells("1", strings.Repeat("县", n)+"；"+strings.Repeat("镇", 20)+"。", "无")}}}
		leavesOf(t, table) // which fails on any string crossed by a line
	}
}
