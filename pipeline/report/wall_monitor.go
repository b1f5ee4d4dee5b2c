package report

import (
	"fmt"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
	"guatu/pipeline/record"
)

// watchedMap is where the households under watch are, of which kinds, and at what risk.
func (in *Input) watchedMap() page.Poster {
	m := page.Matrix{Corner: "乡镇", Cols: []string{"识别过的户", "风险未消除", "有帮扶措施", "有联系人", "风险已消除"}, Unit: "户"}
	for _, a := range in.County.Areas {
		row := page.MatrixRow{Label: a.Name}
		for _, text := range []string{in.d("cleared", a.ID), in.n("monitored", a.ID), in.n("covered", a.ID), in.n("contacted", a.ID), in.n("cleared", a.ID)} {
			row.Cells = append(row.Cells, page.MatrixCell{Text: text})
		}
		m.Rows = append(m.Rows, row)
	}
	return page.Poster{Cols: []int{1, 1}, Rows: []int{4, 9, 9}, Panels: []page.Panel{
		{Title: "全县情况", ColSpan: 2, Chart: in.counters(0)},
		{Title: in.watched() + "类别（风险未消除）", Unit: "单位：户", Row: 1, Chart: in.partStacks("monitored", "户")},
		{Title: "致贫返贫风险", Unit: "单位：户次，一户可有几项", Row: 2, Chart: in.partBars("risks")},
		{Title: "分乡镇情况", Unit: "单位：户", Col: 1, Row: 1, RowSpan: 2, Chart: m}}}
}

// partBars is an indicator's parts over the county, those that have something.
func (in *Input) partBars(id string) page.Bars {
	f := in.County.Figure(id)
	out := page.Bars{Axis: page.Axis{Unit: f.Unit}, Sorted: true}
	for _, name := range f.Names {
		if v := f.Part(name, 0); v.Num > 0 {
			out.Items = append(out.Items, page.Bar{Label: name, Value: v.Num, Shown: v.Count()})
		}
	}
	return out
}

// watching is the way of a household under watch, from identification to the end of the risk, with how many have come how far.
func (in *Input) watching() page.Poster {
	ever, done := in.County.Value("cleared", 0).Den, in.County.Value("cleared", 0).Num
	open, contacted, covered := in.County.Value("monitored", 0).Num, in.County.Value("contacted", 0).Num, in.County.Value("covered", 0).Num
	months, ripe := in.leastMonths(), in.ripe()
	flow := page.Flow{Steps: []page.FlowStep{
		in.gate(1, "识别纳入", ever, "", 0, "农户申请、干部排查、部门预警", "入户核实，民主评议，公示"),
		in.gate(2, "落实联系人", contacted, "缺联系人", open-contacted, "风险未消除户的监测联系人和电话"),
		in.gate(3, "落实帮扶措施", covered, "没有措施", open-covered, "按风险落实；有劳动力的落实开发式帮扶"),
		in.gate(4, fmt.Sprintf("监测满%d个月", months), ripe, fmt.Sprintf("不满%d个月", months), open-ripe, "期满且收入、保障稳定的，可以评议消除"),
		in.gate(5, "风险消除", done, "", 0, "收入和住房、饮水、教育、医疗有保障", "民主评议，公示，录入系统"),
	}}
	return page.Poster{Cols: []int{1, 1}, Rows: []int{4, 5}, Panels: []page.Panel{
		{Title: "监测帮扶流程", Unit: "第2至4步为风险未消除户，第1、5步为识别过的户", ColSpan: 2, Chart: flow},
		{Title: "帮扶措施", Unit: "单位：项", Row: 1, Chart: in.partBars("measures")},
		{Title: "各乡镇风险消除率", Unit: "消除户/识别过的户", Col: 1, Row: 1, Chart: in.rateBars("cleared")}}}
}

func (in *Input) gate(n int, label string, count int64, lacking string, lacks int64, notes ...string) page.FlowStep {
	s := page.FlowStep{Label: fmt.Sprintf("%d %s", n, label), Notes: notes, Count: fmt.Sprintf("%d户", count), Tone: page.ToneGood}
	if lacking != "" && lacks > 0 {
		s.Out, s.Tone = fmt.Sprintf("%s %d户", lacking, lacks), page.ToneWarn
	}
	return s
}

// leastMonths is how long a household is watched before its risk may be called over, as the profile's states say.
func (in *Input) leastMonths() int32 {
	if s := in.County.Spec.State("监测对象", string(record.Cleared)); s != nil {
		return s.Months
	}
	return 0
}

// ripe counts the households at risk that have been watched so long.
func (in *Input) ripe() int64 {
	n, least := int64(0), int(in.leastMonths())
	for _, a := range in.County.Areas {
		for h := range a.InForce() {
			if m := h.Watched(); m != nil && m.State() == record.AtRisk && m.IdentifiedOn.OK() && record.Months(m.IdentifiedOn.V, in.County.Period.To) >= least {
				n++
			}
		}
	}
	return n
}

// rateBars is a rate by township.
func (in *Input) rateBars(id string) page.Bars {
	out := page.Bars{Axis: page.Axis{Unit: "%", Scale: 10, To: 1000}, Sorted: true}
	for _, a := range in.County.Areas {
		v := in.County.Value(id, a.ID)
		bar := page.Bar{Label: a.Name, Value: page.NoValue, Shown: "—"}
		if v.Rated() {
			bar.Value, bar.Shown = v.Share(1), fmt.Sprintf("%s（%d/%d）", v.Percent(1), v.Num, v.Den)
		}
		out.Items = append(out.Items, bar)
	}
	return out
}

// workMap is who works away from home this month, and where.
func (in *Input) workMap() page.Poster {
	t := &page.Table{Zebra: true, Head: [][]page.Cell{page.Cells("乡镇", "登记务工", "在外务工", "已返乡", "返乡占比", "计划外出")}}
	for _, a := range in.County.Areas {
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(a.Name, in.d("returned", a.ID), in.n("working", a.ID), in.n("returned", a.ID), in.pct("returned", a.ID), in.n("work_plans", a.ID))})
	}
	all := in.County.Value("returned", 0)
	count := func(label string, v county.Value) page.Counter {
		return page.Counter{Label: label, Value: v.Count(), Done: -1}
	}
	return page.Poster{Cols: []int{6, 5}, Rows: []int{4, 9, 9}, Panels: []page.Panel{
		{Title: "全县务工", ColSpan: 2, Chart: page.Counters{Items: []page.Counter{{Label: "登记务工（人）", Value: fmt.Sprint(all.Den), Done: -1},
			count("在外务工（人）", in.County.Value("working", 0)), count("已返乡（人）", in.County.Value("returned", 0)), count("计划外出（人）", in.County.Value("work_plans", 0))}}},
		{Title: "在外务工区域", Unit: "单位：人", Row: 1, Chart: in.partStacks("working", "人")},
		{Title: "全县务工区域", Unit: "单位：人", Row: 2, Chart: in.partBars("working")},
		{Title: "各乡镇务工和返乡", Unit: "单位：人、%", Col: 1, Row: 1, RowSpan: 2, Table: t}}}
}
