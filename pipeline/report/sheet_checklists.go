package report

import (
	"guatu/pipeline/book"
	"guatu/pipeline/spec"
)

// checklistSheet shows the checklists by day of acceptance with their standing, so that the county sees what it has to confirm.
func (in *Input) checklistSheet() *list {
	l := in.newList("验收指标", "退出验收指标（按验收年度）", "", []string{"启用日期", "对象", "序号", "指标", "一票否决", "台账印证", "依据", "本期使用"})
	s := in.County.Spec
	for _, level := range []string{spec.OfHousehold, spec.OfVillage} {
		now := s.Checklist(level, in.County.Period.To)
		for _, c := range s.AllChecklists(level) {
			used := ""
			if len(now) > 0 && now[0].From == c.From {
				used = "√"
			}
			name := book.Str(c.Name)
			if c.Name == "" {
				name = muted("（" + Unconfirmed + "）")
			}
			l.row(book.Str(c.From.String()), book.Str(c.Level).Aligned(book.Center), book.Int(int64(c.Seq)), name, book.Str(map[bool]string{true: "是"}[c.Veto]).Aligned(book.Center),
				book.Str(s.Codes["台账印证"].Value(c.Proof)), book.Str(c.Basis), book.Str(used).Aligned(book.Center))
		}
	}
	l.note("户级指标在设置“" + in.partTitle("item") + "”、村级指标在设置“" + in.partTitle("villageitem") + "”中改写；启用日期填别的日期的，从那天起的验收用新的一套。验收表的指标列数按报告期所用的一套。")
	l.note("台账印证：这一项填“达标”时，与台账相反的记录列为问题；没有写明的不核对。")
	l.filter()
	l.widths(13, 8, 8, 46, 10, 18, 60, 10)
	l.sheet.Print.Landscape = false // many short lines
	return l
}
