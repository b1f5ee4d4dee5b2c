package pdf

import (
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"guatu/pipeline/page"
)

// sample holds every kind of text: three faces, rare and legacy characters, tables over pages, a poster.
func sample() *page.Document {
	return &page.Document{
		Title: "关于“853”挂图作业进展情况的通报", Author: "清水县精准扶贫工作领导小组办公室",
		Date: time.Date(2016, 2, 5, 18, 0, 0, 0, time.UTC),
		Sections: []page.Section{
			{Blocks: []page.Block{
				page.RedHead{Name: "精准扶贫工作简报", Issue: "第6期", Unit: "县精准扶贫办", Date: "2016年2月5日"},
				page.Title{Text: "关于全县“853”挂图作业和“七个一”慰问工作进展情况的通报", Sub: "（2016年第6周）"},
				page.Contents{},
				page.Recipient{Text: "各乡镇党委、政府"},
				page.Para{Text: "截至2月5日18时，全县18个乡镇应填20800户，已填18720户，完成90.0%，较上周提高3.2个百分点。"},
				page.Heading{Level: 1, Text: "总体进展"},
				page.Heading{Level: 2, Text: "进度较快的乡镇。", Run: "永清镇、红堡镇等7个乡镇完成率高于95%。"},
				page.Para{Text: rareNames},
				page.Heading{Level: 1, Text: "下步要求"},
				page.Para{Text: strings.Repeat("各乡镇要对照问题清单逐条销号，确保2月15日前整改到位。", 30)},
				page.AttachmentNote{Items: []string{"乡镇进度排名表", "未报送名单"}},
				page.Signature{Units: []string{"清水县精准扶贫工作领导小组办公室"}, Date: "2016年2月5日"},
			}},
			{Setting: page.Sheet, Landscape: true, Blocks: []page.Block{page.AnnexMark{No: 1}, page.Title{Text: "乡镇进度排名表"}, rankTable(60)}},
			{Setting: page.Wall, Paper: page.A3, Landscape: true, Blocks: []page.Block{samplePoster()}},
		},
	}
}

// rareNames are characters that make trouble: beyond U+FFFF, only in the last face of the chain, legacy private codes, in none.
const rareNames = "王\U0002CB4A、李\u3402、张\u4dae、赵\u5586、钱\u7ae0、孙\u9fcd、周\ue863、吴\U00020164、郑\U000216B8。"

func rankTable(rows int) *page.Table {
	t := &page.Table{Unit: "单位：户、%", Zebra: true, Head: [][]page.Cell{
		{{Text: "名次", Rows: 2}, {Text: "乡镇", Rows: 2}, {Text: "填报", Cols: 2}, {Text: "备注", Rows: 2}},
		{{Text: "应报户"}, {Text: "完成率"}}}}
	for i := range rows {
		t.Rows = append(t.Rows, page.Row{Cells: page.Cells(fmt.Sprint(i+1), "永清镇", fmt.Sprint(1200-i), fmt.Sprintf("%d.%d", 98-i, i%10), "")})
	}
	return t
}

func samplePoster() *page.Poster {
	return &page.Poster{Title: "挂图作业作战图", Cols: []int{1, 1}, Maker: "制图：县精准扶贫办", Source: "截至2016年2月5日", Panels: []page.Panel{
		{Title: "完成率", Unit: "%", Chart: page.Bars{Axis: page.Axis{Unit: "%", Scale: 10}, Sorted: true, Target: &page.Target{Value: 900, Label: "目标90%"}, Items: []page.Bar{
			{Label: "红堡镇", Value: 851, Shown: "85.1%", Tone: page.ToneBad}, {Label: "永清镇", Value: 981, Shown: "98.1%"}, {Label: "白驼镇", Value: page.NoValue, Shown: "未报"}}}},
		{Title: "分布", Col: 1, Chart: page.Tiles{Steps: []string{"<90%", "≥90%"}, Tiles: []page.Tile{{Label: "永清镇", Value: "98.1%", Step: 1}, {Label: "红堡镇", Value: "85.1%"}, {Label: "白驼镇", Value: "未报", Step: -1}}}},
	}}
}

func render(t testing.TB, doc *page.Document) Result {
	t.Helper()
	r, err := Render(doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestSameDocumentSameBytes(t *testing.T) {
	old := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(old)
	sums := map[[32]byte]bool{}
	for _, n := range []int{1, 2, 2, 8} {
		runtime.GOMAXPROCS(n)
		sums[sha256.Sum256(render(t, sample()).Bytes)] = true
	}
	if len(sums) != 1 {
		t.Errorf("%d different files from one document", len(sums))
	}
}

func TestCharactersNoFaceHasAreReported(t *testing.T) {
	r := render(t, sample())
	if len(r.Missing) != 1 || r.Missing[0].Rune != 0x216B8 || !strings.Contains(r.Missing[0].Text, "郑") {
		t.Errorf("missing: %+v, want U+216B8 with its line", r.Missing)
	}
	if r.Fonts["fangsong-regular"] != embeddedSum("fangsong-regular") || r.Fonts["fangsong-regular"] == "" {
		t.Errorf("faces used: %v, want 仿宋 by its sum", r.Fonts)
	}
}

// What extractors read must be what was drawn, string by string, in drawing order: two of them, since one may guess what
// the file does not say.
func TestExtractedTextIsTheDrawnText(t *testing.T) {
	t.Run("poppler", func(t *testing.T) { testExtractor(t, "pdftotext", "-raw", "FILE", "-") })
	t.Run("mupdf", func(t *testing.T) { testExtractor(t, "mutool", "draw", "-q", "-F", "txt", "FILE") })
}

func testExtractor(t *testing.T, name string, args ...string) {
	tool, err := exec.LookPath(name)
	if err != nil {
		t.Skip(name + " is not installed")
	}
	doc := sample()
	list, err := Layout(doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "sample.pdf")
	if err := os.WriteFile(file, render(t, doc).Bytes, 0o600); err != nil {
		t.Fatal(err)
	}
	args[slices.Index(args, "FILE")] = file
	out, err := exec.Command(tool, args...).Output()
	if err != nil {
		t.Fatal(err)
	}
	pages := strings.Split(string(out), "\f")
	for i := range list.Leaves {
		drawn := ""
		for _, it := range list.Leaves[i].Items {
			if it.Shape == Text {
				drawn += it.Text
			}
		}
		if got, want := squash(pages[i]), squash(drawn); got != want {
			t.Errorf("page %d extracts as\n%s\nbut was drawn as\n%s", i+1, got, want)
		}
	}
}

// squash drops spaces and line ends, which extractors set as they see fit.
func squash(s string) string {
	return strings.Map(func(r rune) rune {
		if isSpace(r) || r == '\n' || r == '\r' {
			return -1
		}
		return r
	}, s)
}
