package report

import (
	"fmt"

	"guatu/pipeline/page"
)

// gates are the steps of registration (一核二看三比四评议五公示) with the archive items, counted from 1, that prove a household has passed them.
var gates = []struct {
	label string
	notes []string
	items []int
}{
	{"农户申请", []string{"户主提出书面申请"}, []int{1}},
	{"一核", []string{"入户核实收入、支出"}, []int{2}},
	{"二看三比", []string{"看生产、生活条件", "比收入、住房、财产"}, []int{2, 3}},
	{"四评议", []string{"小组评议", "村民代表会评议"}, []int{3, 4}},
	{"五公示（告）", []string{"村、乡镇三次公示", "乡、县两次公告"}, []int{5, 6, 7, 8, 9}},
	{"审批建档", []string{"审批表签字盖章", "登记表录入"}, []int{10, 11}},
}

// registration counts at each gate the households whose archive proves it; those before it stand in Out.
func (in *Input) registration() page.Poster {
	flow := page.Flow{}
	before := in.County.Value("households", 0).Num
	for i, g := range gates {
		passed := in.passed(g.items)
		step := page.FlowStep{Label: fmt.Sprintf("%d %s", i+1, g.label), Notes: g.notes, Count: fmt.Sprintf("%d户", passed), Tone: page.ToneGood}
		if missing := before - passed; missing > 0 {
			step.Out, step.Tone = fmt.Sprintf("资料不全 %d户", missing), page.ToneWarn
		}
		flow.Steps = append(flow.Steps, step)
	}
	causes := page.Bars{Axis: page.Axis{Unit: "户"}, Sorted: true}
	for _, name := range in.County.Spec.Codes["致贫原因"].Values {
		v := in.County.Part("cause", name, 0)
		causes.Items = append(causes.Items, page.Bar{Label: name, Value: v.Num, Shown: v.Count()})
	}
	return page.Poster{Cols: []int{3, 2}, Rows: []int{4, 5}, Panels: []page.Panel{
		{Title: "建档立卡流程", Unit: "户数为档案资料能够证明已走完该步的在册户", ColSpan: 2, Chart: flow},
		{Title: "主要致贫原因", Unit: "单位：户", Row: 1, Chart: causes},
		{Title: "贫困户属性", Unit: "单位：户", Col: 1, Row: 1, Chart: in.categoryBars()}}}
}

func (in *Input) passed(items []int) int64 {
	n := int64(0)
	for _, a := range in.County.Areas {
		for h := range a.InForce() {
			ok := h.Archive != nil
			for _, i := range items {
				ok = ok && h.Archive.Items[i-1].Is("有", "不需要")
			}
			if ok {
				n++
			}
		}
	}
	return n
}

func (in *Input) categoryBars() page.Bars {
	out := page.Bars{Axis: page.Axis{Unit: "户"}}
	for _, name := range in.County.Spec.Codes["贫困户属性"].Values {
		v := in.County.Part("category", name, 0)
		out.Items = append(out.Items, page.Bar{Label: name, Value: v.Num, Shown: v.Count()})
	}
	return out
}
