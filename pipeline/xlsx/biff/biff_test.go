package biff

import (
	"crypto/sha1"
	"encoding/binary"
	"errors"
	"math"
	"os"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
)

// writer builds a workbook stream record by record.
type writer struct{ b []byte }

func (w *writer) rec(kind int, parts ...any) *writer {
	var d []byte
	for _, p := range parts {
		switch v := p.(type) {
		case int:
			d = binary.LittleEndian.AppendUint16(d, uint16(v))
		case uint32:
			d = binary.LittleEndian.AppendUint32(d, v)
		case float64:
			d = binary.LittleEndian.AppendUint64(d, math.Float64bits(v))
		case byte:
			d = append(d, v)
		case string:
			d = append(d, v...)
		}
	}
	w.b = binary.LittleEndian.AppendUint16(w.b, uint16(kind))
	w.b = binary.LittleEndian.AppendUint16(w.b, uint16(len(d)))
	w.b = append(w.b, d...)
	return w
}

// wide spells characters as UTF-16.
func wide(s string) string {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = binary.LittleEndian.AppendUint16(b, u)
	}
	return string(b)
}

// workbook wraps global records and one sheet's records; every global record must keep its length.
func workbook(globals, cells func(*writer)) []byte {
	build := func(at uint32) *writer {
		w := &writer{}
		w.rec(rBOF, 0x0600, 5, 0, 0, uint32(0), uint32(0))
		if globals != nil {
			globals(w)
		}
		return w.rec(rBoundSheet, at, byte(0), byte(0), byte(2), byte(1), wide("账一")).rec(rEOF)
	}
	w := build(uint32(len(build(0).b)))
	w.rec(rBOF, 0x0600, 0x10, 0, 0, uint32(0), uint32(0))
	cells(w)
	return w.rec(rEOF).b
}

func shown(t *testing.T, data []byte) string {
	t.Helper()
	b, err := Read(data, nil, guard.DefaultLimits())
	if err != nil {
		t.Fatal(err)
	}
	_, rows, _ := strings.Cut(grid.Format(b), "== 账一\n")
	return rows
}

