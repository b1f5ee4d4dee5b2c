package report

import (
	"fmt"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
	"guatu/pipeline/record"
)

var _ = add(Kind{ID: "townships", Title: "乡镇汇报材料", About: "每乡镇两页（PDF）：工作进展、问题、下步打算，附分村情况", Order: 80,
	Files: func(in *Input) []File {
		var out []File
		for _, a := range in.County.Areas {
			if a.Present() {
				out = append(out, oneDocument("乡镇汇报/"+in.areaFile(a, "汇报材料", "pdf"), func() *page.Document { return in.townshipReport(a) }))
			}
		}
		return out
	}})

// townshipReport is what a township can read out at the meeting: one page of text, one of villages.
func (in *Input) townshipReport(a *county.Area) *page.Document {
	id := a.ID
	blocks := []page.Block{page.Title{Text: a.Name + in.quoted() + "工作情况汇报", Sub: "（" + in.periodText() + "）"},
		head(1, "基本情况"), para("%s有行政村%d个，在册%s户%s人。%s", a.Name, len(a.Villages), in.n("households", id), in.n("people", id), in.heldSentence(a)),
		head(1, "工作进展"),
		para("%s%s", in.townProgress(id), in.placeSentence(id)),
		head(1, "存在问题"), para("%s", in.townIssues(a)),
		head(1, "下步打算"), para("对照《整改通知》逐条核实整改，于%s随下期报表反馈结果。", in.nextDeadline()),
		page.Para{Text: in.openNote(), Size: page.SizeSmall5, Flush: true}}
	return in.document(a.Name+"汇报材料", []page.Section{{Blocks: blocks}, {Setting: page.Sheet, Blocks: []page.Block{in.villageTable(a)}}})
}

// townProgress says how far a township is with what the profile asks of it.
func (in *Input) townProgress(id int) string {
	var out []string
	say := func(need, format string, args ...any) {
		if in.serves(need) {
			out = append(out, fmt.Sprintf(format, args...))
		}
	}
	say("账", "三本账应填%s户，已填%s户，完成%s%s", in.d("filled", id), in.n("filled", id), in.pct("filled", id), in.than("filled", id))
	say("archive", "五类档案归档率%s，合格率%s", in.pct("filed", id), in.pct("filed_ok", id))
	say("acceptance", "自查验收完成%s", in.pct("accepted", id))
	say("gift", "七个一慰问对象确定%s人次，完成%s", in.n("gifts", id), in.pct("gifts", id))
	say("letter", "一封信送达%s户，送达率%s%s", in.n("letters", id), in.pct("letters", id), in.than("letters", id))
	say("monitor", "风险未消除的%s%s户%s人，落实帮扶措施的%s户，覆盖率%s，监测联系人落实率%s，风险消除率%s", in.watched(), in.n("monitored", id), in.n("monitored_people", id), in.n("covered", id),
		in.pct("covered", id), in.pct("contacted", id), in.pct("cleared", id))
	say("work", "在外务工%s人，已返乡%s人", in.n("working", id), in.n("returned", id))
	say("visit", "入户走访%s户次，覆盖率%s", in.n("visits", id), in.pct("visited", id))
	if len(out) == 0 {
		return ""
	}
	return strings.Join(out, "；") + "。"
}

func (in *Input) heldSentence(a *county.Area) string {
	if a.Report.Standing == county.Held {
		return "本期报表未接收，以下为" + a.Report.HeldFrom.Label() + "的数据。"
	}
	return ""
}

func (in *Input) placeSentence(id int) string {
	r := in.rankOf(id)
	if !r.Rated {
		return ""
	}
	text := fmt.Sprintf("进度分%s分，全县第%d名", county.Fixed(r.Score, 2), r.Rank)
	switch n, ok := r.Moved(); {
	case ok && n > 0:
		text += fmt.Sprintf("，%s上升%d位", in.since(), n)
	case ok && n < 0:
		text += fmt.Sprintf("，%s下降%d位", in.since(), -n)
	}
	return text + "。"
}

func (in *Input) townIssues(a *county.Area) string {
	p := in.County.Problems
	if p.Of(record.Mistake, a.ID)+p.Of(record.Doubt, a.ID) == 0 {
		return "本期报表没有错误和疑点。"
	}
	text := fmt.Sprintf("本期报表有错误%d条、疑点%d条，有问题户%s户，占%s%s。", p.Of(record.Mistake, a.ID), p.Of(record.Doubt, a.ID), in.n("problem_rate", a.ID), in.pct("problem_rate", a.ID), in.than("problem_rate", a.ID))
	var named []string
	for _, r := range p.Rules {
		if r.Count[a.ID] > 0 && r.Rule.Severity > record.Hint && len(named) < 3 {
			named = append(named, fmt.Sprintf("%s%d条", r.Rule.Title, r.Count[a.ID]))
		}
	}
	text += "较多的是：" + strings.Join(named, "；") + "。"
	if v := in.County.Value("corrected", a.ID); v.Rated() {
		text += fmt.Sprintf("%s下达的%d条问题已整改%d条，整改率%s。", in.lastPeriod(), v.Den, v.Num, v.Percent(1))
	}
	return text
}

// villageColumns are what the township's paper says of each village: the indicators that the profile has.
var villageColumns = []struct {
	head, id string
	show     func(county.Value) string
}{
	{"在册户", "households", county.Value.Count}, {"人口", "people", county.Value.Count}, {"完成率", "filled", percent}, {"归档率", "filed", percent},
	{"监测对象", "monitored", county.Value.Count}, {"措施覆盖率", "covered", percent}, {"风险消除率", "cleared", percent}, {"在外务工", "working", county.Value.Count},
	{"七个一缺项", "gifts", remaining}, {"一封信未送", "letters", remaining}, {"走访覆盖率", "visited", percent}, {"有问题户", "problem_rate", county.Value.Count},
}

func percent(v county.Value) string   { return v.Percent(1) }
func remaining(v county.Value) string { return fmt.Sprint(v.Den - v.Num) }

func (in *Input) villageTable(a *county.Area) page.Block {
	heads := []string{"行政村"}
	row := func(name string, get func(id string) county.Value) []page.Cell {
		cells := []string{name}
		for _, c := range villageColumns {
			if in.County.Made(c.id) {
				cells = append(cells, c.show(get(c.id)))
			}
		}
		return page.Cells(cells...)
	}
	for _, c := range villageColumns {
		if in.County.Made(c.id) {
			heads = append(heads, c.head)
		}
	}
	t := &page.Table{Title: "分村情况表", Left: a.Name, Unit: "单位：户、人、%", Zebra: true, Head: [][]page.Cell{page.Cells(heads...)}}
	for v, name := range a.Villages {
		t.Rows = append(t.Rows, page.Row{Cells: row(in.safe(name), func(id string) county.Value { return in.villageSum(id, a.ID, v) })})
	}
	t.Rows = append(t.Rows, page.Row{Kind: page.RowTotal, Cells: row("合计", func(id string) county.Value { return in.County.Value(id, a.ID) })})
	return t
}

func (in *Input) villageSum(id string, township, village int) county.Value {
	f := in.County.Figure(id)
	var v county.Value
	for _, name := range f.Names {
		v = v.Plus(f.Village(township, village, name))
	}
	return v
}
