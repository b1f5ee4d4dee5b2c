package report

import (
	"strconv"
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/page"
)

var _ = add(Kind{ID: "payments", Title: "慰问金发放表", About: "每乡镇一份（PDF）：逐名金额和领款签字栏，分村小计，合计金额大小写", Order: 64, Needs: []string{"gift"},
	Files: func(in *Input) []File {
		if !in.giving() {
			return nil
		}
		var out []File
		for _, a := range in.County.Areas {
			if a.Present() && len(a.Return.Gifts) > 0 {
				out = append(out, oneDocument("七个一/"+in.areaFile(a, "慰问金发放表", "pdf"), func() *page.Document {
					return in.document(a.Name+"慰问金发放表", []page.Section{in.payments(a)})
				}))
			}
		}
		return out
	}})

func (in *Input) payments(a *county.Area) page.Section {
	table, sum, unknown := in.paymentTable(a)
	blocks := []page.Block{page.Title{Text: a.Name + strings.TrimSuffix(in.County.Spec.Facts["gift_campaign"].Value, "慰问") + "慰问金发放表", Sub: "（" + in.periodText() + "）"}, table,
		page.Para{Lead: "合计金额（大写）：", Text: capitals(sum) + "　　（小写：" + yuanText(sum) + "元）", Flush: true, Keep: true}}
	if unknown > 0 {
		blocks = append(blocks, page.Para{Text: "有" + strconv.Itoa(unknown) + "人的慰问金未填或无法识别，未计入合计。", Tone: page.ToneBad, Flush: true, Keep: true})
	}
	blocks = append(blocks, page.Para{Text: in.amountNote(), Size: page.SizeSmall5, Flush: true, Keep: true},
		signers("乡镇负责人（签字）：", "工作组组长（签字）：", "第一书记（签字）：", "发放人（签字）："))
	return in.roster(blocks...)
}

// amountNote says what the amounts rest on.
func (in *Input) amountNote() string {
	if len(in.County.Spec.Settings.Amounts) == 0 {
		return "慰问金标准县上尚未提供，" + Unconfirmed + "；金额按乡镇填报数。代领的由代领人签字并注明与领款人的关系。"
	}
	return "标准由县设置提供，金额按乡镇填报数；与标准不符的以红字标出。代领的由代领人签字并注明与领款人的关系。"
}

func (in *Input) paymentTable(a *county.Area) (t *page.Table, sum int64, unknown int) {
	t = &page.Table{Left: "填报单位：" + a.Name, Unit: "单位：元", Size: page.Size5, RowHeight: page.TenthMM(signRow),
		Head: [][]page.Cell{page.Cells("序号", "行政村", "类别", "姓名", "证件号码", "标准", "金额", "领款人签字（手印）", "领款日期", "代领人及关系")},
		Cols: []page.Column{{}, {}, {}, {}, {}, {}, {}, {Min: page.MM(38)}, {Min: page.MM(22)}, {Min: page.MM(30)}}}
	list := in.recipients(a)
	part, people := int64(0), 0
	for i, r := range list {
		standard, known := in.County.Spec.Settings.Amounts[r.Kind.V]
		shown := "—"
		if known {
			shown = yuanText(standard)
		}
		row := page.Row{Cells: page.Cells(strconv.Itoa(i+1), in.safe(a.Villages[r.village]), r.Kind.V, in.safe(r.Name.V), in.hidden(r.ID), shown, money(r.Amount), "", "", "")}
		if known && r.Amount.V != standard {
			row.Cells[6].Tone = page.ToneBad
		}
		if !r.Amount.OK() {
			unknown++
		}
		sum, part, people = sum+r.Amount.V, part+r.Amount.V, people+1
		t.Rows = append(t.Rows, row)
		if i+1 == len(list) || list[i+1].village != r.village {
			t.Rows = append(t.Rows, page.Row{Kind: page.RowSubtotal, Cells: page.Cells("", in.safe(a.Villages[r.village])+"小计", "", strconv.Itoa(people)+"人", "", "", yuanText(part), "", "", "")})
			part, people = 0, 0
		}
	}
	t.Rows = append(t.Rows, page.Row{Kind: page.RowTotal, Cells: page.Cells("合计", "", "", strconv.Itoa(len(list))+"人", "", "", yuanText(sum), "", "", "")})
	return t, sum, unknown
}