func TestNumbers(t *testing.T) {
	got := shown(t, workbook(nil, func(w *writer) {
		w.rec(rRK, 0, 0, 0, uint32(0xFFFFFD92))
		w.rec(rRK, 0, 1, 0, uint32(0xFFFFFFFB)) // -2 hundredths
		w.rec(rRK, 0, 2, 0, uint32(math.Float64bits(-5.5)>>32)&^3)
		w.rec(rMulRK, 1, 0, 0, uint32(5<<2|2), 0, uint32(0xFFFFFFFE), 1)
		w.rec(rNumber, 1, 3, 0, 622226198001011234.0)
		w.rec(rNumber, 1, 4, 0, 0.1)
		w.rec(rNumber, 1, 5, 0, 13812345678.0)
	}))
	want := "1 | -156 | -0.02 | -5.5\n2 | 5 | -1 | | 6.222261980010112E+17 | 0.1 | 13812345678\n"
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

// The second string is cut inside a surrogate pair and again where its characters turn narrow; the run list and the
// phonetic data of the third are cut too.
func TestStringsRunOverRecords(t *testing.T) {
	got := shown(t, workbook(func(w *writer) {
		w.rec(rFont, 200, 0, 0x7FFF).rec(rFont, 200, 8, 0x7FFF)
		w.rec(rSST, uint32(4), uint32(4), 2, byte(0), "ab", 7, byte(1), wide("张三𠮷")[:6])
		w.rec(rContinue, byte(1), wide("𠮷")[2:]).rec(rContinue, byte(0), "xyz", 2, byte(0x0D), 1, uint32(3), wide("李四"), 0)
		w.rec(rContinue, 1, "ph").rec(rContinue, "o", 1, byte(0), "z")
	}, func(w *writer) {
		for i := range 4 {
			w.rec(rLabelSST, 0, i, 0, uint32(i))
		}
	}))
	if want := "1 | ab | 张三𠮷xyz | 李四 {struck} | z\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestFormulas(t *testing.T) {
	other := func(kind, v byte) string {
		return string([]byte{kind, 0, v, 0, 0, 0, 0xFF, 0xFF}) + strings.Repeat("\x00", 6)
	}
	got := shown(t, workbook(nil, func(w *writer) {
		w.rec(rFormula, 0, 0, 0, 12.5, 0, uint32(0))
		w.rec(rFormula, 0, 1, 0, other(0, 0)).rec(0x04BC, 0).rec(rString, 2, byte(1), wide("甲乙"))
		w.rec(rFormula, 0, 2, 0, other(1, 1))
		w.rec(rFormula, 0, 3, 0, other(2, 0x17))
		w.rec(rFormula, 0, 4, 0, other(3, 0))
		w.rec(rFormula, 0, 5, 0, other(0, 0)) // its text was never stored
		w.rec(rBoolErr, 0, 6, 0, byte(0), byte(0)).rec(rBoolErr, 0, 7, 0, byte(0x2A), byte(1))
	}))
	want := "1 | 12.5 {formula} | 甲乙 {formula} | TRUE {formula} | #REF! {formula} | ' {formula} | =? {formula} | FALSE | #N/A\n"
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestStylesAndRows(t *testing.T) {
	xf := func(font, format int, fill uint32, colours int) []any {
		return []any{font, format, 0, byte(0), byte(0), byte(0), byte(0), uint32(0), fill, colours}
	}
	got := shown(t, workbook(func(w *writer) {
		w.rec(rDate1904, 1)
		w.rec(rFont, 200, 0, 0x7FFF).rec(rFont, 200, 0, 10).rec(rFont, 200, 8, 8)
		w.rec(rFormat, 200, 7, byte(0), "yyyy-mm")
		w.rec(rXF, xf(0, 0, 0, 0)...).rec(rXF, xf(0, 14, 0, 0)...).rec(rXF, xf(0, 200, 0, 0)...).rec(rXF, xf(0, 10, 0, 0)...)
		w.rec(rXF, xf(1, 0, 0, 0)...).rec(rXF, xf(2, 0, 0, 0)...).rec(rXF, xf(0, 0, 1<<26, 13)...).rec(rXF, xf(0, 0, 1<<26, 9)...)
	}, func(w *writer) {
		w.rec(rRow, 1, 0, 9, 255, 0, 0, 0x20, 0)
		w.rec(rColInfo, 2, 2, 2000, 0, 1, 0).rec(rFilterMode)
		w.rec(rNumber, 0, 0, 1, 40943.0).rec(rNumber, 0, 1, 2, 40943.25).rec(rNumber, 0, 2, 3, 0.5).rec(rNumber, 0, 3, 4, 1.0).rec(rNumber, 0, 4, 5, 1.0)
		w.rec(rMulBlank, 0, 5, 6, 7, 0, 7).rec(rBlank, 0, 8, 6)
		w.rec(rNumber, 1, 0, 0, 7.0).rec(rNote, 1, 1, 0, 0)
		w.rec(rMergeCells, 1, 1, 2, 0, 1)
	}))
	want := "-- filtered\n-- merges A2:B3\n-- hidden columns C\n1 | @42405 | @42405.25 | 0.5 {percent} | 1 {coloured} | 1 {struck} | _ {coloured} | | | _ {coloured}\n2 hidden | 7 | _ {merged comment}\n"
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestExcel95(t *testing.T) {
	w := &writer{}
	w.rec(rBOF, 0x0500, 5, 0, 0).rec(rCodePage, 936)
	size := len(w.b) + 4 + 6 + 5 + 4
	w.rec(rBoundSheet, uint32(size), byte(0), byte(0), byte(4), "\xd5\xcb\xd2\xbb").rec(rEOF)
	w.rec(rBOF, 0x0500, 0x10, 0, 0).rec(rLabel, 0, 0, 0, 4, "\xd5\xc5\xc8\xfd").rec(rRK, 0, 1, 0, uint32(7<<2|2)).rec(rEOF)
	if got := shown(t, w.b); got != "1 | 张三 | 7\n" {
		t.Errorf("got %q", got)
	}
}

func TestWhatIsRefused(t *testing.T) {
	good := workbook(func(w *writer) { w.rec(rSST, uint32(1), uint32(1), 1, byte(0), "a") }, func(w *writer) { w.rec(rLabelSST, 0, 0, 0, uint32(0)) })
	plain := func(cells func(*writer)) []byte { return workbook(nil, cells) }
	for name, c := range map[string]struct {
		data []byte
		kind string
	}{
		"password":                {workbook(func(w *writer) { w.rec(rFilePass, 0, 0) }, func(*writer) {}), guard.Encrypted},
		"older than Excel 95":     {(&writer{}).rec(0x0009, 0x0002, 0x10).b, guard.OldFormat},
		"cut short":               {good[:len(good)-9], guard.Truncated},
		"no end":                  {good[:len(good)-4], guard.Truncated},
		"string number":           {plain(func(w *writer) { w.rec(rLabelSST, 0, 0, 0, uint32(9)) }), guard.Damaged},
		"short record":            {plain(func(w *writer) { w.rec(rNumber, 0, 0, 0, uint32(9)) }), guard.Damaged},
		"columns do not match":    {plain(func(w *writer) { w.rec(rMulRK, 0, 0, 0, uint32(2), 5) }), guard.Damaged},
		"cell twice":              {plain(func(w *writer) { w.rec(rNumber, 0, 0, 0, 1.0).rec(rNumber, 0, 0, 0, 2.0) }), guard.Damaged},
		"not a number":            {plain(func(w *writer) { w.rec(rNumber, 0, 0, 0, math.NaN()) }), guard.Damaged},
		"text out of place":       {plain(func(w *writer) { w.rec(rString, 1, byte(0), "a") }), guard.Damaged},
		"strings that cannot fit": {workbook(func(w *writer) { w.rec(rSST, uint32(1<<31), uint32(1<<31), 1, byte(0), "a") }, func(*writer) {}), guard.Damaged},
	} {
		_, err := Read(c.data, nil, guard.DefaultLimits())
		var r *guard.Refusal
		if !errors.As(err, &r) || r.Kind != c.kind {
			t.Errorf("%s: %v, want a refusal as %s", name, err, c.kind)
		}
	}
}

// The other kind of RC4, with keys made by SHA-1 ([MS-OFFCRYPTO] 2.3.5): encrypting is deciphering, so a clear workbook put
// through it with a key and back must read as before, and only with that password.
func TestCryptoAPI(t *testing.T) {
	verifier := "0123456789abcdef"
	l := lock{salt: []byte("fedcba9876543210"), new: sha1.New, keyBytes: 16}
	base := l.base("清水853")
	digest := sha1.Sum([]byte(verifier))
	sealed := []byte(verifier + string(digest[:]))
	l.cipher(base, 0).XORKeyStream(sealed, sealed)
	header := func(w *writer) {
		w.rec(rFilePass, 1, 2, 2, uint32(0), uint32(34), uint32(0), uint32(0), uint32(0x6801), uint32(0x8004), uint32(128), uint32(1), uint32(0), uint32(0), 0,
			uint32(16), string(l.salt), string(sealed[:16]), uint32(20), string(sealed[16:]))
	}
	clear := workbook(header, func(w *writer) {
		for i := range 300 {
			w.rec(rNumber, i, 0, 0, float64(i)+0.5)
		}
	})
	locked := l.decrypt(clear, base)
	b, err := Read(locked, []string{"x", "清水853"}, guard.DefaultLimits())
	if err != nil || len(b.Sheets[0].Rows) != 300 || b.Sheets[0].Rows[299].Cells[0].Raw != "299.5" {
		t.Errorf("with the password: %v", err)
	}
	var r *guard.Refusal
	if _, err := Read(locked, []string{"x"}, guard.DefaultLimits()); !errors.As(err, &r) || r.Kind != guard.Encrypted {
		t.Errorf("with another password: %v", err)
	}
}

func FuzzRecords(f *testing.F) {
	f.Add(workbook(func(w *writer) {
		w.rec(rFont, 200, 8, 10).rec(rXF, 0, 14, 0, uint32(0), uint32(0), uint32(0), 0).rec(rSST, uint32(1), uint32(1), 1, byte(8), 1, "a", 0, 1)
	}, func(w *writer) {
		w.rec(rLabelSST, 0, 0, 0, uint32(0)).rec(rMulRK, 1, 0, 0, uint32(2), 0, uint32(1), 1).rec(rMergeCells, 1, 1, 2, 0, 1)
		w.rec(rFormula, 0, 5, 0, "\x00\x00\x00\x00\x00\x00\xFF\xFF\x00\x00\x00\x00\x00\x00").rec(rString, 1, byte(0), "x").rec(rNote, 0, 0)
	}))
	// The stream begins right behind the header of the compound file.
	for _, path := range []string{"libreoffice/epoch1904.xls", "locked/township.xls"} {
		if data, err := os.ReadFile("../testdata/" + path); err == nil {
			f.Add(data[512:])
		}
	}
	f.Add((&writer{}).rec(rBOF, 0x0600, 5).rec(rFilePass, 1, 1, 1, "0123456789abcdef0123456789abcdef0123456789abcdef").rec(rEOF).b)
	limits := guard.DefaultLimits()
	limits.Cells = 10000
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := Read(data, []string{"a"}, limits)
		var r *guard.Refusal
		if err != nil && !errors.As(err, &r) {
			t.Fatalf("an error that is ours: %v", err)
		}
		if err == nil {
			grid.Format(b)
		}
	})
}
