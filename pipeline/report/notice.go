package report

import "guatu/pipeline/page"

var _ = add(Kind{ID: "notice", Title: "通报", About: "发各乡镇的通报（PDF）：进展、排名、质量、问题、要求", Order: 60,
	Files: func(in *Input) []File {
		return []File{oneDocument(in.fileName("通报", "pdf"), in.notice)}
	}})

// notice goes to the townships: it ranks, names the faults and sets dates.
func (in *Input) notice() *page.Document {
	annexes, titles := annexSections(in.shortAnnexes())
	blocks := []page.Block{page.Title{Text: "关于" + in.subject() + "的通报"}, page.Recipient{Text: in.County.Spec.Facts["recipients"].Value}, in.opening("通报")}
	blocks = append(blocks, in.sections(inNotice)...)
	blocks = append(blocks, page.AttachmentNote{Items: titles}, in.signature(), in.slipOpen())
	return in.document("通报", append([]page.Section{{Blocks: blocks}}, annexes...))
}
