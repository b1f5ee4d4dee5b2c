package report

import (
	"guatu/pipeline/book"
	"guatu/pipeline/county"
)

func (in *Input) letterSheet() *list { return in.sheet(in.letterTable()) }

func (in *Input) letterTable() table {
	cols := []col{in.den("want", "应送户", "letters"), in.num("sent", "已送户", "letters"), in.rest("rest", "未送户", "want", "sent", "letters"),
		in.rate("rate", "送达率", "sent", "want", "letters"), in.before("was", "上期送达率", "letters"), in.change("较上期", "rate", "was", "letters"),
		in.den("blind", "不识字户/已送达", "letters_explained"), in.num("told", "不识字户/已讲解", "letters_explained"), in.rate("toldr", "不识字户/讲解率", "told", "blind", "letters_explained")}
	return table{tab: "一封信", title: in.County.Spec.Facts["letter_name"].Value + "送达情况表", unit: "户、%", cols: cols,
		notes: []string{"慰问对象户由慰问时一并送达的，计为已送达。"}}
}

// rest is the live difference of denominator and numerator.
func (in *Input) rest(key, head, want, have, id string) col {
	get := in.value(id)
	return col{key: key, head: head, sum: true, cell: func(r at) book.Cell {
		v := get(r)
		if !v.Known {
			return muted(missing)
		}
		return book.Int(v.Den - v.Num)
	}, calc: func(r line) string { return r.at(want) + "-" + r.at(have) }}
}

func (in *Input) letterRestSheet() *list {
	return in.houseList("一封信未送达", in.County.Spec.Facts["letter_name"].Value+"未送达户名单", "全县在册户均已送达。", func(h *county.House) bool {
		_, done := h.LetterOn()
		return !done
	})
}

// houseList lists the households in force that satisfy a condition.
func (in *Input) houseList(tab, title, none string, cond func(*county.House) bool) *list {
	l := in.newList(tab, title, "", []string{"序号", "乡镇", "行政村", "村民小组", "户编号", "户主姓名", "家庭人口", "联系电话"})
	n := 0
	for _, a := range in.County.Areas {
		for h := range a.InForce() {
			if !cond(h) {
				continue
			}
			n++
			l.row(serialCell(n), book.Str(a.Name), book.Str(a.Villages[h.Village]), book.Str(h.Group.V), book.ID(h.HouseholdNo.V),
				book.Str(h.HeadName.V), sizeCell(h), book.ID(h.Phone.V))
		}
	}
	l.emptyNote(none)
	l.filter()
	l.widths(8, 12, 16, 16, 22, 12, 10, 16)
	return l
}

func sizeCell(h *county.House) book.Cell {
	if !h.Size.OK() {
		return book.Cell{}
	}
	return book.Int(int64(h.Size.V))
}
