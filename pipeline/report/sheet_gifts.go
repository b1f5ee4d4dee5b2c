package report

import (
	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

func (in *Input) giftSheet() *list { return in.sheet(in.giftTable()) }

func (in *Input) giftTable() table {
	kinds := in.County.Figure("gifts").Names
	cols := []col{in.den("want", "合计/应确定", "gifts"), in.num("have", "合计/已确定", "gifts"), in.rate("rate", "合计/完成率", "have", "want", "gifts"),
		in.den("n", "送达/慰问对象", "gifts_delivered"), in.num("sent", "送达/已送达", "gifts_delivered"), in.rate("sentr", "送达/送达率", "sent", "n", "gifts_delivered"),
		in.num("sub", "合计/替补", "gift_substitutes"), in.num("money", "合计/慰问金（元）", "gift_amounts")}
	for _, k := range kinds {
		cols = append(cols, in.num(k+"h", k+"/已确定", "gifts", k), in.num(k+"s", k+"/替补", "gift_substitutes", k), in.num(k+"m", k+"/金额（元）", "gift_amounts", k))
	}
	cols[6], cols[7] = regroup(cols[6], "替补和资金/替补"), regroup(cols[7], "替补和资金/慰问金（元）")
	note := "慰问金标准由县设置提供。"
	if len(in.County.Spec.Settings.Amounts) == 0 {
		note = "慰问金标准县上尚未提供，" + Unconfirmed + "；本表只汇总填报数。"
	}
	return table{tab: "七个一", title: in.County.Spec.Facts["gift_campaign"].Value + "活动情况表", unit: "人、村、元、%", cols: cols,
		notes: []string{"应确定数=行政村数×" + captionCount(len(kinds)) + "类。一村一类有一名对象即为已确定。" + note}}
}

func regroup(c col, head string) col { c.head = head; return c }

// giftGapSheet lists the villages that lack a recipient, one line a village with the missing kinds.
func (in *Input) giftGapSheet() *list {
	kinds := in.County.Figure("gifts").Names
	heads := append([]string{"序号", "乡镇", "行政村"}, kinds...)
	l := in.newList("七个一缺项", "还缺慰问对象的村", "", append(heads, "缺项数"))
	f, n := in.County.Figure("gifts"), int64(0)
	for _, a := range in.County.Areas {
		for v, name := range a.Villages {
			if !a.Present() || name == county.NoVillage {
				continue
			}
			cells, gaps := gapCells(f, a, v, kinds)
			if gaps == 0 {
				continue
			}
			n++
			l.row(append(append([]book.Cell{serialCell(int(n)), book.Str(a.Name), book.Str(name)}, cells...), book.Int(gaps))...)
		}
	}
	l.emptyNote("各村七类慰问对象均已确定。")
	l.filter()
	l.widths(7, 12, 18)
	for range kinds {
		l.widths(14)
	}
	l.widths(9)
	return l
}

func gapCells(f *county.Figure, a *county.Area, v int, kinds []string) (cells []book.Cell, gaps int64) {
	for _, k := range kinds {
		if f.Village(a.ID, v, k).Num == 0 {
			gaps++
			cells = append(cells, book.Str("缺").Toned(book.Bad).Aligned(book.Center))
			continue
		}
		cells = append(cells, book.Str("√").Aligned(book.Center))
	}
	return cells, gaps
}

// emptyNote says in words that a list has no lines, so that nobody takes it for a fault.
func (l *list) emptyNote(textIfEmpty string) {
	if len(l.sheet.Rows) == l.body-1 {
		l.wide(book.Str(l.said(textIfEmpty)))
	}
}
