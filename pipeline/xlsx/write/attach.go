package write

import (
	"fmt"

	"guatu/pipeline/book"
)

// attachments writes the parts that hang on a sheet, its relationships, and the elements that name them.
func (sh *sheet) attachments(b []byte) ([]byte, error) {
	n := sh.index + 1
	if len(sh.s.Charts) > 0 {
		if err := sh.drawing(n); err != nil {
			return b, err
		}
		sh.rels = append(sh.rels, rel{typeOffice + "drawing", fmt.Sprintf("../drawings/drawing%d.xml", n)})
		b = append(b, fmt.Sprintf(`<drawing r:id="rId%d"/>`, len(sh.rels))...)
	}
	if len(sh.s.Comments) > 0 {
		if err := sh.comments(n); err != nil {
			return b, err
		}
		sh.rels = append(sh.rels, rel{typeOffice + "vmlDrawing", fmt.Sprintf("../drawings/vmlDrawing%d.vml", n)})
		b = append(b, fmt.Sprintf(`<legacyDrawing r:id="rId%d"/>`, len(sh.rels))...)
		sh.rels = append(sh.rels, rel{typeOffice + "comments", fmt.Sprintf("../comments%d.xml", n)})
	}
	if len(sh.rels) > 0 {
		return b, sh.zip.Add(fmt.Sprintf("xl/worksheets/_rels/sheet%d.xml.rels", n), rels(sh.rels))
	}
	return b, nil
}

func (sh *sheet) comments(n int) error {
	notes := make([]Note, len(sh.s.Comments))
	for i, c := range sh.s.Comments {
		notes[i] = Note{Col: c.Cell.Col, Row: c.Cell.Row, Author: c.Author, Text: c.Text}
	}
	if err := sh.zip.Add(fmt.Sprintf("xl/comments%d.xml", n), CommentsPart(notes)); err != nil {
		return err
	}
	return sh.zip.Add(fmt.Sprintf("xl/drawings/vmlDrawing%d.vml", n), VMLPart(notes, n))
}

// drawing places the charts and writes each as a part.
func (sh *sheet) drawing(n int) error {
	b := []byte(xmlHead + `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="` + nsDrawing + `">`)
	var charts []rel
	for i := range sh.s.Charts {
		c := &sh.s.Charts[i]
		sh.writer.charts++
		part, err := sh.chart(c)
		if err != nil {
			return fmt.Errorf("chart %q: %w", c.Title, err)
		}
		if err := sh.zip.Add(fmt.Sprintf("xl/charts/chart%d.xml", sh.writer.charts), part); err != nil {
			return err
		}
		charts = append(charts, rel{typeOffice + "chart", fmt.Sprintf("../charts/chart%d.xml", sh.writer.charts)})
		b = anchor(b, c.Place.Full(0), c.Title, i+1)
	}
	if err := sh.zip.Add(fmt.Sprintf("xl/drawings/drawing%d.xml", n), append(b, `</xdr:wsDr>`...)); err != nil {
		return err
	}
	return sh.zip.Add(fmt.Sprintf("xl/drawings/_rels/drawing%d.xml.rels", n), rels(charts))
}

func anchor(b []byte, at book.Area, title string, i int) []byte {
	b = append(b, fmt.Sprintf(`<xdr:twoCellAnchor><xdr:from><xdr:col>%d</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`+
		`<xdr:to><xdr:col>%d</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`, at.Col-1, at.Row-1, at.ToCol, at.ToRow)...)
	b = append(b, fmt.Sprintf(`<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="%d"`, i+1)...)
	b = attr(attr(b, "name", fmt.Sprintf("图表 %d", i)), "descr", title)
	return append(b, fmt.Sprintf(`/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`+
		`<a:graphic><a:graphicData uri="%s"><c:chart xmlns:c="%s" xmlns:r="%s" r:id="rId%d"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
		nsChart, nsChart, nsRel, i)...)
}
