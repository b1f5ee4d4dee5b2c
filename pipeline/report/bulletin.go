package report

import (
	"fmt"

	"guatu/pipeline/page"
)

var _ = add(Kind{ID: "bulletin", Title: "工作简报", About: "报领导的简报（PDF），红头", Order: 70,
	Files: func(in *Input) []File {
		return []File{oneDocument(in.fileName("简报", "pdf"), in.bulletin)}
	}})

// bulletin is the short paper for leaders: how far, who leads, what is wrong.
func (in *Input) bulletin() *page.Document {
	facts := in.County.Spec.Facts
	blocks := []page.Block{
		page.RedHead{Name: facts["bulletin_name"].Value, Issue: in.issue(), Unit: in.County.Spec.County.Office, Date: in.signedOn()},
		page.Title{Text: in.subject(), Sub: "（" + in.periodText() + "）"}}
	blocks = append(blocks, in.sections(inBulletin)...)
	annexes, titles := annexSections(in.shortAnnexes())
	blocks = append(blocks, page.AttachmentNote{Items: titles}, in.slipOpen())
	// GB/T 9704-2012: annexes come before 版记, which closes the last page.
	imprint := page.Section{Blocks: []page.Block{page.Imprint{Lines: []string{facts["bulletin_to"].Value}, Unit: in.County.Spec.County.Office, Date: in.signedOn() + "印发"}}}
	return in.document("简报", append(append([]page.Section{{Blocks: blocks}}, annexes...), imprint))
}

// issue is the week of the year by ISO 8601, since no county numbering is known.
func (in *Input) issue() string {
	year, week := in.County.Period.To.Time().ISOWeek()
	if in.County.Period.Cycle != "周" {
		return in.periodText()
	}
	return fmt.Sprintf("%d年第%d周", year, week)
}
