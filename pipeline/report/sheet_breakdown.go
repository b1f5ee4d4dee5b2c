package report

import "guatu/pipeline/county"

// breakdown is a table of one indicator's parts with shares, and a check that the parts sum to the whole.
func (in *Input) breakdown(tab, title, id, whole string) *list {
	f := in.County.Figure(id)
	cols := []col{in.num("all", "在册合计", whole)}
	for i, name := range f.Names {
		cols = append(cols, in.num("p"+f.Names[i], name, id, name))
	}
	cols = append(cols, in.diffAll("check", "分项之和－合计", f))
	return in.sheet(table{tab: tab, title: title, unit: f.Unit, cols: cols, notes: []string{meaning(f.Indicator) + "。"}})
}

func (in *Input) diffAll(key, head string, f *county.Figure) col {
	c := in.diff(key, head, "", "", in.value(f.ID), in.value("households"))
	c.calc = func(r line) string {
		return "SUM(" + r.at("p"+f.Names[0]) + ":" + r.at("p"+f.Names[len(f.Names)-1]) + ")-" + r.at("all")
	}
	return c
}

func (in *Input) statusSheet() *list {
	f := in.County.Figure("status")
	cols := []col{in.num("all", "在册/户数", "households"), in.num("people", "在册/人口", "people")}
	for _, name := range f.Names {
		cols = append(cols, in.num("p"+name, name+"/户数", "status", name), in.num("q"+name, name+"/人口", "status_people", name))
	}
	check := in.diff("check", "分项户数之和－合计", "", "", in.value("status"), in.value("households"))
	check.calc = func(r line) string {
		sum := ""
		for _, name := range f.Names {
			sum += "+" + r.at("p"+name)
		}
		return sum[1:] + "-" + r.at("all")
	}
	return in.sheet(table{tab: "脱贫状态", title: "脱贫状态情况表", unit: "户、人", cols: append(cols, check), notes: []string{"状态取自账三，人口取自账一。"}})
}

func (in *Input) causeSheet() *list {
	return in.breakdown("致贫原因", "主要致贫原因情况表", "cause", "households")
}

func (in *Input) categorySheet() *list {
	return in.breakdown("贫困户属性", "贫困户属性情况表", "category", "households")
}

func (in *Input) incomeSheet() *list {
	l := in.breakdown("收入分布", "人均纯收入分布情况表", "income_bands", "households")
	l.note("标准线：" + in.County.Line.Value + in.County.Line.Unit + "，" + in.County.Line.Basis + "。分档" + in.bandBasis() + "。")
	return l
}

func (in *Input) bandBasis() string {
	day, err := county.DataDay(in.County.Spec)
	if err != nil {
		return Unconfirmed
	}
	p, _ := in.County.Spec.Params.At("income_bands", day)
	return p.Basis
}

func (in *Input) measureSheet() *list {
	f := in.County.Figure("measures")
	cols := []col{in.num("n", "措施合计", "measures"), in.num("done", "已完成", "measures_done"), in.rate("rate", "完成率", "done", "n", "measures_done"), in.num("funds", "资金合计（元）", "funds")}
	for _, name := range f.Names {
		cols = append(cols, in.num("n"+name, name+"/项数", "measures", name), in.num("f"+name, name+"/资金（元）", "funds", name))
	}
	return in.sheet(table{tab: "帮扶措施", title: "帮扶措施情况表", unit: "项、元", cols: cols})
}
