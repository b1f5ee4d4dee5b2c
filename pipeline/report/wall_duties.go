package report

import (
	"fmt"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
)

// duties is who answers for what: county, township leader and group leader, first secretaries with the number of their villages.
func (in *Input) duties() page.Poster {
	root := page.Node{Label: in.County.Spec.County.Office, Tone: page.ToneInfo}
	for _, a := range in.County.Areas {
		root.Kids = append(root.Kids, page.Node{Label: a.Name, Note: in.officer(a, "包乡镇县级领导"), Kids: []page.Node{
			{Label: in.officer(a, "工作组组长"), Note: "组长", Kids: []page.Node{{Label: firstSecretaries(a), Note: "第一书记"}}}}})
	}
	return page.Poster{Rows: []int{4, 6}, Panels: []page.Panel{
		{Title: "责任体系", Unit: "包乡镇县级领导 → 工作组组长 → 第一书记（人/村）", Chart: page.Tree{Root: root}},
		{Title: "干部下基层", Unit: "人、户次", Row: 1, Table: in.dutyTable()}}}
}

// firstSecretaries says how many of the villages have one; the names stand in the township's own chart.
func firstSecretaries(a *county.Area) string {
	if a.Return == nil {
		return "—"
	}
	n := 0
	for i := range a.Return.Cadres {
		if a.Return.Cadres[i].Role.Is("第一书记") {
			n++
		}
	}
	return fmt.Sprintf("%d/%d", n, len(a.Villages))
}

func (in *Input) dutyTable() *page.Table {
	roles := in.County.Spec.Codes["干部角色"].Values
	t := &page.Table{Zebra: true, Head: [][]page.Cell{page.Cells(append(append([]string{"乡镇", "党委书记"}, roles...), "走访户次", "入户覆盖率")...)}}
	for _, a := range in.County.Areas {
		cells := []string{a.Name, in.officer(a, "党委书记")}
		for _, r := range roles {
			cells = append(cells, in.County.Part("cadres", r, a.ID).Count())
		}
		v := in.County.Value("visited", a.ID)
		row := page.Row{Cells: page.Cells(append(cells, in.n("visits", a.ID), v.Percent(1))...)}
		row.Cells[len(row.Cells)-1].Tone = tone(v)
		t.Rows = append(t.Rows, row)
	}
	return t
}
