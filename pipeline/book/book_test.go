package book

import (
	"strings"
	"testing"
	"time"
)

func TestCellsHoldExactLiterals(t *testing.T) {
	for _, c := range []struct {
		cell        Cell
		want, shown string
	}{
		{Yuan(123456789), "1234567.89", "fen become yuan without a float"},
		{Yuan(-5), "-0.05", "small negative amounts keep their sign"},
		{Yuan(0), "0.00", ""},
		{Int(-7), "-7", ""},
		{Rate(1, 3), "0.3333333333333333", "all digits, so that a recalculation changes nothing"},
		{Rate(1, 0), "—", "no denominator is no rate"},
		{Day(time.Date(2016, 2, 5, 9, 0, 0, 0, time.UTC)), "2016-02-05", ""},
		{Day(time.Time{}), "", "no day is no cell"},
		{Int(1).Calc("=SUM(A1)"), "1", ""},
	} {
		if c.cell.Value != c.want {
			t.Errorf("%q, want %q: %s", c.cell.Value, c.want, c.shown)
		}
	}
	if f := Int(1).Calc("=SUM(A1)").Formula; f != "SUM(A1)" {
		t.Errorf("formula %q", f)
	}
}

func TestSheetNamesAreMendedOnce(t *testing.T) {
	for name, want := range map[string]string{
		"三本账[核对]": "三本账（核对）", "a/b:c*?": "a／b：c＊？", "'引号'": "引号", "": "表", "History": "表History", "账一 基本情况": "账一 基本情况",
		strings.Repeat("长", 40): strings.Repeat("长", 31), strings.Repeat("𠮷", 16): strings.Repeat("𠮷", 15), "坏\xff\x01": "坏",
	} {
		got := SafeName(name)
		if got != want || SafeName(got) != got {
			t.Errorf("%q becomes %q, then %q; want %q", name, got, SafeName(got), want)
		}
	}
	if q := InSheet("李'家[村]", Span(1, 3, 2, 9)); q != "'李''家（村）'!$A$3:$B$9" {
		t.Error(q)
	}
}

func TestAreas(t *testing.T) {
	for want, a := range map[string]Area{"A1": At(1, 1), "B3:AB9": Span(2, 3, 28, 9), "C4:C20": Down(3, 4).Full(20), "C4": Down(3, 4).Full(1)} {
		if a.String() != want {
			t.Errorf("%v is %s, want %s", a, a, want)
		}
	}
	if !(Area{}).Zero() || At(1, 1).Zero() {
		t.Error("only the zero area names nothing")
	}
}

func TestOnlyNamedStylesAreValid(t *testing.T) {
	if !(Style{Role: Cover, Format: ChangePercent1, Tone: Accent, Align: Right}).Valid() {
		t.Error("the last of each is refused")
	}
	for _, s := range []Style{{Role: roles}, {Format: formats}, {Tone: tones}, {Align: aligns}} {
		if s.Valid() {
			t.Errorf("%+v is accepted", s)
		}
	}
}
