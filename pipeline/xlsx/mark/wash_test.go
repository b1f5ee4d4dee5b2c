package mark

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"guatu/pipeline/xlsx/conform"
	"guatu/pipeline/xlsx/pack"
)

// saved is the marked workbook after another program has saved it: the list of edits is gone, and parts are changed as given.
func saved(t *testing.T, data []byte, change map[string][2]string) []byte {
	t.Helper()
	var z pack.Zip
	for name, content := range parts(t, data) {
		switch name {
		case manifestPart:
			continue
		case "[Content_Types].xml":
			content = strings.Replace(content, `<Override PartName="/xl/guatu.xml" ContentType="application/xml"/>`, "", 1)
		case "xl/_rels/workbook.xml.rels":
			content = strings.Replace(content, `<Relationship Id="guatuMarks" Type="urn:guatu:marks" Target="/xl/guatu.xml"/>`, "", 1)
		}
		if c, ok := change[name]; ok {
			if !strings.Contains(content, c[0]) {
				t.Fatalf("%s has no %s:\n%s", name, c[0], content)
			}
			content = strings.Replace(content, c[0], c[1], 1)
		}
		if err := z.Add(name, []byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := z.Finish(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// washed strips a saved workbook and returns its parts.
func washed(t *testing.T, change map[string][2]string) map[string]string {
	t.Helper()
	clean, err := Strip(saved(t, apply(t, sent(t), faults).Data, change))
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range conform.Check(clean) {
		t.Error(bad)
	}
	return parts(t, clean)
}

func TestWashingLeavesNoMark(t *testing.T) {
	for name, content := range washed(t, nil) {
		for _, trace := range []string{sign, indexSign, indexName} {
			if strings.Contains(content, trace) {
				t.Errorf("%s still has %s", name, trace)
			}
		}
		if name == "xl/comments1.xml" && !strings.Contains(content, "新生儿已报户口") {
			t.Error("the township's own comment is gone")
		}
		if strings.HasSuffix(name, ".vml") && name == "xl/drawings/vmlDrawing1.vml" && strings.Count(content, "<v:shape ") != 1 {
			t.Errorf("boxes without comments are left: %s", content)
		}
	}
}

func TestWashingGivesTheFormerFillBack(t *testing.T) {
	p := washed(t, nil)["xl/styles.xml"]
	// A5 was 疑点 over our own Warn fill, B3 had none.
	marked := parts(t, apply(t, sent(t), faults).Data)["xl/styles.xml"]
	over := strings.Index(marked, markers[doubt].over)
	if over < 0 || !strings.Contains(marked[over:], `<bgColor rgb="FFFFE699"/>`) {
		t.Fatalf("the former fill is not kept: %s", marked)
	}
	d := []byte(p)
	fills, _ := find(d, 0, "fills")
	xfs, _ := find(d, 0, "cellXfs")
	for i, fill := range children(d, fills) {
		if hasMarker(d[fill.at:fill.past]) && bytes.Contains(d[xfs.at:xfs.past], fmt.Appendf(nil, `fillId="%d"`, i)) {
			t.Errorf("fill %d is a marker's and still used", i)
		}
	}
}

func TestFormerFillThatWasNotKeptBecomesNone(t *testing.T) {
	p := washed(t, map[string][2]string{"xl/styles.xml": {`<bgColor rgb="FFFFE699"/>`, `<bgColor indexed="64"/>`}})["xl/styles.xml"]
	if strings.Contains(p, `<fgColor indexed="64"/>`) {
		t.Errorf("a black fill was made: %s", p)
	}
}

func TestIndexMovedToTheFrontIsFoundAndTheRestRenumbered(t *testing.T) {
	marked := parts(t, apply(t, sent(t), faults).Data)["xl/workbook.xml"]
	from := strings.Index(marked, `<sheet xmlns:r=`)
	index := marked[from : from+strings.Index(marked[from:], "/>")+2]
	p := washed(t, map[string][2]string{"xl/workbook.xml": {marked[strings.Index(marked, "<workbookView"):], // from the view on
		strings.Replace(strings.Replace(strings.Replace(marked[strings.Index(marked, "<workbookView"):], index, "", 1), "<sheets>", "<sheets>"+index, 1), `localSheetId="0"`, `localSheetId="1"`, 1)}})
	wb := p["xl/workbook.xml"]
	if !strings.Contains(wb, `localSheetId="0"`) || strings.Contains(wb, `localSheetId="1"`) {
		t.Errorf("names belong to another sheet: %s", wb)
	}
}

func TestTownshipsOwnSheetOfThatNameStays(t *testing.T) {
	data := saved(t, apply(t, sent(t), faults).Data, map[string][2]string{"xl/worksheets/sheet_guatu.xml": {indexSign, "本乡自己的清单"}})
	clean, err := Strip(data)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(parts(t, clean)["xl/workbook.xml"], indexName) {
		t.Error("a sheet that is not ours was removed")
	}
}
