package grid

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const sample = `@@ 红堡镇.xlsx | xlsx
!! macros | 账一 | B3 | 含有宏
== 账一 基本情况
-- hidden
-- filtered
-- merges A1:C1 B4:B6
-- hidden columns D AB
1 | 贫困户台账 | _ {merged} | _ {merged}
3 | 序号 | 行政村 | '12 | 0.35 {percent} | @42405
4 hidden | 1 | | TRUE | #REF! {formula external} | =? {formula}
5 | >XFD | \s张\|三\n\{x} {struck coloured comment}
9 |
== 坏表
-- refused 工作表内容损坏
`

func TestNotationReadsBackWhatItWrites(t *testing.T) {
	b, err := Parse(sample)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(sample, Format(b)); d != "" {
		t.Error(d)
	}
	row := b.Sheets[0].Rows[1]
	for col, want := range map[int32]Cell{
		1: {Raw: "序号", Col: 1, Kind: Text},
		3: {Raw: "12", Col: 3, Kind: Text},
		4: {Raw: "0.35", Col: 4, Kind: Number, Mark: Percent},
		5: {Raw: "42405", Col: 5, Kind: Date},
	} {
		if got, ok := row.At(col); !ok || got != want {
			t.Errorf("column %s: %+v, want %+v", Letters(col), got, want)
		}
	}
	if got := b.Sheets[0].Rows[3].Cells[0]; got.Raw != " 张|三\n{x}" || got.Col != 16384 || got.Mark != Struck|Coloured|HasComment {
		t.Errorf("escaped cell reads as %+v", got)
	}
}

func TestLettersNameTheColumns(t *testing.T) {
	b, err := Parse("== x\n| C | E\n7 | 姓名 | 3\n")
	if err != nil {
		t.Fatal(err)
	}
	if got := Format(b); got != "== x\n7 | | | 姓名 | | 3\n" {
		t.Errorf("got %q", got)
	}
}

func TestNotationErrorsNameTheLine(t *testing.T) {
	for _, bad := range []string{"1 | a", "== x\n2 | a\n2 | b", "== x\nfoo", "== x\n1 | a {odd}", "== x\n| C | B", "== x\n-- what", "== x\n1 | :9", "== x\n-- merges 5"} {
		if _, err := Parse(bad); err == nil || !strings.Contains(err.Error(), "line") {
			t.Errorf("Parse(%q) = %v", bad, err)
		}
	}
}

func TestReferences(t *testing.T) {
	for ref, want := range map[string][2]int32{"A1": {1, 1}, "$ab$12": {28, 12}, "XFD1048576": {16384, 1048576}} {
		if c, r, ok := ParseRef(ref); !ok || c != want[0] || r != want[1] {
			t.Errorf("ParseRef(%q) = %d, %d, %v", ref, c, r, ok)
		}
	}
	for _, ref := range []string{"", "A", "1", "A0", "XFE1", "A1048577", "A+1", "A 1", "张1"} {
		if _, _, ok := ParseRef(ref); ok {
			t.Errorf("ParseRef(%q) is accepted", ref)
		}
	}
	if r, ok := ParseRange("D3:B5"); !ok || r.String() != "B3:D5" || !r.Contains(3, 4) || r.Contains(3, 6) {
		t.Errorf("D3:B5 reads as %v", r)
	}
}

func FuzzNotation(f *testing.F) {
	f.Add(sample)
	f.Add("== a\n1 | 0x1 | 1e5 | inf | '' | 'TRUE | :3\\n | 'a\\sb")
	f.Fuzz(func(t *testing.T, text string) {
		b, err := Parse(text)
		if err != nil {
			return
		}
		again, err := Parse(Format(b))
		if err != nil {
			t.Fatalf("%v\n%s", err, Format(b))
		}
		if d := cmp.Diff(b, again); d != "" {
			t.Fatalf("%s\n%s", d, Format(b))
		}
	})
}
