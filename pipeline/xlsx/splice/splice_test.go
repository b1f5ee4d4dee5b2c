package splice

import (
	"bytes"
	"compress/flate"
	"io"
	"math/rand/v2"
	"sort"
	"strconv"
	"strings"
	"testing"
)

// sheet is XML like a worksheet's, whose matches reach over whole rows.
func sheet(rows int) []byte {
	var b bytes.Buffer
	rnd := rand.New(rand.NewPCG(8, 53))
	b.WriteString(`<worksheet><sheetData>`)
	for r := 1; r <= rows; r++ {
		b.WriteString(`<row r="` + strconv.Itoa(r) + `">`)
		for c := range 20 {
			b.WriteString(`<c r="` + string(rune('A'+c)) + strconv.Itoa(r) + `" s="` + strconv.Itoa(rnd.IntN(3)) + `"><v>` + strconv.Itoa(rnd.IntN(1<<rnd.IntN(20))) + `</v></c>`)
		}
		b.WriteString(`</row>`)
	}
	b.WriteString(`</sheetData></worksheet>`)
	return b.Bytes()
}

func deflated(t testing.TB, data []byte, level int, flushes ...int) []byte {
	t.Helper()
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, level)
	if err != nil {
		t.Fatal(err)
	}
	at := 0
	for _, f := range flushes {
		if _, err := w.Write(data[at:f]); err != nil {
			t.Fatal(err)
		}
		if err := w.Flush(); err != nil {
			t.Fatal(err)
		}
		at = f
	}
	if _, err := w.Write(data[at:]); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func inflated(t testing.TB, comp []byte) []byte {
	t.Helper()
	in := bytes.NewReader(comp)
	data, err := io.ReadAll(flate.NewReader(in))
	if err != nil {
		t.Fatalf("the standard library cannot read it: %v", err)
	}
	if in.Len() > 0 {
		t.Fatalf("%d bytes are left over", in.Len())
	}
	return data
}

func edited(data []byte, edits []Edit) []byte {
	var out []byte
	at := 0
	for _, e := range edits {
		out = append(append(out, data[at:e.At]...), e.Text...)
		at = e.End
	}
	return append(out, data[at:]...)
}

// check patches a stream and compares with editing the data, as another inflater reads it.
func check(t *testing.T, comp, data []byte, edits []Edit) []byte {
	t.Helper()
	s, err := Open(comp, len(data))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(s.Data, data) {
		t.Fatal("inflated something else")
	}
	got := s.Patch(edits)
	if want := edited(data, edits); !bytes.Equal(inflated(t, got), want) {
		t.Fatalf("%d edits: the data differ", len(edits))
	}
	return got
}

// levels are the ways in which the standard library compresses: not at all, fast, thoroughly, codes only.
var levels = []int{0, 1, 4, 6, 9, flate.HuffmanOnly}

func TestPatchedStreamHoldsTheEditedData(t *testing.T) {
	data := sheet(400)
	n := len(data)
	for _, level := range levels {
		comp := deflated(t, data, level, n/3, n/3+1, n/2)
		for _, edits := range [][]Edit{
			nil,
			{{0, 0, "vorn"}},
			{{n, n, "hinten"}},
			{{0, n, ""}},
			{{0, n, "alles"}},
			{{n / 2, n / 2, strings.Repeat("lang", 30000)}},
			{{n / 3, n/3 + 1, "12"}, {n/3 + 1, n/3 + 1, "ein"}, {n/3 + 1, n/3 + 9, ""}},
			{{100, 200, "0"}, {n - 40000, n, ""}},
			{{10, 70000, "weit"}, {n / 2, n / 2, ""}},
		} {
			check(t, comp, data, edits)
		}
	}
}

// A few words are compressed with the fixed codes, where the bytes of Chinese characters take nine bits.
func TestAShortPartInChineseIsPatched(t *testing.T) {
	data := []byte("挂图作战\x8f\x90\xff")
	for _, level := range levels {
		check(t, deflated(t, data, level), data, []Edit{{6, 12, "一览"}})
	}
}

func TestManySmallEdits(t *testing.T) {
	data := sheet(600)
	rnd := rand.New(rand.NewPCG(1, 2))
	for _, level := range levels {
		comp := deflated(t, data, level)
		for range 8 {
			edits := randomEdits(rnd, len(data), 1+rnd.IntN(300))
			patched := check(t, comp, data, edits)
			check(t, patched, edited(data, edits), randomEdits(rnd, len(edited(data, edits)), 5)) // what was patched can be patched again
		}
	}
}

func randomEdits(rnd *rand.Rand, n, k int) []Edit {
	at := make([]int, 2*k)
	for i := range at {
		at[i] = rnd.IntN(n + 1)
	}
	sort.Ints(at)
	var edits []Edit
	for i := 0; i < len(at); i += 2 {
		e := Edit{at[i], min(at[i+1], at[i]+rnd.IntN(6)), strings.Repeat(string(rune('0'+i%10)), rnd.IntN(5))}
		edits = append(edits, e)
	}
	return edits
}

func TestFarFromAnEditNothingChanges(t *testing.T) {
	data := sheet(3000)
	comp := deflated(t, data, 6)
	got := check(t, comp, data, []Edit{{At: 5000, End: 5001, Text: "17"}})
	if len(got) > len(comp)+2000 {
		t.Errorf("%d bytes became %d", len(comp), len(got))
	}
	got = check(t, comp, data, []Edit{{At: len(data) - 10, End: len(data) - 10, Text: "<!-- -->"}})
	if !bytes.Equal(got[:len(comp)*9/10], comp[:len(comp)*9/10]) {
		t.Error("what stands before an edit is not as it was")
	}
}

func TestDamagedStreamsAreRefused(t *testing.T) {
	data := sheet(60)
	comp := deflated(t, data, 6)
	if _, err := Open(comp, len(data)-1); err == nil {
		t.Error("holds more than it should")
	}
	if _, err := Open(comp, len(data)+1); err == nil {
		t.Error("holds less than it should")
	}
	for _, n := range []int{0, 1, 2, 10, len(comp) / 2, len(comp) - 1} {
		if _, err := Open(comp[:n], len(data)); err == nil {
			t.Errorf("the first %d bytes were taken for the whole", n)
		}
	}
}
