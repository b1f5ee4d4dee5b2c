package report

import (
	"guatu/pipeline/book"
	"guatu/pipeline/spec"
)

// State of a household on a carrier beside the ledgers, in the office's words.
const (
	pairSame     = "一致"
	pairDiffers  = "不一致"
	pairOnLedger = "仅台账有"
	pairOnList   = "仅名单有"
	pairTwice    = "名单重复"
)

func pairState(p *spec.Pair) string {
	switch {
	case p.Twice:
		return pairTwice
	case p.Home == nil:
		return pairOnList
	case p.Listed == nil:
		return pairOnLedger
	case len(p.Differs()) > 0:
		return pairDiffers
	}
	return pairSame
}

// pairSheet lists every household that a carrier's list, or the national system's export, has otherwise than the ledgers.
func (in *Input) pairSheet() *list {
	l := in.newList(in.words("十对口逐户"), "“十对口”逐户核对（名单、平台导出与台账）", "", []string{"序号", "乡镇", "行政村", "户编号", "户主姓名", "载体", "情况", "项目", "载体所填", "台账所填"})
	n := 0
	for _, a := range in.County.Areas {
		if !a.Present() {
			continue
		}
		pairs := in.County.Pairs(a)
		for i := range pairs {
			p := &pairs[i]
			state := pairState(p)
			if state == pairSame {
				continue
			}
			village, no, head := pairNames(p)
			differs := p.Differs()
			if len(differs) == 0 {
				differs = []spec.Difference{{}}
			}
			for _, d := range differs {
				n++
				l.row(serialCell(n), book.Str(a.Name), book.Str(village), book.ID(no), book.Str(head), book.Str(p.Carrier).Aligned(book.Center), book.Str(state).Toned(book.Bad), book.Str(d.What), book.Str(d.Listed), book.Str(d.Ledger))
			}
		}
	}
	none := "各载体名单与台账逐户一致。"
	if len(in.County.Spec.Settings.Listed) == 0 {
		none = "县里没有提供名单：把国家系统导出的表放进“平台导出”文件夹，或在设置“核对名单”中填写。"
	}
	l.emptyNote(none)
	l.filter()
	l.widths(7, 12, 16, 22, 12, 8, 11, 14, 24, 24)
	return l
}

// pairNames are the ledger's where it has the household.
func pairNames(p *spec.Pair) (village, no, head string) {
	if p.Home != nil {
		return p.Home.Village.V, p.Home.HouseholdNo.V, p.Home.HeadName.V
	}
	return p.Listed.Village, p.Listed.Household, p.Listed.Head
}
