package report

import (
	"fmt"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

func (in *Input) cadreSheet() *list { return in.sheet(in.cadreTable()) }

func (in *Input) cadreTable() table {
	cols := []col{in.num("all", "干部/合计", "cadres")}
	for _, role := range in.County.Figure("cadres").Names {
		cols = append(cols, in.num("r"+role, "干部/"+role, "cadres", role))
	}
	cols = append(cols, in.num("linked", "联系户/户数", "caseload"), in.den("linkers", "联系户/干部数", "caseload"), in.mean("load", "联系户/人均户数", "linked", "linkers", "caseload"),
		in.num("days", "驻村/天数", "days"), in.den("stayers", "驻村/干部数", "days"), in.mean("stay", "驻村/人均天数", "days", "stayers", "days"),
		in.num("visits", "走访/户次", "visits"), in.num("visited", "走访/走访户", "visited"), in.den("hh", "走访/在册户", "visited"), in.rate("cover", "走访/覆盖率", "visited", "hh", "visited"),
		in.rest("none", "走访/无人走访户", "hh", "visited", "visited"))
	return table{tab: "干部下基层", title: "干部下基层情况表", unit: "人、户、天、户次、%", cols: cols,
		notes: []string{"已离岗干部不计。走访只计走访记录所证明的。“五用五惩”的内容县上尚未提供，本表不作评价，" + Unconfirmed + "。"}}
}

// visitSheet is the matrix of effects by tasks for the county, then each township's sums.
func (in *Input) visitSheet() *list {
	s := in.County.Spec
	effects, tasks := county.Effects(s), county.Tasks(s)
	heads := append(append([]string{"作用", "干部角色"}, tasks...), "合计")
	l := in.newList("走访矩阵", "干部走访“"+captionCount(len(effects)-1)+"个作用”×“"+captionCount(len(tasks)-1)+"项任务”情况表", "户次", heads)
	for _, e := range effects {
		row := l.next()
		cells := []book.Cell{book.Str(e).As(book.Label), book.Str(in.rolesOf(e)).As(book.Label)}
		sum := int64(0)
		for _, task := range tasks {
			n := in.County.Part("visits", county.VisitPart(e, task), 0).Num
			sum += n
			cells = append(cells, book.Int(n).To(sourceTab, in.sourceAt("visits", sourceNum, 0)))
		}
		l.row(append(cells, book.Int(sum).Calc("SUM("+book.Span(3, row, 2+len(tasks), row).String()+")").As(book.Total))...)
	}
	end := len(l.sheet.Rows)
	total := []book.Cell{book.Str("合计").As(book.Total), {Style: book.Style{Role: book.Total}}}
	for i := range len(tasks) + 1 {
		n := int64(0)
		for _, e := range effects {
			for j, task := range tasks {
				if i == j || i == len(tasks) {
					n += in.County.Part("visits", county.VisitPart(e, task), 0).Num
				}
			}
		}
		total = append(total, book.Int(n).Calc("SUM("+book.Span(3+i, l.body, 3+i, end).String()+")").As(book.Total))
	}
	l.row(total...)
	l.sheet.Conditions = append(l.sheet.Conditions, book.Condition{Area: book.Span(3, l.body, 2+len(tasks), end), Kind: book.Scale})
	l.note("“" + captionCount(len(effects)-1) + "个作用”取自" + s.Captions["作用"][0].Basis + "。")
	l.widths(14, 30)
	return l
}

func (in *Input) rolesOf(effect string) string {
	for _, c := range in.County.Spec.Captions["作用"] {
		if c.Name == effect {
			return c.Detail
		}
	}
	return "角色未填或不在表内"
}

func (in *Input) unvisitedSheet() *list {
	if !in.County.Value("visits", 0).Known || in.County.Value("visits", 0).Num == 0 {
		l := in.newList("未走访户", "本期无人走访的户", "", []string{"说明"})
		l.row(book.Str(fmt.Sprintf("本期没有走访记录，全县%s户在册户均无人走访，不逐户列出。", in.County.Value("households", 0).Count())))
		l.widths(80)
		return l
	}
	return in.houseList("未走访户", "本期无人走访的户", "全县在册户本期均有人走访。", func(h *county.House) bool { return in.County.Met(h) == nil })
}
