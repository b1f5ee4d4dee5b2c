package report

import (
	"fmt"
	"sort"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
	"guatu/pipeline/record"
)

var _ = add(Kind{ID: "slips", Title: "问题提示单", About: "每乡镇一页（PDF）：最要紧的十条问题在哪张表、哪个单元格、怎么改", Order: 45,
	Files: func(in *Input) []File {
		var out []File
		for _, a := range in.County.Areas {
			out = append(out, oneDocument("整改通知/"+in.areaFile(a, "问题提示单", "pdf"), func() *page.Document { return in.slip(a) }))
		}
		return out
	}})

// slipLines is how many problems fit on the page with room to read them.
const slipLines = 10

// slipText keeps a problem to four lines of its column.
const slipText = 56

// slip is one page for the person who will mend the workbook.
func (in *Input) slip(a *county.Area) *page.Document {
	blocks := []page.Block{page.Title{Text: a.Name + "报表问题提示单", Sub: "（" + in.periodText() + "）"}, page.Para{Text: in.slipSummary(a)}}
	worst := in.worst(a)
	if len(worst) > 0 {
		blocks = append(blocks, in.slipTable(ofEachRule(worst, slipLines)))
	}
	if n := len(worst) - slipLines; n > 0 {
		blocks = append(blocks, page.Para{Text: fmt.Sprintf("另有%d条见《%s》，请逐条核对。", n, "整改通知")})
	}
	blocks = append(blocks, page.Para{Text: fmt.Sprintf("请于%s%s。如有疑问，请与%s联系。", in.nextDeadline(), request(a), in.County.Spec.County.Office)}, in.slipOpen())
	doc := in.document(a.Name+"问题提示单", []page.Section{{Setting: page.Sheet, Pages: 1, Numbers: page.NumberNone, Blocks: blocks}})
	return doc
}

func request(a *county.Area) string {
	if a.Report.Standing.Fresh() {
		return "改正后随下期报表报送"
	}
	return "补报本期报表"
}

func (in *Input) slipSummary(a *county.Area) string {
	switch a.Report.Standing {
	case county.Missing:
		return "本期未收到" + a.Name + "报表。" + in.reasonSentence(a)
	case county.Held:
		return "本期报表未能接收，暂以" + a.Report.HeldFrom.Label() + "的报表代替。" + in.reasonSentence(a)
	}
	p := in.County.Problems
	text := fmt.Sprintf("本期报表已接收。共有错误%d条、疑点%d条，有问题户%s户，占%s。", p.Of(record.Mistake, a.ID), p.Of(record.Doubt, a.ID), in.n("problem_rate", a.ID), in.pct("problem_rate", a.ID))
	if p.Of(record.Mistake, a.ID)+p.Of(record.Doubt, a.ID) == 0 {
		return "本期报表已接收，没有需要整改的问题。"
	}
	return text + "其中最要紧的如下。"
}

// worst orders by severity, then by how long a problem has been open, then by how many places it has.
func (in *Input) worst(a *county.Area) []*record.Finding {
	out := in.toAnswer(a)
	sort.SliceStable(out, func(i, j int) bool {
		x, y := out[i], out[j]
		switch {
		case x.Severity != y.Severity:
			return x.Severity > y.Severity
		case x.Weeks != y.Weeks:
			return x.Weeks > y.Weeks
		}
		return x.N > y.N
	})
	return out
}

// ofEachRule takes n findings, rules in turn, so that a column left blank a thousand times does not hide what else is wrong; those of a rule stay together.
func ofEachRule(list []*record.Finding, n int) []*record.Finding {
	var rules []string
	of := map[string][]*record.Finding{}
	for _, f := range list {
		if of[f.Rule] == nil {
			rules = append(rules, f.Rule)
		}
		of[f.Rule] = append(of[f.Rule], f)
	}
	take := map[string]int{}
	for left := min(n, len(list)); left > 0; {
		for _, r := range rules {
			if left > 0 && take[r] < len(of[r]) {
				take[r]++
				left--
			}
		}
	}
	var out []*record.Finding
	for _, r := range rules {
		out = append(out, of[r][:take[r]]...)
	}
	return out
}

func (in *Input) slipTable(list []*record.Finding) page.Block {
	t := &page.Table{Head: [][]page.Cell{page.Cells("序号", "等级", "工作表", "单元格", "填报值", "应为", "问题")},
		Size: page.SizeSmall5, Cols: []page.Column{{Width: 3}, {Width: 3}, {Width: 8}, {Width: 5}, {Width: 6}, {Width: 6}, {Width: 34, Align: page.AlignLeft}}}
	for i, f := range list {
		cell := f.Cell
		if len(f.More) > 0 {
			cell += fmt.Sprintf("等%d处", len(f.More)+1)
		}
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(fmt.Sprint(i+1), f.Severity.Chinese(), clip(in.safe(f.Sheet), 16), cell, clip(in.safe(f.Got), 20), clip(in.safe(f.Want), 20), clip(in.safe(f.Message), slipText))})
	}
	return t
}

// slipOpen says which of the standards behind the slip still need the county's word.
func (in *Input) slipOpen() page.Block {
	return page.Para{Text: in.openNote(), Size: page.SizeSmall5, Tone: page.ToneMuted, Flush: true}
}

// openNote names in one line what is unconfirmed and which rules do not run; the lists are in the county workbook. It stands in every report.
func (in *Input) openNote() string {
	return fmt.Sprintf("注：本期采用的口径和参数中有%d项%s，详见全县汇总工作簿“口径说明”。", len(in.unconfirmed()), Unconfirmed) + in.offNote()
}

// openShort is openNote where a footer has room for no more.
func (in *Input) openShort() string {
	return fmt.Sprintf("口径%d项%s", len(in.unconfirmed()), Unconfirmed)
}

// offSpelled is how many switched-off rules a note says everything about; of more it gives the numbers.
const offSpelled = 3

// offNote lists the rules that somebody has switched off, with who, why and until when.
func (in *Input) offNote() string {
	var ids, all []string
	for _, r := range in.County.Rules {
		if r.State == county.RuleOff {
			ids, all = append(ids, r.ID), append(all, fmt.Sprintf("%s%s（%s）", r.ID, r.Title, in.safe(r.Reason)))
		}
	}
	switch n := len(ids); {
	case n == 0:
		return ""
	case n <= offSpelled:
		return fmt.Sprintf("已停用规则%d条：%s。", n, strings.Join(all, "；"))
	default:
		return fmt.Sprintf("已停用规则%d条：%s；决定人、原因、期限见全县汇总工作簿“豁免与停用”。", n, strings.Join(ids, "、"))
	}
}
