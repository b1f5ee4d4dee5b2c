package report

import "fmt"

func (in *Input) acceptanceSheet() *list { return in.sheet(in.acceptanceTable()) }

func (in *Input) acceptanceTable() table {
	cols := []col{in.den("due", "应验收户", "accepted"), in.num("acc", "已验收户", "accepted"), in.rate("rate", "完成率", "acc", "due", "accepted")}
	for i, item := range in.County.Figure("acceptance_items").Names {
		k := fmt.Sprint("i", i)
		cols = append(cols, in.num(k+"n", item+"/达标户", "acceptance_items", item), in.den(k+"d", item+"/适用户", "acceptance_items", item),
			in.rate(k+"r", item+"/达标率", k+"n", k+"d", "acceptance_items", item))
	}
	for _, v := range in.County.Figure("acceptance_verdicts").Names {
		cols = append(cols, in.num("v"+v, "验收结论/"+v, "acceptance_verdicts", v))
	}
	note := "指标名称取自县设置。"
	if len(in.County.Spec.Settings.Items) == 0 {
		note = "七项指标的名称县上尚未提供，暂以序号列示，" + Unconfirmed + "。"
	}
	return table{tab: in.words("自查验收"), title: "脱贫户自查验收情况表", unit: "户、%", cols: cols, notes: []string{"应验收户为账三中已脱贫和预脱贫的户。" + note}}
}
