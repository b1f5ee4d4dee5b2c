package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"guatu/pipeline/page"
)

var _ = add(Kind{ID: "gift_daily", Title: "七个一日进度", About: "一页（PDF）：慰问和一封信按日送达进度、各乡镇还剩、责任人还剩；截止前每天运行一次即更新", Order: 67, Needs: []string{"gift", "letter"},
	Files: func(in *Input) []File {
		return []File{oneDocument("七个一/"+in.fileName("七个一日进度", "pdf"), in.giftDaily)}
	}})

// giftDaily fits one page: the number that has to reach nought, two curves, the townships, and who has most left.
func (in *Input) giftDaily() *page.Document {
	d := in.daily(0)
	height := page.MM(27)
	blocks := []page.Block{page.Title{Text: in.County.Spec.Facts["gift_campaign"].Value + "日进度", Sub: "（截至" + d.Days[d.Known-1].Chinese() + "）"},
		page.Para{Lead: fmt.Sprintf("一户不留：还剩%d户；不漏一人：还剩%d人。", in.rest0("letters"), in.rest0("gifts")+in.rest0("gifts_delivered")), Text: in.dailyText(d), Flush: true},
		page.Figure{Unit: fmt.Sprintf("全县慰问累计送达，应送%d人", in.County.Value("gifts_delivered", 0).Den), Chart: in.dailyChart(d, "gifts_delivered", "慰问送达", "人", d.gifts), Height: height},
		page.Figure{Unit: fmt.Sprintf("全县一封信累计送达，应送%d户", in.County.Value("letters", 0).Den), Chart: in.dailyChart(d, "letters", "一封信送达", "户", d.letters), Height: height},
		in.dailyTable(d)}
	if in.namesPersons() {
		blocks = append(blocks, page.Para{Lead: "还剩较多的责任人：", Text: in.mostLeft(in.leftovers()), Size: page.SizeSmall5, Flush: true})
	}
	s := in.roster(blocks...)
	s.Landscape, s.Header, s.Margins, s.Footer = false, "", page.Margins{Top: 110, Right: 150, Bottom: 130, Left: 200}, in.openShort()
	return in.document("七个一日进度", []page.Section{s})
}

// dailyText says how long there is and what each remaining day has to bring.
func (in *Input) dailyText(d daily) string {
	gifts, letters := in.rest0("gifts")+in.rest0("gifts_delivered"), in.rest0("letters")
	text := fmt.Sprintf("当日送达慰问%d人、一封信%d户。", d.today(d.gifts), d.today(d.letters))
	switch left := d.left(); {
	case d.Due == 0:
		text += "送达截止日期" + Unconfirmed + "。"
	case gifts+letters == 0:
		text += "已全部送达。"
	case left > 0:
		text += fmt.Sprintf("距%s截止还有%d天，每天须送达慰问%d人、一封信%d户。", d.Due.Chinese(), left, up(gifts, left), up(letters, left))
	case left == 0:
		text += "今日截止。"
	default:
		text += fmt.Sprintf("已过截止日期%s%d天。", d.Due.Chinese(), -left)
	}
	return text + in.silentTowns()
}

// up is n over days, rounded up.
func up(n, days int64) int64 { return (n + days - 1) / days }

func (in *Input) dailyTable(d daily) page.Block {
	t := &page.Table{Unit: "单位：人、户", Zebra: true, Size: page.SizeSmall5, Head: [][]page.Cell{
		{{Text: "乡镇", Rows: 2}, {Text: "慰问", Cols: 5}, {Text: "一封信", Cols: 4}},
		page.Cells("对象未确定", "应送", "已送", "当日", "还剩", "应送", "已送", "当日", "还剩")}}
	for _, a := range in.County.Areas {
		t.Rows = append(t.Rows, in.dailyRow(a.Name, a.ID, in.daily(a.ID)))
	}
	last := in.dailyRow("全县", 0, d)
	last.Kind = page.RowTotal
	t.Rows = append(t.Rows, last)
	return t
}

func (in *Input) dailyRow(name string, id int, d daily) page.Row {
	places, gifts, letters := in.County.Value("gifts", id), in.County.Value("gifts_delivered", id), in.County.Value("letters", id)
	if !places.Known {
		return page.Row{Tone: page.ToneMuted, Cells: append(page.Cells(name), page.Cells(strings.Split(strings.Repeat("—", 9), "")...)...)}
	}
	n := func(x int64) string { return strconv.FormatInt(x, 10) }
	r := page.Row{Cells: page.Cells(name, n(places.Den-places.Num), n(gifts.Den), n(gifts.Num), n(d.today(d.gifts)), n(gifts.Den-gifts.Num),
		n(letters.Den), n(letters.Num), n(d.today(d.letters)), n(letters.Den-letters.Num))}
	for i, rest := range map[int]int64{1: places.Den - places.Num, 5: gifts.Den - gifts.Num, 9: letters.Den - letters.Num} {
		if rest > 0 {
			r.Cells[i].Tone = page.ToneBad
		}
	}
	return r
}

// leftNamed is how many responsible people have room on the page; all of them are in the county workbook.
const leftNamed = 10

func (in *Input) mostLeft(all []*leftover) string {
	if len(all) == 0 {
		return "已报送的乡镇没有还剩的。"
	}
	all = slices.Clone(all)
	slices.SortStableFunc(all, func(x, y *leftover) int { return y.visits() + y.letters - x.visits() - x.letters })
	var out []string
	for i, l := range all {
		if i == leftNamed {
			break
		}
		text := fmt.Sprintf("%s%s%s", l.area.Name, in.safe(l.area.Villages[l.village]), in.safe(l.who))
		if n := l.visits(); n > 0 {
			text += fmt.Sprintf("慰问%d人", n)
		}
		if l.letters > 0 {
			text += fmt.Sprintf("信%d户", l.letters)
		}
		out = append(out, text)
	}
	text := strings.Join(out, "；") + "。"
	if len(all) > leftNamed {
		text += fmt.Sprintf("其余%d项见全县汇总工作簿“还剩到人”。", len(all)-leftNamed)
	}
	return text
}
