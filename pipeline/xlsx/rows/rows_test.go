package rows

import (
	"errors"
	"strconv"
	"testing"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
)

func TestStringsKeepTheirValues(t *testing.T) {
	var a Arena
	var got []string
	for i := range 3000 {
		got = append(got, a.Str([]byte(strconv.Itoa(i))), a.Str([]byte("0"+strconv.Itoa(i))))
	}
	for i := range 3000 {
		if got[2*i] != strconv.Itoa(i) || got[2*i+1] != "0"+strconv.Itoa(i) {
			t.Fatalf("%d became %q and %q", i, got[2*i], got[2*i+1])
		}
	}
}

// A cell costs 24 bytes and no allocation of its own.
func TestCellsCostNoAllocation(t *testing.T) {
	value := []byte("123456")
	n := testing.AllocsPerRun(5, func() {
		b := New(&grid.Sheet{}, NewBudget(1e6))
		for r := range int32(1000) {
			if err := b.Row(r+1, false); err != nil {
				t.Fatal(err)
			}
			for c := range int32(40) {
				b.Cell(grid.Cell{Col: c + 1, Kind: grid.Number, Raw: b.Str(value)})
			}
		}
		if err := b.Finish(nil); err != nil {
			t.Fatal(err)
		}
	})
	if n > 100 {
		t.Errorf("%v allocations for 40,000 cells", n)
	}
}

func TestBudgetIsShared(t *testing.T) {
	budget := NewBudget(5)
	for i := range 2 {
		b := New(&grid.Sheet{}, budget)
		if err := b.Row(1, false); err != nil {
			t.Fatal(err)
		}
		for c := range int32(3) {
			b.Cell(grid.Cell{Col: c + 1, Kind: grid.Bool, Raw: "1"})
		}
		err := b.Finish(nil)
		var r *guard.Refusal
		if i == 0 && err != nil || i == 1 && (!errors.As(err, &r) || r.Kind != guard.Bomb) {
			t.Errorf("sheet %d: %v", i+1, err)
		}
	}
}

func TestMergesAndComments(t *testing.T) {
	s := &grid.Sheet{Merges: []grid.Range{{Col1: 1, Row1: 1, Col2: 16384, Row2: 2}, {Col1: 2, Row1: 3, Col2: 2, Row2: 9}}, HiddenCols: []int32{2, 9}}
	b := New(s, NewBudget(100))
	for _, r := range []int32{1, 2, 3, 5} {
		if err := b.Row(r, false); err != nil {
			t.Fatal(err)
		}
		b.Cell(grid.Cell{Col: 1, Kind: grid.Text, Raw: "a"})
		if r == 2 {
			b.Cell(grid.Cell{Col: 3, Kind: grid.Text, Raw: "b"})
		}
	}
	if err := b.Finish([][2]int32{{1, 1}, {4, 5}, {1, 4}}); err != nil {
		t.Fatal(err)
	}
	want := "== \n-- merges A1:XFD2 B3:B9\n-- hidden columns B\n1 | a {comment} | _ {merged} | _ {merged}\n2 | a | _ {merged} | b\n3 | a\n5 | a | _ {merged} | | _ {comment}\n"
	if got := grid.Format(&grid.Book{Sheets: []*grid.Sheet{s}}); got != want {
		t.Errorf("got\n%s", got)
	}
}
