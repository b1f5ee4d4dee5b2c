package report

import (
	"fmt"
	"slices"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
	"guatu/pipeline/record"
)

// battle is the county's board: how far each township is, who answers for it, and what is left.
func (in *Input) battle() page.Poster {
	return page.Poster{Cols: []int{5, 6}, Rows: []int{4, 9, 8}, Panels: []page.Panel{
		{Title: "全县进度", Col: 0, Row: 0, ColSpan: 2, Chart: in.counters(0)},
		{Title: "各乡镇" + in.leading().Title, Unit: "示意图，不表示边界", Col: 0, Row: 1, Chart: in.tiles()},
		{Title: "作战任务表", Unit: fmt.Sprintf("单位：户、%%　时限为当日%d时前", in.deadlineHour()), Col: 1, Row: 1, RowSpan: 2, Table: in.battleTable()},
		in.stateStacks(),
	}}
}

// stateStacks is the board's lower corner: how the households of each township stand.
func (in *Input) stateStacks() page.Panel {
	p := page.Panel{Title: "脱贫状态", Unit: "单位：户", Col: 0, Row: 2}
	if in.serves("income.status") {
		p.Chart = in.statusStacks()
		return p
	}
	p.Title, p.Chart = in.watched()+"（风险未消除）", in.partStacks("monitored", "户")
	return p
}

// partStacks is an indicator's parts, a column a township.
func (in *Input) partStacks(id, unit string) page.Stacked {
	out := page.Stacked{Axis: page.Axis{Unit: unit}}
	names := in.shownParts(id)
	out.Series = names
	for _, a := range in.County.Areas {
		s := page.Stack{Label: a.Name, Total: in.n(id, a.ID)}
		for _, name := range names {
			s.Parts = append(s.Parts, in.County.Part(id, name, a.ID).Num)
		}
		out.Items = append(out.Items, s)
	}
	return out
}

// shownParts are the parts of an indicator; that of blanks only where there are any.
func (in *Input) shownParts(id string) []string {
	return slices.DeleteFunc(slices.Clone(in.County.Figure(id).Names), func(name string) bool {
		return name == county.Blank && in.County.Part(id, name, 0).Num == 0
	})
}

func (in *Input) counters(id int) page.Counters {
	var out page.Counters
	for _, x := range boardCounters {
		if in.County.Made(x.id) {
			out.Items = append(out.Items, counter(x.label, x.unit, in.County.Value(x.id, id)))
		}
	}
	in.countersInWords(out.Items)
	return out
}

// boardCounters are the large figures of the board and the wall, those of the profile.
var boardCounters = []struct{ label, unit, id string }{{"三本账已填", "户", "filled"}, {"五类档案归档", "户", "filed"}, {"自查验收", "户", "accepted"},
	{"监测对象有措施", "户", "covered"}, {"监测对象有联系人", "户", "contacted"}, {"风险已消除", "户", "cleared"}, {"七个一慰问送达", "人", "gifts_delivered"}, {"一封信送达", "户", "letters"}, {"问题整改", "条", "corrected"}}

// tiles lays the townships out row by row in protocol order; no boundary is drawn.
func (in *Input) tiles() page.Tiles {
	lead := in.leading()
	out := page.Tiles{Steps: steps, Unit: lead.Title}
	for i, a := range in.County.Areas {
		v := in.County.Value(lead.ID, a.ID)
		t := page.Tile{Label: a.Name, Value: v.Percent(1), Col: i % 5, Row: i / 5, Step: step(v)}
		if !a.Report.Standing.Fresh() {
			t.Note = a.Report.Standing.String()
		}
		out.Tiles = append(out.Tiles, t)
	}
	return out
}

// statusParts are the states of exit in the order of the code list; a blank state is a finding, not a part of the wall.
func (in *Input) statusParts() []string { return in.County.Spec.Codes["脱贫状态"].Values }

func (in *Input) statusStacks() page.Stacked {
	out := page.Stacked{Axis: page.Axis{Unit: "户"}, Series: in.statusParts()}
	for _, a := range in.County.Areas {
		s := page.Stack{Label: a.Name, Total: in.n("households", a.ID)}
		for _, p := range out.Series {
			s.Parts = append(s.Parts, in.County.Part("status", p, a.ID).Num)
		}
		out.Items = append(out.Items, s)
	}
	return out
}

// wallRates are the rates of a wall's tables and curves, those that the profile has first in this order.
var wallRates = []struct{ head, id string }{{"三本账", "filled"}, {"归档", "filed"}, {"档案合格", "filed_ok"}, {"验收", "accepted"}, {"一封信", "letters"}, {"措施覆盖", "covered"},
	{"联系人", "contacted"}, {"风险消除", "cleared"}, {"入户", "visited"}, {"质量指数", "quality"}}

// ratesOf are at most n of the rates that the profile has, without those left out.
func (in *Input) ratesOf(n int, without ...string) (heads, ids []string) {
	for _, r := range wallRates {
		if len(ids) < n && in.County.Made(r.id) && !slices.Contains(without, r.id) {
			heads, ids = append(heads, in.words(r.head)), append(ids, r.id)
		}
	}
	return heads, ids
}

