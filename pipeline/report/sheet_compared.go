package report

import (
	"fmt"
	"strings"

	"guatu/pipeline/page"
)

// comparedSheet counts the differences between the register and each department's lists, both ways.
func (in *Input) comparedSheet() *list {
	cols := []col{in.num("one", "合计/名单有登记无", "listed_only"), in.num("other", "合计/登记有名单无", "registered_only")}
	have, _ := in.departments()
	for _, department := range have {
		cols = append(cols, in.num("l"+department, department+"/名单有登记无", "listed_only", department), in.num("r"+department, department+"/登记有名单无", "registered_only", department))
	}
	return in.sheet(table{tab: "部门比对", title: "部门名单与登记比对情况表", unit: "处", cols: cols, notes: []string{in.listsSupplied(),
		"民政、残联、医保、教育按人，住建按户。没有提供名单的部门不列。乡镇只收到本乡镇的差异。"}})
}

// listsSupplied says which lists there are to compare with.
func (in *Input) listsSupplied() string {
	have, n := in.departments()
	if len(have) == 0 {
		return "县上没有提供部门名单，没有比对。"
	}
	var rows, lack []string
	for _, department := range in.County.Spec.Codes["比对部门"].Values {
		if n[department] > 0 {
			rows = append(rows, fmt.Sprintf("%s%d人次", department, n[department]))
		} else {
			lack = append(lack, department)
		}
	}
	out := "已提供的名单：" + strings.Join(rows, "、")
	if len(lack) > 0 {
		out += "；没有提供：" + strings.Join(lack, "、")
	}
	return out + "。"
}

// departments are those whose lists there are, with the rows of each.
func (in *Input) departments() (have []string, rows map[string]int) {
	rows = map[string]int{}
	for said := range in.County.Spec.Settings.Departments.All() {
		rows[said.Department]++
	}
	for _, department := range in.County.Spec.Codes["比对部门"].Values {
		if rows[department] > 0 {
			have = append(have, department)
		}
	}
	return have, rows
}

// comparedSection is the part of the papers on differences with the departments' lists.
func (in *Input) comparedSection() []page.Block {
	out := []page.Block{head(1, "部门数据比对情况"), para("%s", in.listsSupplied())}
	if in.County.Spec.Settings.Departments.Len() == 0 {
		return out
	}
	var said []string
	for _, department := range in.County.Figure("listed_only").Names {
		a, b := in.County.Part("listed_only", department, 0), in.County.Part("registered_only", department, 0)
		if a.Num+b.Num > 0 {
			said = append(said, fmt.Sprintf("%s名单有登记无%d处、登记有名单无%d处", department, a.Num, b.Num))
		}
	}
	if len(said) == 0 {
		return append(out, para("登记与已提供的名单一致。"))
	}
	return append(out, para("登记与名单不一致的：%s。请各乡镇逐人核实，不直接以名单或登记为准。", strings.Join(said, "；")))
}

// watched is what the papers call a household watched for a return to poverty.
func (in *Input) watched() string { return in.County.Spec.Facts["watched"].Value }
