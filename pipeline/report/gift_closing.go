package report

import (
	"fmt"
	"strconv"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
)

var _ = add(Kind{ID: "gift_closing", Title: "七个一小结", About: "七个一慰问进展（截止后为小结，PDF）：名额、替补、送达、资金三方核对、还剩谁", Order: 68, Needs: []string{"gift"},
	Files: func(in *Input) []File {
		if !in.giving() {
			return nil
		}
		return []File{oneDocument("七个一/"+in.fileName("七个一小结", "pdf"), in.giftClosing)}
	}})

// balance is a township's money seen three ways, in fen.
type balance struct {
	quota, entered, given int64
	priced                bool // false: the county has not said what each category gets, so quota means nothing
}

// balanceOf adds places × standard, what the rows say, and what has been delivered.
func (in *Input) balanceOf(a *county.Area) balance {
	var b balance
	amounts := in.County.Spec.Settings.Amounts
	b.priced = len(amounts) > 0
	for _, k := range in.giftKinds() {
		b.quota += in.County.Part("gifts", k, a.ID).Den * amounts[k]
		if _, ok := amounts[k]; !ok {
			b.priced = false
		}
	}
	for _, r := range in.recipients(a) {
		b.entered += r.Amount.V
		b.given += r.delivered()
	}
	return b
}

func (b balance) plus(x balance) balance {
	return balance{b.quota + x.quota, b.entered + x.entered, b.given + x.given, x.priced}
}

func (in *Input) giftClosing() *page.Document {
	due, known := in.County.GiftDue()
	title, tail := "活动进展情况", ""
	switch {
	case !known:
		tail = "送达截止日期" + Unconfirmed + "。"
	case in.County.Period.To >= due:
		title, tail = "活动小结", "送达截止日期"+due.Chinese()+"。"
	default:
		tail = fmt.Sprintf("送达截止日期%s，距截止还有%d天。", due.Chinese(), due-in.County.Period.To)
	}
	name := in.County.Spec.Facts["gift_campaign"].Value
	blocks := []page.Block{page.Title{Text: in.County.Spec.County.Name + name + title, Sub: "（" + in.periodText() + "）"}, para("截至%s，%s%s如下。%s", in.deadlineText(), name, title, tail)}
	for _, s := range [][]page.Block{in.closingNames(), in.closingMoney(), in.closingLetters(), in.closingRest()} {
		blocks = append(blocks, s...)
	}
	annexes, titles := annexSections([]annex{{"慰问资金三方核对表", []page.Block{in.balanceTable()}}})
	blocks = append(blocks, page.AttachmentNote{Items: titles}, in.signature(), in.slipOpen())
	return in.document("七个一小结", append([]page.Section{{Blocks: blocks}}, annexes...))
}

func (in *Input) closingNames() []page.Block {
	return []page.Block{head(1, "对象确定和送达"),
		para("按一村一类一人计，应确定慰问对象%s人次，已确定%s人次，完成%s。登记慰问对象%s人，其中替补%s人；已送达%s人，送达率%s，还剩%d人。%s", in.d("gifts", 0), in.n("gifts", 0), in.pct("gifts", 0),
			in.d("gifts_delivered", 0), in.n("gift_substitutes", 0), in.n("gifts_delivered", 0), in.pct("gifts_delivered", 0), in.rest0("gifts_delivered"), in.silentTowns()), in.giftTableBlock()}
}

// rest0 is what of a county indicator is left to do.
func (in *Input) rest0(id string) int64 {
	v := in.County.Value(id, 0)
	return v.Den - v.Num
}

func (in *Input) closingMoney() []page.Block {
	var sum balance
	for _, a := range in.County.Areas {
		sum = sum.plus(in.balanceOf(a))
	}
	text := fmt.Sprintf("登记慰问金%s元（大写：%s），已送达%s元，未送达%s元。", yuanText(sum.entered), capitals(sum.entered), yuanText(sum.given), yuanText(sum.entered-sum.given))
	if sum.priced {
		text = fmt.Sprintf("按名额和标准应发%s元；", yuanText(sum.quota)) + text + againstQuota(sum.entered-sum.quota)
	} else {
		text += "慰问金标准县上尚未提供完整，" + Unconfirmed + "，名额和标准一方未核对。"
	}
	return []page.Block{head(1, "资金核对"), para("%s各乡镇核对情况见附件。", text)}
}

