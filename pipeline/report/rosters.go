package report

import (
	"strconv"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
)

var _ = add(Kind{ID: "rosters", Title: "七个一花名册", About: "全县一册、每乡镇一册（PDF，横向，留签收栏）：慰问对象逐名，各村还缺哪类", Order: 62, Needs: []string{"gift"},
	Files: func(in *Input) []File {
		if !in.giving() {
			return nil
		}
		out := []File{oneDocument("七个一/"+in.fileName("七个一花名册", "pdf"), in.countyRoster)}
		for _, a := range in.County.Areas {
			if a.Present() {
				out = append(out, oneDocument("七个一/"+in.areaFile(a, "七个一花名册", "pdf"), func() *page.Document {
					return in.document(a.Name+"七个一花名册", []page.Section{in.townRoster(a)})
				}))
			}
		}
		return out
	}})

// countyRoster begins with one line a township; each township then starts on a page of its own, so that the bundle can be taken apart.
func (in *Input) countyRoster() *page.Document {
	sections := []page.Section{in.roster(page.Title{Text: in.County.Spec.County.Name + in.County.Spec.Facts["gift_campaign"].Value + "对象花名册", Sub: "（" + in.periodText() + "）"}, in.rosterSummary())}
	for _, a := range in.County.Areas {
		if a.Present() {
			sections = append(sections, in.townRoster(a))
		}
	}
	return in.document("七个一花名册", sections)
}

func (in *Input) rosterSummary() page.Block {
	t := &page.Table{Unit: "单位：个、人、元", Zebra: true, Head: [][]page.Cell{page.Cells("乡镇", "行政村", "应确定", "已确定", "还缺", "登记对象", "其中替补", "已送达", "未送达", "慰问金")}}
	row := func(name string, villages, id int) page.Row {
		g, d := in.County.Value("gifts", id), in.County.Value("gifts_delivered", id)
		if !g.Known {
			return page.Row{Tone: page.ToneMuted, Cells: page.Cells(name, "—", "—", "—", "—", "—", "—", "—", "—", "—")}
		}
		return page.Row{Cells: page.Cells(name, strconv.Itoa(villages), strconv.FormatInt(g.Den, 10), g.Count(), strconv.FormatInt(g.Den-g.Num, 10), strconv.FormatInt(d.Den, 10),
			in.n("gift_substitutes", id), d.Count(), strconv.FormatInt(d.Den-d.Num, 10), yuanText(in.County.Value("gift_amounts", id).Num))}
	}
	all := 0
	for _, a := range in.County.Areas {
		n := 0
		if a.Present() {
			n = namedVillages(a)
		}
		all += n
		t.Rows = append(t.Rows, row(a.Name, n, a.ID))
	}
	last := row("合计", all, 0)
	last.Kind, last.Tone = page.RowTotal, page.ToneNone
	t.Rows = append(t.Rows, last)
	t.Notes = []string{"应确定＝行政村数×" + captionCount(len(in.giftKinds())) + "类；一村一类有一名对象即为已确定。未报送的乡镇以“—”表示。"}
	return t
}

// namedVillages counts a township's villages without the rows that name none.
func namedVillages(a *county.Area) int {
	n := 0
	for _, v := range a.Villages {
		if v != county.NoVillage {
			n++
		}
	}
	return n
}

func (in *Input) townRoster(a *county.Area) page.Section {
	blocks := []page.Block{page.Title{Text: a.Name + in.County.Spec.Facts["gift_campaign"].Value + "对象花名册", Sub: "（" + in.periodText() + "）"}}
	if list := in.recipients(a); len(list) > 0 {
		blocks = append(blocks, in.rosterTable(a, list))
	} else {
		blocks = append(blocks, page.Para{Text: "本期没有登记慰问对象。"})
	}
	return in.roster(append(blocks, in.lackTable(a), signers("乡镇党委书记（签字）：", "工作组组长（签字）：", "填表人（签字）："))...)
}

// rosterRow still takes a signature, and lets two villages of seven with the signers below stand on one page.
const rosterRow = 85 // tenths of a millimetre

// reasonRoom is more than anybody writes as a reason, and less than would make a row a page.
const reasonRoom = 90

func (in *Input) rosterTable(a *county.Area, list []recipient) *page.Table {
	t := &page.Table{Left: "填报单位：" + a.Name, Unit: "单位：元", Size: page.SizeSmall5, RowHeight: page.TenthMM(rosterRow),
		Head: [][]page.Cell{page.Cells("序号", "乡镇", "行政村", "类别", "姓名", "户主", "证件号码", "是否替补", "替补理由", "慰问金", "送达日期", "送达人", "签收（签字或手印）")},
		Cols: []page.Column{{}, {}, {}, {}, {}, {}, {}, {}, {Width: 10, Align: page.AlignLeft}, {}, {}, {}, {Min: page.MM(30)}}}
	sum, subs := int64(0), 0
	for i, r := range list {
		row := page.Row{Cells: page.Cells(strconv.Itoa(i+1), a.Name, in.safe(a.Villages[r.village]), r.Kind.V, in.safe(r.Name.V), in.safe(r.HeadName.V), in.hidden(r.ID), r.Substitute.String(),
			clip(in.safe(r.SubstituteReason.V), reasonRoom), money(r.Amount), day(r.DeliveredOn), in.safe(r.deliverers()), "")}
		if r.Substitute.Yes() {
			subs++
			row.Cells[7].Tone = page.ToneWarn
		}
		sum += r.Amount.V
		t.Rows = append(t.Rows, row)
	}
	t.Rows = append(t.Rows, page.Row{Kind: page.RowTotal, Cells: page.Cells("合计", "", "", "", strconv.Itoa(len(list))+"人", "", "", "替补"+strconv.Itoa(subs)+"人", "", yuanText(sum), "", "", "")})
	return t
}

// lackTable says village by village which categories have no recipient yet; it is never left out, so that nobody wonders.
func (in *Input) lackTable(a *county.Area) page.Block {
	t := &page.Table{Title: "还缺慰问对象的村和类别", Size: page.SizeSmall5, Keep: true, Head: [][]page.Cell{page.Cells("序号", "行政村", "缺项数", "所缺类别")}, Cols: []page.Column{{}, {}, {}, {Width: 60, Align: page.AlignLeft}}}
	n := 0
	for v, name := range a.Villages {
		if lack := in.lacking(a, v); len(lack) > 0 && name != county.NoVillage {
			n += len(lack)
			t.Rows = append(t.Rows, page.Row{Cells: page.Cells(strconv.Itoa(len(t.Rows)+1), in.safe(name), strconv.Itoa(len(lack)), strings.Join(lack, "、"))})
		}
	}
	if n == 0 {
		return page.Para{Text: "各村" + captionCount(len(in.giftKinds())) + "类慰问对象均已确定。", Keep: true}
	}
	t.Rows = append(t.Rows, page.Row{Kind: page.RowTotal, Cells: page.Cells("合计", "", strconv.Itoa(n), "")})
	return t
}

// signers is a line of hand signatures below a list.
func signers(labels ...string) page.Block {
	f := page.Fields{}
	for _, l := range labels {
		f.Items = append(f.Items, page.Field{Label: l})
	}
	return f
}
