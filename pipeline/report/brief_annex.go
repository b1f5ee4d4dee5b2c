package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
)

// annex is one landscape section of the briefing.
type annex struct {
	title  string
	blocks []page.Block
}

// annexes are those of the briefing. Lists that would be empty sheets are left out: who reported late or not at all, and waivers, of which the parameters' notes then say that there are none.
func (in *Input) annexes() []annex {
	out := in.figures()
	if t := in.waiverTable(); len(t.Rows) > 0 {
		out = append(out, annex{"豁免和停用情况", []page.Block{t}})
	}
	return append(out, annex{"采用的参数和待确认事项", []page.Block{in.paramTable(), in.openTable()}})
}

// shortAnnexes are those of the papers for townships and leaders.
func (in *Input) shortAnnexes() []annex {
	return append(in.figures(), annex{"待确认事项", []page.Block{in.openTable()}})
}

func (in *Input) figures() []annex {
	var list []annex
	if len(in.County.Weights) > 0 {
		list = append(list, annex{"乡镇进度排名表", []page.Block{in.rankTable()}})
	}
	list = append(list, annex{"各乡镇问题统计表", []page.Block{in.townProblemTable()}})
	if t := in.notReported(); len(t.Rows) > 0 {
		list = append(list, annex{"未报送和迟报名单", []page.Block{t}})
	}
	return list
}

// annexMargins let eighteen townships and their total stand on one landscape page.
var annexMargins = page.Margins{Top: 150, Right: 180, Bottom: 170, Left: 250}

// annexSections lays each annex on landscape sheets with its mark.
func annexSections(list []annex) (sections []page.Section, titles []string) {
	for i, a := range list {
		titles = append(titles, a.title)
		no := i + 1
		if len(list) == 1 {
			no = 0
		}
		blocks := append([]page.Block{page.AnnexMark{No: no}, page.Title{Text: a.title}}, a.blocks...)
		sections = append(sections, page.Section{Landscape: true, Setting: page.Sheet, Margins: annexMargins, Blocks: blocks})
	}
	return sections, titles
}

// rankFigures are what stands beside a township's place: the indicators that the profile has.
var rankFigures = []struct {
	head, id string
	show     func(in *Input, id string, township int) string
}{
	{"应填户", "filled", func(in *Input, id string, t int) string { return in.d(id, t) }},
	{"已填户", "filled", func(in *Input, id string, t int) string { return in.n(id, t) }},
	{"完成率", "filled", (*Input).pct},
	{"归档率", "filed", (*Input).pct},
	{"合格率", "filed_ok", (*Input).pct},
	{"监测对象", "monitored", func(in *Input, id string, t int) string { return in.n(id, t) }},
	{"措施覆盖率", "covered", (*Input).pct},
	{"联系人落实率", "contacted", (*Input).pct},
	{"风险消除率", "cleared", (*Input).pct},
	{"错误", "severity", func(in *Input, id string, t int) string { return in.n(id, t, "错误") }},
	{"疑点", "severity", func(in *Input, id string, t int) string { return in.n(id, t, "疑点") }},
	{"有问题户占比", "problem_rate", (*Input).pct},
	{"质量指数", "quality", (*Input).pct},
	{"整改率", "corrected", (*Input).pct},
	{"一封信送达率", "letters", (*Input).pct},
}

func (in *Input) rankTable() page.Block {
	heads := []string{"名次", "乡镇", "进度分", in.lastPeriod() + "名次", "升降"}
	for _, f := range rankFigures {
		if in.County.Made(f.id) {
			heads = append(heads, f.head)
		}
	}
	t := &page.Table{Left: in.periodText(), Unit: "单位：分、户、%、条", Zebra: true, Size: page.SizeSmall5, Head: [][]page.Cell{page.Cells(heads...)}}
	for _, r := range in.County.Ranking {
		id := r.Township
		place, score, prev, moved := "未评", "—", "—", "—"
		if r.Rated {
			place, score = strconv.Itoa(r.Rank), county.Fixed(r.Score, 2)
		}
		if r.Prev > 0 {
			prev = strconv.Itoa(r.Prev)
		}
		if n, ok := r.Moved(); ok {
			moved = arrow(n)
		}
		row := page.Row{Cells: page.Cells(append([]string{place, in.townshipName(id), score, prev, moved}, in.rankFigures(id)...)...)}
		if !r.Rated {
			row.Tone = page.ToneMuted
		}
		t.Rows = append(t.Rows, row)
	}
	t.Rows = append(t.Rows, page.Row{Kind: page.RowTotal, Cells: page.Cells(append([]string{"", "全县", "", "", ""}, in.rankFigures(0)...)...)})
	t.Notes = []string{"进度分按各项比率加权计算，权重见会议材料附件和全县汇总工作簿“口径说明”。没有数据的项目不计分。"}
	return t
}

func (in *Input) rankFigures(township int) []string {
	var out []string
	for _, f := range rankFigures {
		if in.County.Made(f.id) {
			out = append(out, f.show(in, f.id, township))
		}
	}
	return out
}

