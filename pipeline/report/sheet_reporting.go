package report

import (
	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

// reportingSheet is the timeliness diary: what came when, which version counts and why.
func (in *Input) reportingSheet() *list {
	l := in.newList("报送情况", "报表报送情况登记表", "", []string{"序号", "乡镇", "情况", "收到时间", "迟报小时", "重报次数", "采用文件", "未采用文件及原因", "说明"})
	for _, a := range in.County.Areas {
		r := a.Report
		cells := []book.Cell{serialCell(a.ID), book.Str(a.Name), in.standingCell(a), muted("—"), muted("—"), book.Int(int64(r.Resent)).Aligned(book.Center), book.Str(""), book.Str(""), book.Str(in.reportNote(a))}
		if r.Received > 0 {
			cells[3] = book.Cell{Kind: book.Date, Value: stamp(in.local(r.Received)), Style: book.Style{Format: book.DateTime}}
			cells[4] = toneIf(book.Int(r.LateHours()), r.LateMinutes > 0).Aligned(book.Center)
		}
		used, rest := versions(r)
		if used == "" {
			used = filesOf(a)
		}
		cells[6], cells[7] = book.Str(used), book.Str(rest)
		l.row(cells...)
	}
	l.note("报送截止时间：" + in.deadlineText() + "。" + in.standingText() + "。")
	l.widths(7, 12, 16, 18, 10, 10, 46, 46, 40)
	return l
}

func versions(r county.Report) (used, rest string) {
	var in, out []string
	for _, v := range r.Versions {
		switch {
		case v.Used:
			in = append(in, v.File)
		case v.Why != "":
			out = append(out, v.File+"（"+v.Why+"）")
		default:
			out = append(out, v.File)
		}
	}
	return distinct(in), distinct(out)
}

func filesOf(a *county.Area) string {
	if a.Return == nil {
		return ""
	}
	var names []string
	for _, f := range a.Return.Files {
		names = append(names, f.Name)
	}
	return distinct(names)
}

func (in *Input) reportNote(a *county.Area) string {
	switch r := a.Report; r.Standing {
	case county.Missing:
		if r.Reason != "" {
			return r.Reason
		}
		return "本期未收到报表，且无上期数据可沿用"
	case county.Held:
		return "沿用" + r.HeldFrom.Label() + "的数据。" + r.Reason
	default:
		return r.Reason
	}
}

func (in *Input) movementSheet() *list {
	l := in.newList("变动情况", "与上期相比的变动情况", "", []string{"序号", "乡镇", "行政村", "户编号", "户主", "变动", "上期", "本期", "原因"})
	for i, m := range in.County.Movements {
		reason := book.Str(m.Reason)
		if m.Reason == "" {
			reason = book.Str("未填原因").Toned(book.Warn)
		}
		l.row(serialCell(i+1), book.Str(in.County.Area(m.Township).Name), book.Str(m.Village), book.ID(m.Household), book.Str(m.Who),
			book.Str(m.Kind), book.Str(m.From), book.Str(m.To), reason)
	}
	none := "与上期相比无变动。"
	if in.County.PrevPeriod.To == 0 {
		none = "没有上期数据，无法比较。"
	}
	l.emptyNote(none)
	if len(in.County.Movements) > 0 {
		l.note(in.movedText())
	}
	l.filter()
	l.widths(8, 12, 16, 22, 12, 14, 14, 14, 40)
	return l
}
