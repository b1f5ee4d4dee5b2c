package mark

import (
	"bytes"
	"fmt"

	"guatu/pipeline/grid"
)

// frame is what a sheet part has around its rows.
type frame struct {
	prefix string
	data   element // sheetData
	cols   []colStyle
	merges []grid.Range
	legacy string // relationship of the drawing that shows comments
	place  int    // where its element belongs when there is none
}

// sheet colours and comments the cells of one sheet.
func (s *session) sheet(i int, cells []Cell) error {
	part := s.book.sheets[i].part
	p, err := s.plan(part)
	if err != nil {
		return err
	}
	f, err := readFrame(p.data)
	if err != nil {
		return err
	}
	list := spots(cells, f.merges)
	s.cells += len(list)
	w := &rower{plan: p, prefix: f.prefix, todo: list, styles: s.styles, cols: f.cols}
	w.plain = !hasBang(p.data)
	w.run(f.data)
	list = list[:min(len(list), max(s.o.MaxComments-s.notes, 0))]
	s.notes += len(list)
	if len(list) == 0 {
		return nil
	}
	return s.comment(i, part, p, f, list)
}

// hasBang looks for comments and CDATA. It goes by the second character, which a sheet hardly has.
func hasBang(d []byte) bool {
	for i := 0; ; i++ {
		n := bytes.IndexByte(d[i:], '!')
		if n < 0 {
			return false
		}
		if i += n; i > 0 && d[i-1] == '<' {
			return true
		}
	}
}

// behindDrawing are the elements of a sheet that come after legacyDrawing.
var behindDrawing = map[string]bool{
	"legacyDrawingHF": true, "drawingHF": true, "picture": true, "oleObjects": true, "controls": true,
	"webPublishItems": true, "tableParts": true, "extLst": true, "AlternateContent": true,
}

func readFrame(d []byte) (frame, error) {
	t, ok := root(d)
	if !ok || t.name != "worksheet" || t.close {
		return frame{}, fmt.Errorf("not a worksheet")
	}
	f := frame{prefix: t.prefix}
	if err := f.rows(d, t.end); err != nil {
		return f, err
	}
	f.place = -1
	for pos := f.data.past; ; {
		t, ok := next(d, pos)
		if !ok {
			return f, fmt.Errorf("worksheet has no end")
		}
		if !t.open { // </worksheet>
			if f.place < 0 {
				f.place = t.at
			}
			return f, nil
		}
		e, ok := whole(d, t)
		if !ok {
			return f, fmt.Errorf("element %s has no end", t.name)
		}
		f.tail(d, e)
		pos = e.past
	}
}

// rows finds the rows without walking through them.
func (f *frame) rows(d []byte, pos int) error {
	for {
		t, ok := next(d, pos)
		if !ok || !t.open {
			return fmt.Errorf("worksheet has no rows")
		}
		if t.name == "sheetData" {
			f.data = element{tag: t, inner: t.end, stop: t.end, past: t.end}
			if t.close {
				return nil
			}
			end := []byte("</" + t.prefix + "sheetData")
			i := bytes.LastIndex(d, end)
			if i < t.end {
				return fmt.Errorf("rows have no end")
			}
			e, ok := next(d, i)
			if !ok {
				return fmt.Errorf("rows have no end")
			}
			f.data.stop, f.data.past = e.at, e.end
			return nil
		}
		e, ok := whole(d, t)
		if !ok {
			return fmt.Errorf("element %s has no end", t.name)
		}
		if t.name == "cols" {
			for _, c := range children(d, e) {
				f.cols = append(f.cols, colStyle{int32(number(d, c.tag, "min", 0)), int32(number(d, c.tag, "max", 0)), number(d, c.tag, "style", 0)})
			}
		}
		pos = e.past
	}
}

func (f *frame) tail(d []byte, e element) {
	switch {
	case e.name == "mergeCells":
		for _, m := range children(d, e) {
			if r, ok := grid.ParseRange(value(d, m.tag, "ref")); ok {
				f.merges = append(f.merges, r)
			}
		}
	case e.name == "legacyDrawing":
		f.legacy = relID(d, e.tag)
	case behindDrawing[e.name] && f.place < 0:
		f.place = e.at
	}
}
