package report

import (
	"strings"

	"guatu/pipeline/page"
	"guatu/rules"
)

// exampleBlocks sets an example as a clerk would see it: one small table a sheet, the reported cells in red.
func exampleBlocks(lead, text string) []page.Block {
	ex, err := rules.ParseExample(text)
	if err != nil { // a test of the catalogue parses every example
		return []page.Block{page.Para{Lead: lead, Text: err.Error(), Flush: true}}
	}
	var conditions []string
	var tables []page.Block
	for i := range ex {
		if p := &ex[i]; p.Sheet == "" {
			conditions = append(conditions, p.Directive)
		} else {
			tables = append(tables, exampleTable(p))
		}
	}
	switch {
	case len(ex) == 0:
		conditions = []string{"样表原样"}
	case len(conditions) == 0:
		conditions = []string{"样表改动如下"}
	}
	return append([]page.Block{page.Para{Lead: lead, Text: strings.Join(conditions, "；") + "。", Flush: true, Keep: true}}, tables...)
}

func exampleTable(p *rules.ExamplePart) *page.Table {
	t := &page.Table{Left: "工作表：" + p.Sheet + exampleProps(p), Size: page.SizeSmall5, Keep: true}
	head := make([]page.Cell, len(p.Header))
	for i, h := range p.Header {
		head[i] = exampleCell(h)
	}
	if len(head) == 0 {
		head = []page.Cell{{Text: "（各列照样表）"}}
	}
	t.Head = [][]page.Cell{head}
	for _, r := range p.Rows {
		cells := make([]page.Cell, len(head))
		for i := range cells {
			if i < len(r.Cells) {
				cells[i] = exampleCell(r.Cells[i])
			}
		}
		cells[0].Text = map[byte]string{'-': "（删去此行）", '+': "（再加一行）", '*': "（另起一行）"}[r.Op] + cells[0].Text
		t.Rows = append(t.Rows, page.Row{Cells: cells})
	}
	return t
}

func exampleProps(p *rules.ExamplePart) string {
	var out []string
	if p.Marked {
		out = append(out, "整表被指出")
	}
	for _, prop := range p.Props {
		word, rest, _ := strings.Cut(prop, " ")
		if name := map[string]string{"hidden": "隐藏", "filtered": "有筛选", "merges": "合并", "refused": "读不出"}[word]; name != "" {
			out = append(out, strings.TrimSpace(name+" "+rest))
		}
	}
	if len(out) == 0 {
		return ""
	}
	return "（" + strings.Join(out, "，") + "）"
}

func exampleCell(c rules.ExampleCell) page.Cell {
	out := page.Cell{Text: exampleText(c.Text)}
	if c.Marked {
		out.Tone = page.ToneBad
		if out.Text == "" {
			out.Text = "（空）"
		}
	}
	return out
}

// exampleText turns the notation of examples into words.
func exampleText(s string) string {
	s, marks, _ := strings.Cut(s, "{")
	s = strings.TrimSpace(s)
	switch {
	case strings.HasPrefix(s, "~"):
		s = "…"
	case s == "=?":
		s = "（公式无结果）"
	case strings.HasPrefix(s, ":") && len(s) > 2:
		s = s[2:] + "（数字）"
	case strings.HasPrefix(s, "+"):
		s = s[1:] + "（增加的列）"
	case strings.HasPrefix(s, "-") && len(s) > 1 && (s[1] < '0' || s[1] > '9'):
		s = s[1:] + "（删去的列）"
	case strings.Contains(s, "→"):
		old, becomes, _ := strings.Cut(s, "→")
		if becomes == "" {
			becomes = "（空）"
		}
		s = becomes + "（原为" + old + "）"
	}
	for mark, name := range map[string]string{"struck": "（删除线）", "coloured": "（有颜色）", "external": "（引用别的文件）"} {
		if strings.Contains(marks, mark) {
			s += name
		}
	}
	return strings.TrimPrefix(s, "'")
}

// toldBlocks are the messages an example gives.
func toldBlocks(told []rules.Told) []page.Block {
	var out []page.Block
	for _, t := range told {
		sheet, cell, _ := strings.Cut(t.Cell, "!")
		place := strings.TrimSpace(sheet + " " + cell)
		if place != "" {
			place += "："
		}
		out = append(out, page.Para{Lead: "提示语　", Text: place + t.Message, Flush: true})
	}
	return out
}
