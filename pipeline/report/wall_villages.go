package report

import (
	"guatu/pipeline/county"
	"guatu/pipeline/page"
	"guatu/pipeline/record"
)

// villageItem is one thing that is done in a village or not, from the village sheet.
type villageItem struct {
	name string
	done func(*record.Village) record.YesNo
}

var villageItems = []villageItem{
	{"村情档案", func(v *record.Village) record.YesNo { return v.DocProfile }},
	{"问题台账", func(v *record.Village) record.YesNo { return v.DocProblems }},
	{"需求清单", func(v *record.Village) record.YesNo { return v.DocNeeds }},
	{"村级规划", func(v *record.Village) record.YesNo { return v.DocPlan }},
	{"工作台账", func(v *record.Village) record.YesNo { return v.DocWork }},
	{"增收计划", func(v *record.Village) record.YesNo { return v.DocIncome }},
}

// villageProgress is townships by what every village must have: how many of its villages have it.
func (in *Input) villageProgress() page.Poster {
	m := page.Matrix{Corner: "乡镇", Steps: steps, Unit: "完成的村 / 行政村"}
	for _, item := range villageItems {
		m.Cols = append(m.Cols, item.name)
	}
	charts := in.County.Figure("charts").Names
	m.Cols = append(m.Cols, charts...)
	for _, a := range in.County.Areas {
		row := page.MatrixRow{Label: a.Name}
		for _, item := range villageItems {
			row.Cells = append(row.Cells, share(villagesDone(a, item)))
		}
		for _, name := range charts {
			row.Cells = append(row.Cells, share(in.County.Part("charts", name, a.ID)))
		}
		m.Rows = append(m.Rows, row)
	}
	return page.Poster{Rows: []int{2, 9}, Panels: []page.Panel{
		{Title: "全县进度", Chart: page.Counters{Items: []page.Counter{counter("村级资料", "项", in.County.Value("village_docs", 0)), counter("挂图上墙", "幅", in.County.Value("charts", 0)),
			counter("三本账已填", "户", in.County.Value("filled", 0)), counter("五类档案归档", "户", in.County.Value("filed", 0))}}},
		{Title: "整村推进情况", Unit: "完成村数/行政村数", Row: 1, Chart: m}}}
}

func villagesDone(a *county.Area, item villageItem) county.Value {
	if a.Return == nil {
		return county.Value{}
	}
	v := county.Value{Known: true}
	for i := range a.Return.Villages {
		v.Den++
		if item.done(&a.Return.Villages[i]).Yes() {
			v.Num++
		}
	}
	return v
}

func share(v county.Value) page.MatrixCell {
	if !v.Rated() {
		return page.MatrixCell{Text: "—"}
	}
	return page.MatrixCell{Text: v.Count() + "/" + county.Value{Num: v.Den, Known: true}.Count(), Step: step(v) + 1}
}