// openStates are the states of households that still have a way to go, where the profile tells states of exit.
func (in *Input) openStates() []string {
	if !in.serves("income.status") {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(in.statusParts()), func(s string) bool { return strings.HasPrefix(s, "已脱贫") || s == "返贫" })
}

func (in *Input) battleTable() *page.Table {
	heads, ids := in.ratesOf(3, "filed_ok", "accepted")
	if !in.serves("账") {
		heads, ids = in.ratesOf(3)
	}
	states := in.openStates()
	t := &page.Table{Zebra: true, Head: [][]page.Cell{page.Cells(slices.Concat([]string{"乡镇", "包乡镇县级领导", in.leaderTitle(), "户数"}, states, heads, []string{"问题", "时限"})...)}}
	for _, a := range in.County.Areas {
		row := page.Row{Cells: page.Cells(a.Name, in.officer(a, "包乡镇县级领导"), in.officer(a, in.leaderTitle()), in.n("households", a.ID))}
		for _, s := range states {
			row.Cells = append(row.Cells, page.Cell{Text: in.n("status", a.ID, s)})
		}
		for _, id := range ids {
			v := in.County.Value(id, a.ID)
			row.Cells = append(row.Cells, page.Cell{Text: in.pct(id, a.ID), Tone: tone(v)})
		}
		problems, by := in.boardDuty(a)
		row.Cells = append(row.Cells, page.Cells(problems, by)...)
		t.Rows = append(t.Rows, row)
	}
	return t
}

// leaderTitle is what the cover calls whoever leads the work in a township.
func (in *Input) leaderTitle() string {
	if c := in.County.Spec.Column("cover", "leader"); c != nil {
		return c.Header
	}
	return "工作组组长"
}

// boardDuty is how many problems a township has to mend and until when. One that sent nothing has to send; one without problems has nothing to do.
func (in *Input) boardDuty(a *county.Area) (problems, by string) {
	switch n := len(in.toAnswer(a)); {
	case !a.Present():
		return missing, in.nextDay()
	case n > 0:
		return fmt.Sprint(n), in.nextDay()
	}
	return "0", "—"
}

// officer is who holds a post for a township: the county's register first, else the township's own cover; 待定 when neither says.
func (in *Input) officer(a *county.Area, role string) string {
	for _, o := range in.County.Spec.Settings.Officers {
		if o.Township == a.ID && o.Role == role && o.Village == "" {
			return o.Name
		}
	}
	if a.Return != nil && a.Return.Cover != nil {
		cover := map[string]string{"包乡镇县级领导": a.Return.Cover.CountyHead.V, in.leaderTitle(): a.Return.Cover.Leader.V, "党委书记": a.Return.Cover.Secretary.V}
		if cover[role] != "" {
			return cover[role]
		}
	}
	return "待定"
}

// townBattle is a township's own board, village by village.
func (in *Input) townBattle(a *county.Area) page.Poster {
	heads, ids := in.ratesOf(5)
	if in.serves("账", "visit") {
		heads, ids = append(heads, "入户"), append(ids, "visited")
	}
	m := page.Matrix{Corner: "行政村", Cols: append([]string{"户数"}, heads...), Keys: toneKeys}
	for v, name := range a.Villages {
		row := page.MatrixRow{Label: name, Cells: []page.MatrixCell{{Text: in.County.Figure("households").Village(a.ID, v, "").Count()}}}
		for _, id := range ids {
			x := in.villageSum(id, a.ID, v)
			row.Cells = append(row.Cells, page.MatrixCell{Text: x.Percent(0), Tone: tone(x)})
		}
		m.Rows = append(m.Rows, row)
	}
	text := []string{"包乡镇县级领导：" + in.officer(a, "包乡镇县级领导"), "党委书记：" + in.officer(a, "党委书记"), in.leaderTitle() + "：" + in.officer(a, in.leaderTitle())}
	text = append(text, in.townTasks(a)...)
	return page.Poster{Cols: []int{3, 1}, Rows: []int{1, 4}, Panels: []page.Panel{
		{Title: "本乡镇进度", ColSpan: 2, Chart: in.counters(a.ID)},
		{Title: "各村完成情况", Row: 1, Chart: m},
		{Title: "责任人与时限", Col: 1, Row: 1, Text: text}}}
}

// boardTasks is how many kinds of problem a township's board names.
const boardTasks = 6

// townTasks says what the township has to mend and until when: kinds of problem, no person's data.
func (in *Input) townTasks(a *county.Area) []string {
	n := len(in.toAnswer(a))
	if n == 0 {
		return []string{"本期没有需要整改的问题。"}
	}
	out := []string{fmt.Sprintf("本期需要整改的问题%d条，%s整改到位：", n, in.nextDeadline())}
	for _, r := range in.County.Problems.Rules {
		if r.Count[a.ID] == 0 || r.Rule.Severity == record.Hint {
			continue
		}
		if len(out) > boardTasks {
			return append(out, "其余见《整改通知》。")
		}
		out = append(out, fmt.Sprintf("%d.%s：%d条", len(out), r.Rule.Title, r.Count[a.ID]))
	}
	return out
}
