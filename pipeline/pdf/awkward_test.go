package pdf

import (
	"strings"
	"testing"
	"time"

	"guatu/pipeline/page"
)

// everything is a document in which s stands wherever a text may stand, and n wherever a number may.
func everything(s string, n int64) *page.Document {
	day := time.Date(2016, 2, 5, 0, 0, 0, 0, time.UTC)
	charts := []page.Chart{
		page.Bars{Axis: page.Axis{Unit: s, Scale: n, From: n / 2}, Items: []page.Bar{{Label: s, Value: n, Shown: s}, {Value: page.NoValue}}, Target: &page.Target{Value: n, Label: s}},
		page.Stacked{Series: []string{s, s}, Items: []page.Stack{{Label: s, Parts: []int64{n, -n, 3}, Total: s}}},
		page.Lines{Weeks: []string{s, s}, Series: []page.Line{{Name: s, Values: []int64{n, page.NoValue, n}}}, Target: &page.Target{Value: n, Label: s}},
		page.Gantt{From: day, To: day.AddDate(0, 0, int(n%5000)), Today: day, Tasks: []page.Task{{Label: s, Owner: s, From: day, To: day, Done: int(n)}, {Label: s, From: day, Milestone: true}}},
		page.Tiles{Steps: []string{s}, Unit: s, Tiles: []page.Tile{{Label: s, Value: s, Note: s, Step: int(n % 9)}, {Col: 1}}},
		page.Flow{Steps: []page.FlowStep{{Label: s, Notes: []string{s}, Count: s, Out: s}, {}}},
		page.Tree{Root: page.Node{Label: s, Kids: []page.Node{{Label: s, Note: s, Kids: []page.Node{{Label: s}}}}}},
		page.Matrix{Corner: s, Cols: []string{s, s}, Steps: []string{s}, Rows: []page.MatrixRow{{Label: s, Cells: []page.MatrixCell{{Text: s, Step: int(n % 7)}}}}},
		page.Counters{Items: []page.Counter{{Label: s, Value: s, Of: s, Note: s, Done: int(n)}}},
	}
	poster := &page.Poster{Title: s, Sub: s, Cols: []int{1, int(n % 3)}, Rows: []int{1, 1, 1, 1, 1}, Maker: s, Source: s}
	blocks := []page.Block{
		page.RedHead{Name: s, Issue: s, Unit: s, Date: s}, page.Title{Text: s, Sub: s}, page.Contents{}, page.Recipient{Text: s},
		page.Heading{Level: int(n % 6), Text: s, Run: s}, page.Para{Lead: s, Text: s}, page.AttachmentNote{Items: []string{s, s}},
		page.Together{Blocks: []page.Block{page.Para{Text: s, Align: page.AlignRight}, page.Heading{Level: 1, Text: s}}},
		page.Fields{Items: []page.Field{{Label: s, Value: s}, {Label: s}}}, page.Bookmark{Text: s},
		&page.Table{Title: s, Left: s, Unit: s, Head: [][]page.Cell{{{Text: s, Cols: 2}, {Text: s, Rows: 2, Vertical: true}}, page.Cells(s, s)},
			Rows: []page.Row{{Cells: []page.Cell{{Text: s, Rows: 3}, {Text: s}, {Text: s}}}, {Cells: page.Cells(s)}, {Kind: page.RowTotal, Cells: page.Cells(s, s, s, s)}}, Notes: []string{s}},
		page.Signature{Units: []string{s}, Date: s}, page.Imprint{Lines: []string{s}, Unit: s, Date: s, Copies: s},
	}
	for i, ch := range charts {
		poster.Panels = append(poster.Panels, page.Panel{Title: s, Unit: s, Col: i % 2, Row: i / 2, Chart: ch})
		blocks = append(blocks, page.Figure{Caption: s, Chart: ch})
	}
	poster.Panels = append(poster.Panels, page.Panel{Row: 4, Col: 1, Text: []string{s}})
	return &page.Document{Title: s, Sections: []page.Section{{Blocks: blocks}, {Setting: page.Wall, Paper: page.A3, Blocks: []page.Block{poster}}}}
}

// Whatever a township writes can be printed: nothing panics, nothing loops, and paragraphs lose no character.
func FuzzAnyTextIsPrinted(f *testing.F) {
	for _, s := range []string{"", "永清镇", "，。”", "\x00\xff\n\t", strings.Repeat("县", 250), strings.Repeat("a", 300), "𠅤\ue863\U000216B8e\u0301", "100.00%", "（（（（"} {
		f.Add(s, int64(0))
		f.Add(s, int64(9876))
	}
	f.Add("永清镇", int64(-5))
	f.Add("永清镇", int64(1<<62))
	f.Fuzz(func(t *testing.T, s string, n int64) {
		if len(s) > 8000 {
			return
		}
		list, err := Layout(everything(s, n), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := draw(&page.Document{}, &list); err != nil {
			t.Fatal(err)
		}
		para := &page.Document{Sections: []page.Section{{Numbers: page.NumberNone, Blocks: []page.Block{page.Para{Text: s}}}}}
		list, err = Layout(para, Options{})
		if err != nil {
			t.Fatal(err)
		}
		drawn := ""
		for _, l := range list.Leaves {
			for _, it := range l.Items {
				drawn += it.Text
			}
		}
		if squash(drawn) != squash(clean(s)) {
			t.Errorf("%q was drawn as %q", s, drawn)
		}
	})
}
