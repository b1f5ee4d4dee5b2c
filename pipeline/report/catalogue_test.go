package report_test

import (
	"bytes"
	"sync"
	"testing"

	"guatu/pipeline/pdf"
	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
)

// The book of reports is written from the catalogue, so that it cannot say anything else.
func TestReportsBook(t *testing.T) {
	text := "# 输出目录\n\n本页由 `UPDATE=1 go test ./pipeline/report` 生成。`guatu report --only 标识` 只做一种。\n\n| 标识 | 名称 | 内容 |\n|---|---|---|\n"
	for _, k := range report.Catalogue() {
		about := k.About
		if k.Named {
			about += "。在设置或 `--only` 中点名才做"
		}
		text += "| `" + k.ID + "` | " + k.Title + " | " + about + " |\n"
	}
	text += "\n另有两种由 `pipeline` 包制作：`marked` 标注原表（乡镇原表加标注退回）、`board` 看板（看板.html，每期一个文件，离线可用，链接本期全部材料）。\n"
	golden(t, "../REPORTS.md", text)
}

func TestSettingsChooseTheDocuments(t *testing.T) {
	in := smallInput(t)
	all := 0
	for _, k := range report.Catalogue() {
		if !k.Named {
			all++
		}
	}
	if len(report.Wanted(in)) != all || all == len(report.Catalogue()) {
		t.Error("a county that has chosen nothing gets everything but what has to be named")
	}
	in.County.Spec.Settings.Documents = []string{"会议材料", "county"}
	var ids []string
	for _, k := range report.Wanted(in) {
		ids = append(ids, k.ID)
	}
	if len(ids) != 2 || ids[0] != "county" || ids[1] != "briefing" {
		t.Errorf("chosen: %v", ids)
	}
	in.County.Spec.Settings.Documents = []string{"户表"}
	if n := len(report.Wanted(in)); n != all+1 {
		t.Errorf("naming the household forms makes %d kinds, want the usual %d and them", n, all)
	}
}

// All files are built side by side in a run; twice the same input must give the same bytes.
func TestSameInputSameBytesSideBySide(t *testing.T) {
	var all []report.File
	for range 2 {
		in := smallInput(t)
		for _, k := range report.Catalogue() {
			if k.ID != "slips" && k.ID != "bulletin" && k.ID != "notice" { // the other papers say enough of pdf
				all = append(all, k.Files(in)...)
			}
		}
	}
	made := make([][]byte, len(all))
	var wg sync.WaitGroup
	for i, f := range all {
		wg.Go(func() { made[i] = render(t, f.Build()) })
	}
	wg.Wait()
	half := len(all) / 2
	for i := range half {
		if all[i].Path != all[half+i].Path || !bytes.Equal(made[i], made[half+i]) {
			t.Errorf("%s differs from %s", all[i].Path, all[half+i].Path)
		}
	}
}

func render(t *testing.T, c report.Content) []byte {
	t.Helper()
	switch {
	case c.Book != nil:
		data, err := xlsx.Write(c.Book)
		if err != nil {
			t.Error(err)
		}
		return data
	case c.Page != nil:
		r, err := pdf.Render(c.Page, pdf.Options{})
		if err != nil {
			t.Error(err)
		}
		return r.Bytes
	}
	return c.Text
}
