package report

import (
	"time"

	"guatu/pipeline/page"
)

var _ = add(Kind{ID: "briefing", Title: "会议材料", About: "全县进展情况会议材料（PDF），附排名、问题、未报送、豁免、参数和待确认事项", Order: 50,
	Files: func(in *Input) []File {
		return []File{oneDocument(in.fileName("会议材料", "pdf"), in.briefing)}
	}})

// subject is what all the papers of a period are about.
func (in *Input) subject() string {
	return "全县" + in.County.Spec.Facts["subject"].Value + "工作进展情况"
}

// longPaper is from how many pages on a paper begins with its contents.
const longPaper = 10

// briefing is the weekly paper for the meeting: all sections, then the annexes in landscape.
func (in *Input) briefing() *page.Document {
	annexes, titles := annexSections(in.annexes())
	blocks := []page.Block{page.Title{Text: "关于" + in.subject() + "的汇报", Sub: "（" + in.periodText() + "）"}, in.opening("汇报")}
	blocks = append(blocks, in.sections(inBriefing)...)
	blocks = append(blocks, page.AttachmentNote{Items: titles}, in.signature())
	sections := []page.Section{{Numbers: page.NumberNone, Blocks: []page.Block{page.Contents{Depth: 1, From: longPaper}}}, {Restart: true, Blocks: blocks}}
	return in.document("会议材料", append(sections, annexes...))
}

func (in *Input) signature() page.Block {
	return page.Signature{Units: []string{in.County.Spec.County.Office}, Date: in.signedOn()}
}

// signedOn is the day the paper is dated: that of the run, in the county.
func (in *Input) signedOn() string {
	return in.Now.Format("2006年1月2日")
}

func (in *Input) document(kind string, sections []page.Section) *page.Document {
	return &page.Document{Title: in.County.Spec.County.Name + in.campaign() + kind + "（" + in.periodText() + "）", Author: in.County.Spec.County.Office,
		Subject: in.subject(), Date: in.Now.UTC().Truncate(time.Second), Sections: in.inWords(sections)}
}
