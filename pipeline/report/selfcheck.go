package report

import (
	"fmt"
	"strconv"
	"strings"

	"guatu/pipeline/page"
)

// Disagreements finds figures of a document that contradict each other: a total row that is not the sum of its rows, and a county figure
// of the ranking annex that the text states differently. It reads the finished document, as a reader with a pencil would.
func Disagreements(doc *page.Document) []string {
	var out []string
	var text strings.Builder
	var rank *page.Table
	for _, s := range doc.Sections {
		for _, b := range s.Blocks {
			switch x := b.(type) {
			case page.Para:
				text.WriteString(x.Text)
			case *page.Table:
				out = append(out, sumsOf(x)...)
				if len(x.Head) > 0 && len(x.Head[0]) > 0 && x.Head[0][0].Text == "名次" {
					rank = x
				}
			}
		}
	}
	if rank != nil {
		out = append(out, saidOtherwise(rank, text.String())...)
	}
	return out
}

// sumsOf checks the columns of whole numbers. A column with a rate, a place or a score in it has no sum.
func sumsOf(t *page.Table) []string {
	if len(t.Rows) == 0 || t.Rows[len(t.Rows)-1].Kind != page.RowTotal {
		return nil
	}
	var out []string
	total := t.Rows[len(t.Rows)-1].Cells
	for i := range total {
		want, err := strconv.Atoi(total[i].Text)
		if err != nil {
			continue
		}
		sum, summable := 0, true
		for _, r := range t.Rows[:len(t.Rows)-1] {
			if r.Kind != page.RowBody {
				continue // a sub-total has its rows above it
			}
			n, err := strconv.Atoi(r.Cells[i].Text)
			if err != nil && r.Cells[i].Text != "—" {
				summable = false
			}
			sum += n
		}
		if summable && sum != want {
			out = append(out, fmt.Sprintf("表“%s”的“%s”：各行之和%d，合计%d", t.Title, t.Head[len(t.Head)-1][i].Text, sum, want))
		}
	}
	return out
}

// phrases are how the text states the county figures of the ranking table.
var phrases = map[string]string{"应填户": "应填%s户", "已填户": "已填%s户", "完成率": "完成%s", "归档率": "归档率%s", "合格率": "合格率%s", "错误": "发现错误%s条", "疑点": "、疑点%s条",
	"有问题户占比": "占在册户%s", "质量指数": "质量指数%s", "整改率": "整改率%s", "一封信送达率": "送达率%s"}

func saidOtherwise(rank *page.Table, text string) []string {
	var out []string
	total := rank.Rows[len(rank.Rows)-1].Cells
	for i, h := range rank.Head[0] {
		phrase, ok := phrases[h.Text]
		if !ok || total[i].Text == "—" {
			continue
		}
		before, _, _ := strings.Cut(phrase, "%s")
		if strings.Contains(text, before) && !strings.Contains(text, fmt.Sprintf(phrase, total[i].Text)) {
			out = append(out, fmt.Sprintf("排名表的“%s”为%s，正文没有“%s”", h.Text, total[i].Text, fmt.Sprintf(phrase, total[i].Text)))
		}
	}
	return out
}
