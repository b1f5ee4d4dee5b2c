package report

import (
	"strings"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

// villageResultSheet lists every village that was accepted or should have been, with what stands against it and what the ledgers say.
func (in *Input) villageResultSheet() *list {
	evidence := in.County.Figure("village_evidence").Names
	heads := []string{"序号", "乡镇", "行政村", "是否贫困村", "退出年度", "填报结论", "核对结果", "不达标项", "没有填的项", "缺签字", "验收日期", "贫困发生率/填报%"}
	for i, name := range evidence {
		if i > 0 {
			name = "台账印证/" + name
		} else {
			name += "/台账"
		}
		heads = append(heads, name)
	}
	l := in.newList("村级验收分村", "村级自查验收结果（分村）", "", append(heads, "台账和表反映的问题", "问题编号"))
	n := 0
	var silent []string
	for _, a := range in.County.Areas {
		if !a.Present() {
			continue
		}
		rows := in.inspectedIn(a)
		for i := range rows {
			n++
			l.row(in.villageResult(n, &rows[i], evidence)...)
		}
		if len(rows) == 0 {
			silent = append(silent, a.Name)
		}
	}
	l.emptyNote("本期没有乡镇报村级验收表。")
	l.note("核对结果：填报“通过”而有不达标项、没有填的项、缺签字或台账有相反反映的，列为“依据不足”；村名录定为应退出而没有表的，列为“缺验收表”。")
	l.note("台账印证由程序从各户台账算出，不论县定指标的条目如何：贫困发生率=未脱贫人口÷全村总人口；各项保障为台账没有相反记录的在册户占比；户验收通过为应验收户中结论“通过”的占比。")
	if len(silent) > 0 {
		l.note("没有报村级验收表的乡镇（" + unsent + "，不评）：" + strings.Join(silent, "、") + "。")
	}
	l.filter()
	l.widths(7, 12, 16, 9, 9, 11, 12, 30, 24, 20, 12, 10, 10, 11, 11, 11, 11, 11, 11, 60, 20)
	return l
}

func (in *Input) villageResult(n int, v *inspected, evidence []string) []book.Cell {
	verdict, on, rate := muted("—"), book.Cell{}, muted("—")
	if v.row != nil {
		verdict = toneIf(book.Str(v.row.Verdict.String()), !v.row.Verdict.Is("通过"))
		on = book.Str(day(v.row.AcceptedOn)).Aligned(book.Center)
		if v.row.PovertyRate.OK() {
			rate = book.Num(record.FormatScaled(v.row.PovertyRate.V, 4), book.Decimal2)
		}
	}
	cells := []book.Cell{serialCell(n), book.Str(v.area.Name), book.Str(v.area.Villages[v.village]), book.Str(v.poor).Aligned(book.Center), book.Str(v.year).Aligned(book.Center), verdict,
		toneIf(book.Str(v.state()), v.state() != "通过"), book.Str(strings.Join(v.unmet, "、")), book.Str(strings.Join(v.blank, "、")), book.Str(strings.Join(v.unsigned, "、")), on, rate}
	for _, part := range evidence {
		cells = append(cells, in.evidenceCell(v, part))
	}
	var why, nos []string
	for _, f := range v.against {
		why, nos = append(why, f.Rule+" "+f.Message), append(nos, f.No)
	}
	return append(cells, book.Str(strings.Join(why, "；")), book.Str(strings.Join(nos, "、")))
}

// evidenceCell is a share of the village with its fraction, so that a small village is seen to be one.
func (in *Input) evidenceCell(v *inspected, part string) book.Cell {
	x := in.County.Figure("village_evidence").Village(v.area.ID, v.village, part)
	if !x.Rated() {
		return muted("—")
	}
	c := book.Str(x.Percent(1) + "（" + county.Fixed(x.Num, 0) + "/" + county.Fixed(x.Den, 0) + "）").Aligned(book.Center)
	return c
}
