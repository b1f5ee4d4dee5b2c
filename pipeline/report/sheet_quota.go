package report

import (
	"fmt"
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/record"
)

// quotaSheet sets every cadre beside what the county asks of the rank: households, visits and days.
func (in *Input) quotaSheet() *list {
	l := in.newList("干部定额", "干部联系户、入户、驻村与定额对照表", "户、次、天", []string{"序号", "乡镇", "姓名", "单位", "职级", "联系户/定额", "联系户/实有",
		"走访户/年定额", "走访户/本期", "帮扶户/定额", "入户次数/年定额", "入户次数/至本期应有", "入户次数/本年实有", "驻村天数/年定额", "驻村天数/至本期应有", "驻村天数/累计实有", "与定额相比"})
	for i := range in.County.Loads {
		x := &in.County.Loads[i]
		l.row(serialCell(i+1), book.Str(x.Area.Name), book.Str(x.Cadre.Name.V), book.Str(x.Cadre.Unit.V), book.Str(x.Cadre.Rank.V), laidDown(x.Quota.Link), book.Int(x.Linked),
			laidDown(x.Quota.Walk), book.Int(x.Walked), laidDown(x.Quota.Help), laidDown(x.Quota.Visits), book.Int(x.VisitsDue), book.Int(x.Visits),
			laidDown(x.Quota.Days), book.Int(x.DaysDue), book.Num(record.FormatScaled(x.Days, 4), book.Decimal1), book.Str(strings.Join(x.Short(), "；")))
	}
	l.emptyNote("本期没有在岗的县级、科级、一般干部。")
	for _, text := range in.quotaNotes() {
		l.note(text)
	}
	l.filter()
	l.widths(7, 12, 11, 20, 10, 8, 8, 9, 8, 8, 9, 11, 10, 9, 11, 10, 40)
	return l
}

// laidDown is a quota; one that nobody has laid down is no nought.
func laidDown(n int64) book.Cell {
	if n == 0 {
		return muted("—")
	}
	return book.Int(n)
}

// quotaNotes sum up each rank and say where its quota comes from.
func (in *Input) quotaNotes() []string {
	var out, order []string
	cadres, met, basis := map[string]int{}, map[string]int{}, map[string]string{}
	for i := range in.County.Loads {
		x := &in.County.Loads[i]
		rank := x.Quota.Rank
		if cadres[rank] == 0 {
			order, basis[rank] = append(order, rank), x.Quota.Basis
			if !x.Quota.Own && x.Quota.Basis != "" {
				basis[rank] += "（默认值，设置“联系户定额”填写后以县定为准）"
			}
		}
		cadres[rank]++
		if len(x.Short()) == 0 {
			met[rank]++
		}
	}
	for _, rank := range order {
		if basis[rank] == "" {
			basis[rank] = Unconfirmed
		}
		out = append(out, fmt.Sprintf("%s：在岗%d人，与定额相比没有差的%d人。定额依据：%s。", rank, cadres[rank], met[rank], basis[rank]))
	}
	return append(out, "联系户按账二帮扶责任人计；入户次数只计走访记录，不合情理的走访不计；应有数按当年到岗后已过天数折算、舍去尾数；同名干部合并计。")
}
