package report

import (
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

func (in *Input) archiveSheet() *list { return in.sheet(in.archiveTable()) }

func (in *Input) archiveTable() table {
	cols := []col{
		in.num("hh", "归档/在册户", "households"), in.num("filed", "归档/已归档户", "filed"), in.rate("filedr", "归档/归档率", "filed", "hh", "filed"),
		in.num("ok", "合格/合格户", "filed_ok"), in.rate("okr", "合格/合格率", "ok", "filed", "filed_ok"),
		in.num("marks", "落款日期印章/齐全户", "archive_marks"), in.rate("marksr", "落款日期印章/齐全率", "marks", "filed", "archive_marks"),
	}
	f := in.County.Figure("archive_items")
	for _, class := range in.County.Spec.Captions["档"] {
		items := itemsOf(f, class.Name)
		k := class.Name
		cols = append(cols, in.den(k+"w", k+"/应归档件", "archive_items", items...), in.num(k+"n", k+"/已归档件", "archive_items", items...),
			in.num(k+"b", k+"/不合格件", "archive_bad", items...), in.rate(k+"r", k+"/齐全率", k+"n", k+"w", "archive_items", items...))
	}
	return table{tab: "五类档案", title: "贫困户" + captionCount(len(in.County.Spec.Captions["档"])) + "类档案情况表", unit: "户、件、%", cols: cols,
		notes: []string{"应归档件不含状态为“不需要”的要件。档案类别为" + in.County.Spec.Captions["档"][0].Basis + "。"}}
}

// itemsOf are the archive items whose header belongs to a class.
func itemsOf(f *county.Figure, class string) []string {
	var out []string
	for _, name := range f.Names {
		if strings.HasPrefix(name, class+"/") {
			out = append(out, name)
		}
	}
	return out
}

// archiveItemSheet has one row an item, since 27 items by 18 townships read better that way round. What the rates are worked out from stands to the
// right of what is printed.
func (in *Input) archiveItemSheet() *list {
	heads := []string{"类别", "要件", "全县/应归档件", "全县/已归档件", "全县/不合格件", "全县/齐全率"}
	for _, group := range []string{"各乡镇齐全率", "各乡镇应归档件", "各乡镇已归档件", "各乡镇不合格件"} {
		for _, a := range in.County.Areas {
			heads = append(heads, group+"/"+a.Name)
		}
	}
	l := in.newList("档案要件", "档案要件齐全率（逐项）", "件、%", heads)
	for _, name := range in.County.Figure("archive_items").Names {
		l.row(in.archiveItemCells(name, l.next())...)
	}
	end, printed := len(l.sheet.Rows), 6+len(in.County.Areas)
	l.sheet.Conditions = append(l.sheet.Conditions, book.Condition{Area: book.Span(7, l.body, printed, end), Kind: book.Scale})
	l.sheet.HeadCols = 2
	l.widths(14, 20, 10, 10, 10, 9)
	l.fold(printed)
	return l
}

// archiveItemCells are one item's row: the county's counts as sums of the townships', every rate as a quotient of two counts.
func (in *Input) archiveItemCells(name string, row int) []book.Cell {
	n := len(in.County.Areas)
	class, item, _ := strings.Cut(name, "/")
	f, bad := in.County.Figure("archive_items"), in.County.Figure("archive_bad")
	block := func(i int) int { return 7 + i*n } // first column of the i-th group of townships
	sum := func(i int, v int64) book.Cell {
		return book.Int(v).Calc("SUM(" + book.Span(block(i), row, block(i)+n-1, row).String() + ")")
	}
	rate := func(v county.Value, num, den int) book.Cell {
		if !v.Known {
			return muted(missing)
		}
		d := book.A1(den, row)
		return book.Rate(v.Num, v.Den).Calc("IF(N(" + d + ")=0,\"—\"," + book.A1(num, row) + "/" + d + ")")
	}
	whole := f.Part(name, 0)
	cells := []book.Cell{book.Str(class).As(book.Label), book.Str(item).As(book.Label), sum(1, whole.Den), sum(2, whole.Num), sum(3, bad.Part(name, 0).Num), rate(whole, 4, 3)}
	for i, a := range in.County.Areas {
		cells = append(cells, rate(f.Part(name, a.ID), block(2)+i, block(1)+i))
	}
	for _, g := range []struct {
		f     *county.Figure
		shows string
		of    func(county.Value) int64
	}{{f, sourceDen, func(v county.Value) int64 { return v.Den }}, {f, sourceNum, func(v county.Value) int64 { return v.Num }}, {bad, sourceNum, func(v county.Value) int64 { return v.Num }}} {
		for _, a := range in.County.Areas {
			v := g.f.Part(name, a.ID)
			if !v.Known {
				cells = append(cells, muted(missing))
				continue
			}
			cells = append(cells, book.Int(g.of(v)).To(sourceTab, in.sourceAt(g.f.ID, g.shows, a.ID)))
		}
	}
	return cells
}
