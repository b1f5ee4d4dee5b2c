package report

import (
	"strconv"

	"guatu/pipeline/page"
	"guatu/pipeline/record"
)

func (in *Input) layoutTitle(key string) string {
	if l := in.County.Spec.Layout(key); l != nil {
		return l.Title
	}
	return ""
}

// memberTable names the people of a household that count; the columns are those a household is asked about again and again.
func (in *Input) memberTable(list []*record.Member) page.Block {
	t := &page.Table{Title: in.layoutTitle("member"), Size: page.Size6,
		Head: [][]page.Cell{page.Cells("序号", "姓名", "性别", "与户主关系", "证件号码", "文化程度", "在校生状况", "健康状况", "劳动能力", "务工状况", "新农合", "养老保险", "低保")}}
	for _, m := range list {
		if m.Left() {
			continue
		}
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(strconv.Itoa(len(t.Rows)+1), in.safe(m.Name.V), m.Sex.V, m.Relation.V, in.hidden(m.ID), m.Education.V, m.Schooling.V, m.Health.V, m.Labour.V, m.WorkPlace.V,
			m.HealthInsured.String(), m.PensionInsured.String(), m.Dibao.String())})
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return t
}

func (in *Input) measureTable(list []*record.Measure) page.Block {
	if len(list) == 0 {
		return nil
	}
	t := &page.Table{Title: in.layoutTitle("measure"), Size: page.Size6, Head: [][]page.Cell{page.Cells("序号", "帮扶责任人", "措施类别", "项目名称", "规模", "资金来源", "资金（元）", "责任单位", "计划完成", "进度", "到户成效（元）")}}
	for i, m := range list {
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(strconv.Itoa(i+1), in.safe(m.Helper.V), m.Kind.V, clip(in.safe(m.Project.V), 16), clip(in.safe(m.Scale.V), 10), m.FundSource.V, m.Fund.String(),
			clip(in.safe(m.Owner.V), 10), day(m.Due), m.Progress.V, m.Benefit.String())})
	}
	return t
}
