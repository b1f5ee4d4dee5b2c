package report

import (
	"fmt"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/page"
)

// daily is the course of the deliveries with the figures of the county or a township.
type daily struct {
	county.Delivery
	gifts, letters []int64 // cumulative, by known day
}

func (in *Input) daily(township int) daily {
	d := daily{Delivery: in.County.Delivery()}
	d.gifts, d.letters = in.County.Delivered(d.Delivery, township)
	return d
}

// today is the last known day's share of a cumulative row.
func (d daily) today(done []int64) int64 {
	switch n := d.Known; n {
	case 0:
		return 0
	case 1:
		return done[0]
	default:
		return done[n-1] - done[n-2]
	}
}

// left is the number of days to the deadline after the last known one; negative when it has passed.
func (d daily) left() int64 { return int64(d.Due - d.Days[d.Known-1]) }

// dailyChart is one curve of what has been delivered against the even pace that would end with everything on the deadline.
func (in *Input) dailyChart(d daily, id, name, unit string, done []int64) page.Lines {
	v := in.County.Value(id, 0)
	lines := page.Lines{Axis: page.Axis{Unit: unit, To: v.Den}}
	actual, pace := page.Line{Name: name}, page.Line{Name: "均匀进度", Plan: true}
	for i, day := range d.Days {
		lines.Weeks = append(lines.Weeks, shortDay(day.Time()))
		if i < d.Known {
			actual.Values = append(actual.Values, done[i])
			actual.Last = fmt.Sprint(done[i])
		} else {
			actual.Values = append(actual.Values, page.NoValue)
		}
		if d.Due > d.Days[0] {
			pace.Values = append(pace.Values, min(v.Den, v.Den*int64(day-d.Days[0]+1)/int64(d.Due-d.Days[0]+1)))
		}
	}
	lines.Series = []page.Line{actual}
	if pace.Values != nil {
		lines.Series = append(lines.Series, pace)
	}
	return lines
}

// daySheet has the cumulative figures of each day by township, with a curve below.
func (in *Input) daySheet() *list {
	d := in.County.Delivery()
	type pair struct{ gifts, letters []int64 }
	towns := map[int]pair{}
	for id := range len(in.County.Areas) + 1 {
		var p pair
		p.gifts, p.letters = in.County.Delivered(d, id)
		towns[id] = p
	}
	var cols []col
	add := func(group, id string, of func(pair) []int64) {
		cols = append(cols, in.den(group, group+"/应送", id))
		for i := range d.Known {
			cols = append(cols, col{key: fmt.Sprint(group, i), head: group + "累计送达/" + shortDay(d.Days[i].Time()), sum: true, source: id, shows: sourceNum, cell: func(r at) book.Cell {
				if r.area != nil && !r.area.Present() {
					return muted(missing)
				}
				return book.Int(of(towns[townshipOf(r)])[i])
			}})
		}
		last := fmt.Sprint(group, d.Known-1)
		cols = append(cols, col{key: group + "还剩", head: group + "/还剩", sum: true, cell: func(r at) book.Cell {
			v := in.County.Value(id, townshipOf(r))
			if !v.Known {
				return muted(missing)
			}
			return toneIf(book.Int(v.Den-v.Num), v.Num < v.Den)
		}, calc: func(r line) string { return r.at(group) + "-" + r.at(last) }})
	}
	if in.giving() {
		add("慰问", "gifts_delivered", func(p pair) []int64 { return p.gifts })
	}
	if in.lettering() {
		add("一封信", "letters", func(p pair) []int64 { return p.letters })
	}
	l := in.sheet(table{tab: "送达日进度", title: "慰问和一封信送达日进度表", unit: "人、户", cols: cols, notes: []string{in.dayNote(d)}})
	in.dayCharts(l, d)
	return l
}

// dayNote says what the days mean.
func (in *Input) dayNote(d county.Delivery) string {
	text := fmt.Sprintf("按表中送达日期累计；%s以前送达的计入第一天。数据截至%s。", monthDay(d.Days[0]), monthDay(d.Days[d.Known-1]))
	if d.Due == 0 {
		return text + "送达截止日期" + Unconfirmed + "。"
	}
	return text + "送达截止日期" + d.Due.Chinese() + "。"
}

// dayCharts draws the county's row as one curve a group, side by side below the table.
func (in *Input) dayCharts(l *list, d county.Delivery) {
	total, row := l.body+len(in.County.Areas), l.next()+1
	l.sheet.Print.Pages = book.FitPage
	first := 4
	for _, g := range []struct {
		title string
		on    bool
	}{{"全县慰问累计送达", in.giving()}, {"全县一封信累计送达", in.lettering()}} {
		if !g.on || d.Known < 2 {
			continue
		}
		days := func(row int) book.Area { return book.Span(first, row, first+d.Known-1, row) }
		left := 1 + (first-4)*9/(d.Known+2)
		l.sheet.Charts = append(l.sheet.Charts, book.Chart{Kind: book.LineChart, Title: g.title, Categories: days(l.body - 1), Series: []book.Series{{Name: "累计送达", Values: days(total)}},
			Place: book.Span(left, row, left+7, row+16), Format: book.Whole, Min: "0", Labels: true})
		first += d.Known + 2
	}
}
