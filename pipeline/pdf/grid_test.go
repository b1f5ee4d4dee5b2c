package pdf

import (
	"strings"
	"testing"

	"guatu/pipeline/page"
)

// GB/T 9704-2012: 22 lines of 28 characters in 156 × 225 mm, 37 mm from the top and 28 mm from the left edge.
func TestOfficialPagesHave22LinesOf28Characters(t *testing.T) {
	doc := &page.Document{Sections: []page.Section{{Blocks: []page.Block{page.Para{Flush: true, Text: strings.Repeat("县", 28*22+1)}}}}}
	list, err := Layout(doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(list.Leaves) != 2 {
		t.Fatalf("%d pages, want a full one and one more", len(list.Leaves))
	}
	var lines []Item
	for _, it := range list.Leaves[0].Items {
		if it.Role == page.RoleFangsong {
			lines = append(lines, it)
		}
	}
	if len(lines) != 22 {
		t.Fatalf("%d lines on the first page", len(lines))
	}
	for i, l := range lines {
		if n := len([]rune(l.Text)); n != 28 {
			t.Errorf("line %d has %d characters", i+1, n)
		}
		if l.X != page.MM(28) || l.W < page.MM(156)-50 || l.W > page.MM(156)+1 {
			t.Errorf("line %d goes from %d to %d", i+1, l.X, l.X+l.W)
		}
	}
	top, foot := lines[0].Y-ascent(page.Size3), lines[21].Y+page.Size3-ascent(page.Size3)
	if top != page.MM(37) || foot > page.MM(37+225) || foot < page.MM(37+224) {
		t.Errorf("text from %d to %d, want 37 mm to 262 mm", top, foot)
	}
}

func TestPageNumbersStandOutside(t *testing.T) {
	doc := &page.Document{Sections: []page.Section{{Blocks: []page.Block{page.Para{Text: "一"}, page.PageBreak{}, page.Para{Text: "二"}}}}}
	list, err := Layout(doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"— 1 —", "— 2 —"} {
		items := list.Leaves[i].Items
		it := items[len(items)-1]
		right := it.X+it.W > page.MM(184)-page.Size4-3 && it.X+it.W < page.MM(184)-page.Size4+3
		left := it.X == page.MM(28)+page.Size4
		if it.Text != want || it.Size != page.Size4 || (i == 0) != right || (i == 1) != left {
			t.Errorf("page %d: %q at %d to %d", i+1, it.Text, it.X, it.X+it.W)
		}
	}
}

func textOf(t *testing.T, blocks ...page.Block) string {
	t.Helper()
	list, err := Layout(&page.Document{Sections: []page.Section{{Numbers: page.NumberNone, Blocks: blocks}}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return list.Text()
}

func TestHeadingsAreNumberedByTheirPlace(t *testing.T) {
	got := textOf(t, page.Heading{Level: 1, Text: "甲"}, page.Heading{Level: 2, Text: "乙"}, page.Heading{Level: 3, Text: "丙"}, page.Heading{Level: 4, Text: "丁"},
		page.Heading{Level: 2, Text: "戊"}, page.Heading{Level: 1, Text: "己"}, page.Heading{Level: 2, Text: "庚"}, page.Heading{Level: 1, Unnumbered: true, Text: "辛"}, page.Para{Text: "完"})
	want := "== page 1\n一、甲\n（一）乙\n1.丙\n（1）丁\n（二）戊\n二、己\n（一）庚\n辛\n完\n"
	if got != want {
		t.Errorf("got %s want %s", got, want)
	}
}

// A heading never ends a page, and a signature never starts one.
func TestWhatBelongsTogetherStaysTogether(t *testing.T) {
	full := strings.Repeat("县", 26+28*20)
	got := textOf(t, page.Para{Text: full}, page.Heading{Level: 1, Text: "甲"}, page.Para{Text: "完"})
	if pages := strings.Split(got, "== page "); !strings.HasPrefix(pages[2], "2\n一、甲") {
		t.Errorf("heading parted from its text: %s", pages[2])
	}
	got = textOf(t, page.Para{Text: full}, page.Signature{Units: []string{"县扶贫办"}, Date: "2016年2月5日"})
	if pages := strings.Split(got, "== page "); !strings.HasPrefix(pages[2], "2\n县县") || !strings.Contains(pages[2], "县扶贫办") {
		t.Errorf("signature without body: %s", pages[2])
	}
}

func TestTitlesBreakWhereTheSenseAllows(t *testing.T) {
	for title, want := range map[string]string{
		"关于全县“853”挂图作业和“七个一”慰问工作进展情况的通报": "关于全县“853”挂图作业和|“七个一”慰问工作进展情况的通报",
		"关于进一步加强精准扶贫建档立卡数据质量核查工作的通知":     "关于进一步加强精准扶贫|建档立卡数据质量核查工作的通知",
		"通报":       "通报",
		"第一行\n第二行": "第一行|第二行",
	} {
		got := strings.Join(balance(&fontBook{}, page.RoleTitle, page.Size2, officialWidth-2*page.Size2, title), "|")
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

func TestContentsNameTheRightPages(t *testing.T) {
	doc := &page.Document{Sections: []page.Section{{Blocks: []page.Block{
		page.Contents{Depth: 1}, page.Title{Text: "通报"}, page.Heading{Level: 1, Text: "甲"}, page.Heading{Level: 2, Text: "不列"}, page.PageBreak{},
		page.Heading{Level: 1, Text: "乙"}, page.Para{Text: "完"}}},
		{Setting: page.Sheet, Restart: true, Blocks: []page.Block{page.AnnexMark{}, page.Title{Text: "附表"}}}}}
	list, err := Layout(doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(stringsOf(&list.Leaves[0]), " "), "目　录 通报 2 一、甲 2 二、乙 3 附表 1 — 1 —"; got != want {
		t.Errorf("contents: %s, want %s", got, want)
	}
	if links := list.Leaves[0].Links; len(links) != 4 || links[2].Page != 2 || links[3].Page != 3 {
		t.Errorf("links: %+v", links)
	}
}

// A short paper has no contents and no empty page in their place; a long one begins with them, and its own pages count from 1.
func TestOnlyLongPapersHaveContents(t *testing.T) {
	for pages := 1; pages < 6; pages++ {
		body := page.Section{Restart: true, Blocks: []page.Block{page.Title{Text: "通报"}}}
		for i := range pages {
			if i > 0 {
				body.Blocks = append(body.Blocks, page.PageBreak{})
			}
			body.Blocks = append(body.Blocks, page.Heading{Level: 1, Text: "甲"}, page.Para{Text: "完"})
		}
		list, err := Layout(&page.Document{Sections: []page.Section{{Numbers: page.NumberNone, Blocks: []page.Block{page.Contents{From: 4}}}, body}}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		first := strings.Join(stringsOf(&list.Leaves[0]), " ")
		long := pages >= 4
		if want := map[bool]int{false: pages, true: pages + 1}[long]; len(list.Leaves) != want || strings.HasPrefix(first, "目　录 通报 1 一、甲 1 二、甲 2") != long {
			t.Errorf("%d pages come out as %d, beginning %s", pages, len(list.Leaves), first)
		}
	}
}

// A notice that is to be one page is set closer until it is one; what cannot be is set as usual.
func TestASectionIsSetCloserToKeepToItsPages(t *testing.T) {
	body := func(lines, pages int) []Leaf {
		s := page.Section{Pages: pages, Blocks: []page.Block{page.Title{Text: "通知"}}}
		for range lines {
			s.Blocks = append(s.Blocks, page.Para{Text: "县扶贫办通知如下。"})
		}
		s.Blocks = append(s.Blocks, page.Fields{Items: []page.Field{{Label: "签收人："}}})
		list, err := Layout(&page.Document{Sections: []page.Section{{Blocks: []page.Block{page.Para{Text: "前页"}}}, s}}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range Check(&list) {
			t.Error(p)
		}
		return list.Leaves[1:]
	}
	if n := len(body(22, 0)); n != 2 {
		t.Fatalf("%d pages where nothing is asked", n)
	}
	if leaves := body(22, 1); len(leaves) != 1 || !strings.Contains(strings.Join(stringsOf(&leaves[0]), ""), "签收人") {
		t.Errorf("%d pages where one was asked", len(leaves))
	}
	if got, want := body(60, 1), body(60, 0); len(got) != len(want) || got[0].Items[1].Y != want[0].Items[1].Y {
		t.Errorf("what cannot be one page is not set as usual: %d pages, not %d", len(got), len(want))
	}
}
