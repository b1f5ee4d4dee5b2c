package report

import (
	"guatu/pipeline/county"
	"guatu/pipeline/page"
	"guatu/pipeline/record"
)

var _ = add(Kind{ID: "orders", Title: "整改通知单", About: "每乡镇一页（PDF，公文格式）：问题分类、整改要求和时限、回执", Order: 42,
	Files: func(in *Input) []File {
		var out []File
		for _, a := range in.County.Areas {
			if len(in.toAnswer(a)) > 0 || !a.Report.Standing.Fresh() {
				out = append(out, oneDocument("整改通知/"+in.areaFile(a, "整改通知单", "pdf"), func() *page.Document { return in.order(a) }))
			}
		}
		return out
	}})

// reasonText has room for the names of two files and a period.
const reasonText = 130

// orderLines is how many kinds of problem the page has room for.
const orderLines = 5

// order is the formal notice to a township; the problems one by one are in the workbook that goes with it.
func (in *Input) order(a *county.Area) *page.Document {
	due := in.nextDeadline()
	blocks := []page.Block{page.Title{Text: "关于整改" + in.quoted() + "\n报表问题的通知"}, page.Recipient{Text: a.Name}}
	switch a.Report.Standing {
	case county.Missing:
		blocks = append(blocks, para("截至%s，未收到你乡镇%s的报表。%s请于%s补报。", in.deadlineText(), in.periodText(), in.reasonSentence(a), due))
	case county.Held:
		blocks = append(blocks, para("你乡镇%s的报表未能接收，汇总时暂以%s的报表代替。%s请于%s重新报送。", in.periodText(), a.Report.HeldFrom.Label(), in.reasonSentence(a), due))
	default:
		p := in.County.Problems
		blocks = append(blocks, para("经核对你乡镇%s的报表，共有错误%d条、疑点%d条，有问题户%s户，现将整改事项通知如下。", in.periodText(), p.Of(record.Mistake, a.ID), p.Of(record.Doubt, a.ID), in.n("problem_rate", a.ID)))
	}
	if lines := in.orderLines(a); len(lines) > 0 {
		blocks = append(append(blocks, head(1, "主要问题")), lines...)
		blocks = append(blocks, head(1, "整改要求"), para("请对照《整改通知》工作簿逐条核实，填写整改结果和情况说明，于%s随下期报表报回。错误级问题须改正，不能申请豁免。", due))
		if sent := in.County.Value("corrected", a.ID); sent.Rated() && sent.Num < sent.Den {
			blocks = append(blocks, para("%s下达的%d条问题还有%d条没有整改，一并整改。", in.lastPeriod(), sent.Den, sent.Den-sent.Num))
		}
		blocks = append(blocks, page.AttachmentNote{Items: []string{a.Name + "整改通知（工作簿）"}})
	}
	blocks = append(blocks, in.slipOpen())
	return in.document(a.Name+"整改通知单", []page.Section{{Numbers: page.NumberNone, Pages: 1, Blocks: append(blocks, in.signature(), page.Spacer{Lines: 1},
		page.Fields{Items: []page.Field{{Label: "签收人（签字）："}, {Label: "签收日期："}}})}})
}

func (in *Input) reasonSentence(a *county.Area) string {
	if r := a.Report; r.Reason == "" || r.Reason == county.NothingCame {
		return "" // the sentence before has said that
	}
	return "原因：" + clip(in.safe(a.Report.Reason), reasonText) + "。"
}

// orderLines names the rules with most problems of the township, worst first as the county counts them.
func (in *Input) orderLines(a *county.Area) []page.Block {
	if len(in.toAnswer(a)) == 0 {
		return nil
	}
	var out []page.Block
	rest := int64(0)
	for _, t := range in.County.Problems.Rules {
		n := t.Count[a.ID]
		switch {
		case n == 0 || t.Rule.Severity < record.Doubt:
		case len(out) == orderLines:
			rest += n
		default:
			out = append(out, para("%d.%s（%s）%d条。", len(out)+1, t.Rule.Title, t.Rule.Severity.Chinese(), n))
		}
	}
	if rest > 0 {
		out = append(out, para("其他问题%d条。", rest))
	}
	return out
}