// againstQuota says how the entered amount stands to what was due.
func againstQuota(gap int64) string {
	switch {
	case gap > 0:
		return "登记数比应发数多" + yuanText(gap) + "元。"
	case gap < 0:
		return "登记数比应发数少" + yuanText(-gap) + "元。"
	}
	return "登记数与应发数一致。"
}

func (in *Input) closingLetters() []page.Block {
	v := in.County.Value("letters", 0)
	return []page.Block{head(1, in.County.Spec.Facts["letter_name"].Value+"送达"), para("应送%d户，已送达%s户，送达率%s，还剩%d户。已送达的不识字户%s户，登记了讲解方式的%s户。", v.Den, v.Count(), v.Percent(1), v.Den-v.Num,
		in.d("letters_explained", 0), in.n("letters_explained", 0))}
}

// closingRest names the townships with something left.
func (in *Input) closingRest() []page.Block {
	rest := func(id string) (string, int) {
		return in.names(func(a *county.Area) bool {
			v := in.County.Value(id, a.ID)
			return v.Known && v.Num < v.Den
		})
	}
	out := []page.Block{head(1, "还剩哪些")}
	for _, x := range []struct{ id, what string }{{"gifts", "对象没有确定齐"}, {"gifts_delivered", "慰问没有送达完"}, {"letters", "一封信没有送达完"}} {
		if list, n := rest(x.id); n > 0 {
			out = append(out, para("%s的乡镇%d个：%s。", x.what, n, list))
		}
	}
	if len(out) == 1 {
		out = append(out, para("已报送的乡镇对象已全部确定，慰问和一封信已全部送达。"))
	}
	return out
}

func (in *Input) balanceTable() page.Block {
	t := &page.Table{Left: in.periodText(), Unit: "单位：个、元", Zebra: true, Head: [][]page.Cell{page.Cells("乡镇", "名额", "名额×标准", "登记金额", "已送达金额", "登记与应发之差", "未送达金额", "核对")}}
	var sum balance
	for _, a := range in.County.Areas {
		if !a.Present() {
			t.Rows = append(t.Rows, page.Row{Tone: page.ToneMuted, Cells: page.Cells(a.Name, "—", "—", "—", "—", "—", "—", a.Report.Standing.String())})
			continue
		}
		b := in.balanceOf(a)
		sum = sum.plus(b)
		t.Rows = append(t.Rows, b.row(a.Name, in.County.Value("gifts", a.ID).Den))
	}
	last := sum.row("合计", in.County.Value("gifts", 0).Den)
	last.Kind = page.RowTotal
	t.Rows = append(t.Rows, last)
	t.Notes = []string{"名额×标准：行政村数×各类别标准。登记金额：乡镇填报的慰问金。已送达金额：有送达日期的慰问金。" + in.amountBasis()}
	return t
}

func (in *Input) amountBasis() string {
	if len(in.County.Spec.Settings.Amounts) == 0 {
		return "标准" + Unconfirmed + "。"
	}
	return "标准由县设置提供。"
}

func (b balance) row(name string, places int64) page.Row {
	quota, gap, verdict, tone := "—", "—", "标准未定", page.ToneMuted
	if b.priced {
		quota, gap = yuanText(b.quota), yuanText(b.entered-b.quota)
		verdict, tone = "一致", page.ToneGood
		if b.quota != b.entered || b.entered != b.given {
			verdict, tone = "不一致", page.ToneBad
		}
	}
	r := page.Row{Cells: page.Cells(name, strconv.FormatInt(places, 10), quota, yuanText(b.entered), yuanText(b.given), gap, yuanText(b.entered-b.given), verdict)}
	r.Cells[7].Tone = tone
	return r
}
