package report

import (
	"slices"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

// exemptionHeads are the columns of an exemption list as it lies beside exports of the national system; the program reads them again from there.
var exemptionHeads = []string{"序号", "规则编号", "规则名称", "户编号", "证件号码", "豁免对象", "豁免理由", "批准人", "有效期至", "豁免编号", "本期涉及条数"}

var _ = add(Kind{ID: "exemptions", Title: "豁免清单", About: "本期有效的豁免，一张表，按国家系统导出表所附豁免清单的样式：规则编号、户或人、理由、批准人、有效期；放回“平台导出”即可再读", Order: 33,
	Files: func(in *Input) []File { return []File{oneBook("豁免清单.xlsx", in.exemptions)} }})

// exemptions lists the waivers that have an effect on the period's last day: not those that ended, nor those of mistakes or of no rule.
func (in *Input) exemptions() *book.Book {
	l := in.newList("豁免清单", in.County.Spec.County.Name+"豁免清单", "条", exemptionHeads)
	n := 0
	for _, w := range in.County.Waivers {
		rule := in.rule(w.Rule)
		known := slices.ContainsFunc(in.County.Rules, func(r county.Rule) bool { return r.ID == w.Rule })
		if w.Expired || !known || rule.Severity >= record.Mistake {
			continue
		}
		n++
		l.row(append([]book.Cell{serialCell(n), book.Str(w.Rule), book.Str(rule.Title)}, exemption(w)...)...)
	}
	l.filter()
	l.emptyNote("本期没有有效的豁免。")
	l.note(in.openNote())
	l.widths(6, 9, 34, 20, 21, 20, 36, 10, 13, 16, 9)
	return &book.Book{Title: "豁免清单", Creator: in.County.Spec.County.Office, Sheets: []*book.Sheet{l.done()}}
}

func exemption(w county.WaiverUse) []book.Cell {
	household, person, other := w.Household, "", ""
	switch {
	case len(w.Key) == 18:
		person = w.Key
	case len(w.Key) == 16:
		household = w.Key
	default:
		other = w.Key
	}
	return []book.Cell{book.ID(household), book.ID(person), book.ID(other), book.Str(w.Reason), book.Str(w.Approver), book.Day(w.Until.Time()), book.ID(w.No), book.Int(int64(w.Covers))}
}
