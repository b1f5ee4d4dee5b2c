package report

import (
	"fmt"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
)

// projects is measures by kind and by township: how many, how far, how much money. No tones: a measure half done in February is as planned.
func (in *Input) projects() page.Poster {
	kinds := in.County.Spec.Codes["帮扶措施"].Values
	done := page.Bars{Axis: page.Axis{Unit: "项"}}
	for _, k := range kinds {
		all, ok := in.County.Part("measures", k, 0), in.County.Part("measures_done", k, 0)
		if all.Num == 0 {
			continue
		}
		done.Items = append(done.Items, page.Bar{Label: k, Value: all.Num, Shown: fmt.Sprintf("%d项，完成%s", all.Num, ok.Percent(0))})
	}
	t := &page.Table{Zebra: true, Head: [][]page.Cell{page.Cells("乡镇", "措施（项）", "已完成", "完成率", "资金（万元）")}}
	for _, a := range in.County.Areas {
		v := in.County.Value("measures_done", a.ID)
		row := page.Row{Cells: page.Cells(a.Name, in.n("measures", a.ID), v.Count(), v.Percent(1), in.tenThousands(a))}
		t.Rows = append(t.Rows, row)
	}
	m := page.Matrix{Corner: "乡镇", Unit: "项"}
	for _, k := range kinds {
		if in.County.Part("measures", k, 0).Num > 0 {
			m.Cols = append(m.Cols, k)
		}
	}
	for _, a := range in.County.Areas {
		row := page.MatrixRow{Label: a.Name}
		for _, k := range m.Cols {
			row.Cells = append(row.Cells, page.MatrixCell{Text: in.County.Part("measures", k, a.ID).Count()})
		}
		m.Rows = append(m.Rows, row)
	}
	return page.Poster{Cols: []int{4, 3}, Rows: []int{9, 14}, Panels: []page.Panel{
		{Title: "各类措施", Unit: "单位：项", Chart: done},
		{Title: "乡镇资金与进度", Col: 1, RowSpan: 2, Table: t},
		{Title: "项目分布", Unit: "单位：项", Row: 1, Chart: m}}}
}

// tenThousands is a township's measures' money in 万元 with one decimal, or — when it reported none.
func (in *Input) tenThousands(a *county.Area) string {
	v := in.County.Value("funds", a.ID)
	if !v.Known {
		return "—"
	}
	return county.Fixed((v.Num+50000)/100000, 1)
}
