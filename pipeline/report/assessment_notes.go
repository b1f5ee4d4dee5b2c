package report

import (
	"strings"

	"guatu/pipeline/assess"
	"guatu/pipeline/book"
)

// formulaSheet publishes the formula: nobody is scored by what is not printed here.
func (in *Input) formulaSheet() *list {
	l := in.newList(formulaTab, "考核指标口径", "分", []string{"代码", "指标", "权重", "计算公式", "数据来源", "权重依据"})
	sum := int64(0)
	for _, w := range in.weighed() {
		sum += w.Points
		for _, ind := range assess.Catalogue() {
			if w.Code == ind.Code {
				l.row(book.Str(ind.Code), book.Str(ind.Name), book.Int(w.Points), book.Str(ind.Formula), book.Str(ind.Source), book.Str(w.Basis))
			}
		}
	}
	end := l.end()
	l.row(total("合计"), total(""), book.Int(sum).Calc(sumOf(book.Span(3, l.body, 3, end).String(), false)).As(book.Total), total(""), total(""), total(""))
	l.note("改动权重，各考核表的得分、总分和名次随之重算，供试算；权重之和须为100。正式的权重在设置中改。")
	l.note("可用 guatu assess --weights 文件 试算别的权重；权重之和不是100时不计算。")
	l.widths(7, 20, 8, 60, 44, 30)
	return l
}

func (in *Input) excludedSheet() *list {
	l := in.newList(excludedTab, "不合情理而未计入的走访", "条", []string{"序号", "乡镇", "日期", "干部", "行政村", "户主", "规则", "原因"})
	for i, x := range in.County.Excluded {
		v := x.Visit
		l.row(serialCell(i+1), book.Str(x.Township), book.Str(v.On.String()), book.Str(v.Cadre.V), book.Str(v.Village.V), book.Str(v.HeadName.V), book.Str(x.Rule), book.Str(x.Why))
	}
	l.emptyNote("本期没有未计入的走访。")
	l.filter()
	l.widths(6, 10, 12, 10, 14, 10, 8, 70)
	return l
}

// appealSheet lists what townships maintain to be right: the appeals, which people decide.
func (in *Input) appealSheet() *list {
	l := in.newList(appealTab, "乡镇在问题整改表中答复“已核实无误”的问题", "条", []string{"序号", "乡镇", "问题编号", "规则", "户编号", "申请豁免", "说明", "整改人"})
	n := 0
	for i := range in.Assessment.Scores {
		s := &in.Assessment.Scores[i]
		if s.Unit.Kind != assess.Township {
			continue
		}
		for _, c := range s.Appeals {
			n++
			l.row(serialCell(n), book.Str(s.Unit.Name), book.Str(c.FindingNo.V), book.Str(c.Rule.V), book.ID(c.HouseholdNo.V), book.Str(c.Waive.String()), book.Str(c.Reason.V), book.Str(c.By.V))
		}
	}
	l.emptyNote("本期没有申诉。")
	l.filter()
	l.widths(6, 10, 18, 8, 20, 9, 60, 10)
	return l
}

// conditionSheet shows 五用 and 五惩 as the county has configured them, each with those who meet it: nothing until it does, and never a decision.
func (in *Input) conditionSheet() *list {
	l := in.newList("五用五惩", "“五用五惩”条件（只显示谁符合，不作决定）", "", []string{"清单", "内容", "对象", "条件", "依据", "符合的个数", "符合条件的对象"})
	for _, c := range in.County.Spec.Settings.Conditions {
		var names []string
		for _, s := range in.Assessment.Meeting(c) {
			name := s.Unit.Name
			if s.Unit.Kind == assess.Cadre {
				name = s.Unit.Area + name
			}
			names = append(names, name)
		}
		l.row(book.Str(c.List), book.Str(c.Name), book.Str(c.Kind), book.Str(c.Text), book.Str(c.Basis), book.Int(int64(len(names))), book.Str(clip(strings.Join(names, "、"), 3000)))
	}
	l.emptyNote("县里没有提供“五用五惩”的内容，本表为空（" + Unconfirmed + "）。内容在设置“" + in.partTitle("condition") + "”中填写。")
	l.note("条件按本期考核计算，“未评”的不算符合。用与惩由县委组织部按规定程序决定，程序不提出建议。")
	l.widths(8, 34, 8, 24, 26, 10, 70)
	return l
}
