package report

import (
	"fmt"
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

// archiveItemSheet has one row an item, since 27 items by 18 townships read better that way round.
func (in *Input) archiveItemSheet() *list {
	heads := []string{"类别", "要件", "全县/应归档件", "全县/已归档件", "全县/不合格件", "全县/齐全率"}
	for _, a := range in.County.Areas {
		heads = append(heads, "各乡镇齐全率/"+a.Name)
	}
	l := in.newList("档案要件", "档案要件齐全率（逐项）", "件、%", heads)
	f, bad := in.County.Figure("archive_items"), in.County.Figure("archive_bad")
	for _, name := range f.Names {
		class, item, _ := strings.Cut(name, "/")
		v, row := f.Part(name, 0), l.next()
		cells := []book.Cell{book.Str(class).As(book.Label), book.Str(item).As(book.Label), book.Int(v.Den), book.Int(v.Num), book.Int(bad.Part(name, 0).Num),
			book.Rate(v.Num, v.Den).Calc(fmt.Sprintf("IF(C%d=0,\"—\",D%d/C%d)", row, row, row))}
		for _, a := range in.County.Areas {
			cells = append(cells, rateOrMissing(f.Part(name, a.ID)))
		}
		l.row(cells...)
	}
	end := len(l.sheet.Rows)
	l.sheet.Conditions = append(l.sheet.Conditions, book.Condition{Area: book.Span(7, l.body, 6+len(in.County.Areas), end), Kind: book.Scale})
	l.sheet.HeadCols = 2
	l.widths(14, 20, 10, 10, 10, 9)
	return l
}

func rateOrMissing(v county.Value) book.Cell {
	if !v.Known {
		return muted(missing)
	}
	return book.Rate(v.Num, v.Den)
}
