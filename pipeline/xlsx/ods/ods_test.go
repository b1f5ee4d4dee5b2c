package ods

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/parts"
)

// open packs a document of the given content.
func open(t testing.TB, content, manifest string) *parts.Archive {
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for _, f := range [][2]string{{"mimetype", mimetype + "spreadsheet"}, {"content.xml", content}, {"META-INF/manifest.xml", manifest}} {
		w, err := z.CreateHeader(&zip.FileHeader{Name: f[0], Method: zip.Store})
		if err == nil {
			_, err = io.WriteString(w, f[1])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	arc, err := parts.Open(buf.Bytes(), guard.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	return arc
}

const table = `<office:document-content><office:automatic-styles><style:style style:name="r" style:family="table-cell"><style:text-properties fo:color="#ff0000"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="账一">
<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>
<table:table-header-rows><table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>户<text:s text:c="2"/>主<text:line-break/>姓名</text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:number-columns-repeated="16382"/></table:table-row></table:table-header-rows>
<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="2"/><table:table-cell office:value-type="percentage" office:value="0.5" table:formula="of:=1/2"/><table:table-cell table:formula="of:=X"/></table:table-row>
<table:table-row table:visibility="filter"><table:table-cell office:value-type="string" calcext:value-type="error" table:formula="of:=1/0"><text:p>#DIV/0!</text:p></table:table-cell><table:table-cell table:style-name="r"/></table:table-row>
<table:table-row table:number-rows-repeated="1048572"><table:table-cell table:style-name="r" table:number-columns-repeated="16384"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>`

func TestRepetitionsAndBackground(t *testing.T) {
	want := `== 账一
-- filtered
-- merges A1:B1
-- hidden columns C
1 | 户  主\n姓名 | _ {merged}
2 | 7 | 7 | 0.5 {formula percent} | =? {formula}
3 | 7 | 7 | 0.5 {formula percent} | =? {formula}
4 hidden | #DIV/0! {formula} | _ {coloured}
`
	b, err := Read(open(t, table, ""), guard.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, grid.Format(&grid.Book{Sheets: b.Sheets})); d != "" {
		t.Error(d)
	}
}

func TestWhatIsRefused(t *testing.T) {
	for name, c := range map[string]struct{ content, manifest, kind string }{
		"cut short":       {table[:len(table)-200], "", guard.Damaged},
		"locked":          {table, "<manifest:encryption-data/>", guard.Encrypted},
		"number":          {strings.Replace(table, `office:value="7"`, `office:value="x"`, 1), "", guard.Damaged},
		"repeated bomb":   {strings.Replace(table, `table:number-rows-repeated="2"`, `table:number-rows-repeated="1048000"`, 1), "", guard.Bomb},
		"impossible span": {strings.Replace(table, `columns-spanned="2"`, `columns-spanned="-2"`, 1), "", guard.Damaged},
	} {
		limits := guard.DefaultLimits()
		limits.Cells = 100_000
		_, err := Read(open(t, c.content, c.manifest), limits)
		var r *guard.Refusal
		if !errors.As(err, &r) || r.Kind != c.kind {
			t.Errorf("%s: %v, want a refusal as %s", name, err, c.kind)
		}
	}
}

func FuzzContent(f *testing.F) {
	f.Add(table)
	limits := guard.DefaultLimits()
	limits.Cells = 10000
	f.Fuzz(func(t *testing.T, content string) {
		b, err := Read(open(t, content, ""), limits)
		var r *guard.Refusal
		if err != nil && !errors.As(err, &r) {
			t.Fatalf("an error that is ours: %v", err)
		}
		if err == nil {
			grid.Format(b)
		}
	})
}
