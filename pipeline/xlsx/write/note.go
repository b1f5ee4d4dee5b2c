package write

import (
	"fmt"
	"strings"
	"unicode/utf16"

	"guatu/pipeline/book"
)

// Note is a cell's comment.
type Note struct {
	Col, Row     int // 1-based
	Author, Text string
}

// CommentsPart is a comments part with these notes.
func CommentsPart(notes []Note) []byte {
	var authors distinct
	for _, n := range notes {
		authors.add(n.Author)
	}
	b := []byte(xmlHead + `<comments xmlns="` + nsMain + `"><authors>`)
	for _, a := range authors.list {
		b = append(AppendText(append(b, `<author>`...), a), `</author>`...)
	}
	b = append(b, `</authors><commentList>`...)
	for _, n := range notes {
		b = AppendComment(b, n, authors.index[n.Author])
	}
	return append(b, `</commentList></comments>`...)
}

// AppendComment writes one comment element by the author with the given number.
func AppendComment(b []byte, n Note, author int) []byte {
	b = append(b, `<comment`...)
	b = attr(b, "ref", book.A1(n.Col, n.Row))
	b = append(b, fmt.Sprintf(` authorId="%d"><text><r><rPr><sz val="9"/><color indexed="81"/><rFont val="宋体"/><charset val="134"/></rPr><t xml:space="preserve">`, author)...)
	b = AppendString(b, n.Text)
	return append(b, `</t></r></text></comment>`...)
}

// VMLPart is the drawing that shows the notes; block tells the shapes of different sheets apart.
func VMLPart(notes []Note, block int) []byte {
	b := fmt.Appendf(make([]byte, 0, 1<<10+900*len(notes)), `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">`+
		`<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="%d"/></o:shapelayout>`+VMLShapeType, block, NoteShapeType)
	for i, n := range notes {
		b = AppendShape(b, n, fmt.Sprintf("_x0000_s%d", block*1024+i+1), NoteShapeType)
	}
	return append(b, `</xml>`...)
}

// NoteShapeType is the id under which VMLShapeType is known in Excel's own files.
const NoteShapeType = "_x0000_t202"

// VMLShapeType is the box that notes are drawn in; its one hole is the id.
const VMLShapeType = `<v:shapetype id="%s" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`

// AppendShape writes the box of one note, large enough for its text, to the right of its cell and hidden until pointed at.
func AppendShape(b []byte, n Note, id, shapeType string) []byte {
	rows := noteRows(n.Text)
	top := max(n.Row-2, 0)
	return fmt.Appendf(b, `<v:shape id="%s" type="#%s" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`+
		`<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>`+
		`<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%d, 15, %d, 2, %d, 31, %d, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>`,
		id, shapeType, n.Col, top, n.Col+4, top+rows, n.Row-1, n.Col-1)
}

// noteRows is how many sheet rows a text needs in a box of about 22 Chinese characters' width.
func noteRows(text string) int {
	rows := 1
	for line := range strings.SplitSeq(text, "\n") {
		rows += 1 + len(utf16.Encode([]rune(line)))/20
	}
	return min(max(rows, 3), 30)
}
