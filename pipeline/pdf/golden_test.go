package pdf

import (
	"os"
	"path/filepath"
	"testing"

	"guatu/pipeline/page"
)

// golden compares with testdata/<name>; UPDATE=1 writes it. A golden that is absent fails.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if os.Getenv("UPDATE") == "1" {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != got {
		t.Errorf("%s differs; got\n%s", file, got)
	}
}

func dump(t *testing.T, s page.Section) string {
	t.Helper()
	list, err := Layout(&page.Document{Sections: []page.Section{s}}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range Check(&list) {
		t.Error(p)
	}
	return list.Dump()
}

func TestNoticeGolden(t *testing.T) {
	golden(t, "notice.txt", dump(t, page.Section{Blocks: []page.Block{
		page.Title{Text: "关于限期整改“853”挂图作业数据质量问题的通知", Sub: "（2016年第6周）"},
		page.Recipient{Text: "永清镇人民政府"},
		page.Heading{Level: 1, Text: "存在问题"},
		page.Para{Text: "截至2月5日18时，你镇报送的1,204户资料中有错误37条、疑点11条，整改率89.80%，低于全县平均水平3.2个百分点。"},
		page.Heading{Level: 2, Text: "整改时限。", Run: "2月15日18时前报送。"},
		page.AttachmentNote{Items: []string{"问题清单", "未报送名单"}},
		page.Signature{Units: []string{"县精准扶贫办"}, Date: "2016年2月5日", Seal: true},
	}}))
}

func TestTableGolden(t *testing.T) {
	golden(t, "table.txt", dump(t, page.Section{Setting: page.Sheet, Landscape: true, Numbers: page.NumberTotal, Footer: "来源：周报", Blocks: []page.Block{
		page.AnnexMark{No: 1}, rankTable(2), page.Fields{Items: []page.Field{{Label: "核查人："}, {Label: "日期：", Value: "2月5日"}}}}}))
}

func TestPosterGolden(t *testing.T) {
	golden(t, "poster.txt", dump(t, page.Section{Setting: page.Wall, Paper: page.A3, Landscape: true, Blocks: []page.Block{samplePoster()}}))
}