func arrow(n int) string {
	switch {
	case n > 0:
		return fmt.Sprintf("↑%d", n)
	case n < 0:
		return fmt.Sprintf("↓%d", -n)
	}
	return "→"
}

// townProblemTable counts by class and township.
func (in *Input) townProblemTable() page.Block {
	var classes []string
	for _, class := range in.County.Classes() {
		if len(in.County.Problems.ByClass(class)) > 0 {
			classes = append(classes, class)
		}
	}
	t := &page.Table{Left: in.periodText(), Unit: "单位：条", Zebra: true, Size: page.SizeSmall5, Head: [][]page.Cell{page.Cells(append(append([]string{"乡镇"}, classes...), "合计", "其中错误", "其中疑点")...)}}
	row := func(name string, id int) []string {
		cells, sum := []string{name}, int64(0)
		for _, class := range classes {
			n := int64(0)
			for _, r := range in.County.Problems.ByClass(class) {
				n += r.Count[id]
			}
			sum += n
			cells = append(cells, fmt.Sprint(n))
		}
		return append(cells, fmt.Sprint(sum), in.n("severity", id, "错误"), in.n("severity", id, "疑点"))
	}
	for _, a := range in.County.Areas {
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(row(a.Name, a.ID)...)})
	}
	t.Rows = append(t.Rows, page.Row{Kind: page.RowTotal, Cells: page.Cells(row("全县", 0)...)})
	t.Notes = []string{"合计含提示。逐条清单见各乡镇《整改通知》和全县汇总工作簿“问题清单”。"}
	return t
}

func (in *Input) notReported() *page.Table {
	t := &page.Table{Size: page.SizeSmall5, Head: [][]page.Cell{page.Cells("序号", "乡镇", "情况", "收到时间", "迟报小时", "说明")}}
	for _, a := range in.County.Areas {
		r := a.Report
		if r.Standing.Fresh() && r.LateMinutes == 0 {
			continue
		}
		received := "—"
		if r.Received > 0 {
			received = clock(in.local(r.Received))
		}
		late := "—"
		if r.LateMinutes > 0 {
			late = fmt.Sprint(r.LateHours())
		}
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(strconv.Itoa(len(t.Rows)+1), a.Name, r.Standing.String(), received, late, in.safe(in.reportNote(a)))})
	}
	return t
}

func (in *Input) waiverTable() *page.Table {
	t := &page.Table{Head: [][]page.Cell{page.Cells("类型", "编号", "规则", "名称", "理由", "批准人", "到期", "状态", "涉及条数")}}
	for _, w := range in.County.Waivers {
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells("豁免", w.No, w.Rule, in.rule(w.Rule).Title, in.safe(w.Reason), w.Approver, w.Until.Chinese(), w.State(), fmt.Sprint(w.Covers))})
	}
	for _, r := range in.County.Rules {
		if r.State != county.RuleRan {
			t.Rows = append(t.Rows, page.Row{Cells: page.Cells(stateName(r.State), "", r.ID, r.Title, r.Reason, "", "", r.State.String(), "")})
		}
	}
	return t
}

// paramTable shows the lines, bands and weights that the figures rest on; the limits of single rules are in the workbook.
func (in *Input) paramTable() page.Block {
	t := &page.Table{Title: "采用的参数", Size: page.SizeSmall5, Head: [][]page.Cell{page.Cells("参数", "取值", "生效日期", "依据")}}
	rest := 0
	for _, x := range in.paramTerms() {
		if x.kind == limitTerm {
			rest++
			continue
		}
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(x.name, x.value, x.from, x.basis)})
	}
	if rest > 0 {
		t.Notes = []string{fmt.Sprintf("另有规则限值%d项，逐项见全县汇总工作簿“口径说明”。", rest)}
	}
	if len(in.waiverTable().Rows) == 0 {
		t.Notes = append(t.Notes, "本期没有豁免，全部规则均已执行。")
	}
	return t
}

// openTable lists what still needs the county's word; names of one kind share rows, so that the list stays readable.
func (in *Input) openTable() page.Block {
	t := &page.Table{Title: Unconfirmed + "的事项", Size: page.SizeSmall5, Head: [][]page.Cell{page.Cells("类别", "名称（本期采用）")}, Cols: []page.Column{{}, {Width: 90, Align: page.AlignLeft}},
		Notes: []string{"以上均暂按默认口径，" + Unconfirmed + "。"}}
	var kinds []string
	names := map[string][]string{}
	for _, x := range in.unconfirmed() {
		if len(names[x.kind]) == 0 {
			kinds = append(kinds, x.kind)
		}
		names[x.kind] = append(names[x.kind], openName(x))
	}
	for _, kind := range kinds {
		for part := range slices.Chunk(names[kind], 20) {
			t.Rows = append(t.Rows, page.Row{Cells: page.Cells(kind, strings.Join(part, "；"))})
		}
	}
	return t
}

// openName is a term with the value in use, where the value says more than the name.
func openName(x term) string {
	if strings.HasPrefix(x.kind, "名称：") || x.value == "" {
		return x.name
	}
	return x.name + "（" + x.value + "）"
}
