package report

import (
	"time"

	"guatu/pipeline/page"
	"guatu/pipeline/spec"
	"guatu/rules"
)

// ruleGuide opens the rule book; it says what a clerk must know before the rules.
var ruleGuide = []string{
	"等级：“错误”必须改正，不能豁免；“疑点”要么改正，要么说明理由申请豁免；“提示”供知悉。",
	"每条规则写明为什么查、怎么办、依据，并附提示和不提示的例子。例子是在一张没有问题的样表上改动几格得到的，红色的格子就是会被指出的格子，提示语是程序实际给出的。",
	"例子中的人名、户编号均为虚构。“…”表示样表原来的内容。",
	"参数自所写日期起生效；注明“待县扶贫办确认”的是默认值，由县扶贫办在设置中改定。",
	"同一处错误只提示一次；同样的问题合并为一条，注明处数。问题编号在问题解决之前每期不变。",
}

// RulesBook is the whole catalogue as a printed book for the townships: every rule with its reason, remedy, basis, parameters and examples.
func RulesBook(s *spec.Spec, date time.Time) *page.Document {
	title := s.Facts["title"].Value + "核查规则手册"
	body := []page.Block{page.Title{Text: title, Sub: s.County.Office + "　表样版本" + s.Facts["version"].Value}, page.Heading{Level: 1, Text: "怎样看这本手册", Unnumbered: true}}
	for _, text := range ruleGuide {
		body = append(body, page.Para{Text: text})
	}
	body = append(body, page.Contents{Depth: 2})
	group := ""
	for _, r := range rules.UsedBy(s) {
		if r.Group() != group {
			if group != "" { // the contents end their own page
				body = append(body, page.PageBreak{})
			}
			group = r.Group()
			body = append(body, page.Heading{Level: 1, Text: group + "　" + rules.Groups[group], Unnumbered: true})
		}
		body = append(body, ruleBlocks(s, &r)...)
	}
	return &page.Document{Title: s.County.Name + title, Author: s.County.Office, Date: date,
		Sections: []page.Section{{Setting: page.Sheet, Size: page.Size5, Numbers: page.NumberTotal, Footer: title, Blocks: body}}}
}

func ruleBlocks(s *spec.Spec, r *rules.Rule) []page.Block {
	head := []page.Block{page.Heading{Level: 2, Text: r.ID + "　" + r.Title, Unnumbered: true}, ruleTable(s, r)}
	out := []page.Block{page.Together{Blocks: head}}
	if !r.WrittenFor(s) { // its examples are in the sheets of another profile
		return append(out, page.Spacer{Lines: 1})
	}
	for i, text := range r.Fires {
		out = append(out, page.Together{Blocks: append(exampleBlocks("提示的例子：", text), toldBlocks(r.Told(i))...)})
	}
	for _, text := range r.Quiet {
		out = append(out, page.Together{Blocks: exampleBlocks("不提示的例子：", text)})
	}
	return append(out, page.Spacer{Lines: 1})
}

// ruleTable is the card of one rule.
func ruleTable(s *spec.Spec, r *rules.Rule) *page.Table {
	t := &page.Table{Cols: []page.Column{{Width: 6, Align: page.AlignCenter}, {Width: 60, Align: page.AlignLeft}}}
	line := func(label, text string) {
		if text != "" {
			t.Rows = append(t.Rows, page.Row{Cells: []page.Cell{{Text: label, Bold: true}, {Text: text}}})
		}
	}
	line("等级", r.Severity.Chinese()+"　　范围："+string(r.Check.Scope())+"　　类别："+string(r.Class)+zhunName(s, r.Zhun))
	line("为什么查", r.Why)
	line("怎么办", r.Fix)
	line("依据", r.Basis)
	for _, p := range ruleParams(s, r) {
		line("参数", p)
	}
	if r.Needs != rules.NeedNothing {
		line("需要", string(r.Needs)+"；没有提供时不运行")
	}
	line("已停用", r.Retired)
	return t
}

func zhunName(s *spec.Spec, code string) string {
	for _, c := range s.Captions["准"] {
		if c.Code == code {
			return "　　计入：" + c.Name
		}
	}
	return ""
}

// ruleParams lists the values of a rule's parameters, each with the day from which it holds and its basis.
func ruleParams(s *spec.Spec, r *rules.Rule) []string {
	var out []string
	for _, key := range r.Params {
		for _, p := range s.Params[key] {
			out = append(out, p.Name+"："+p.Value+p.Unit+"，自"+p.From.Chinese()+"起；"+p.Basis)
		}
	}
	return out
}
