package write

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"guatu/pipeline/book"
	"guatu/pipeline/xlsx/conform"
)

// registerOf is a sheet of one part a township; the parts' texts are their sums, so equal sums are equal rows.
func registerOf(townships ...string) *book.Book {
	s := &book.Sheet{Name: "账一", HeadRows: 1, Rows: []book.Row{row(book.Str("乡镇").As(book.Head), book.Str("户主").As(book.Head))},
		Expected: []book.Cell{book.Str("一般贫困户").As(book.Data), book.Num("", book.Digits).As(book.Data)}}
	for _, text := range townships {
		s.Parts = append(s.Parts, book.Part{Sum: text, Rows: func(yield func(book.Row) bool) {
			for i, name := range strings.Fields(text) {
				cells := []book.Cell{book.Str(name).As(book.Data), book.Str("一般贫困户").As(book.Data), book.Num(fmt.Sprint(i), book.Digits).As(book.Data)}
				if strings.HasPrefix(name, "?") {
					cells[0] = cells[0].Toned(book.Warn)
				}
				if !yield(book.Row{Cells: cells}) {
					return
				}
			}
		}})
	}
	return &book.Book{Title: "台账", Sheets: []*book.Sheet{s}}
}

// shelf is a memory that counts what it gives.
func shelf() (m *Memory, given func() int) {
	pieces, n := map[string][]byte{}, 0
	m = &Memory{
		Get: func(sum string) ([]byte, bool) {
			data, ok := pieces[sum]
			if ok {
				n++
			}
			return data, ok
		},
		Put: func(sum string, data ...[]byte) { pieces[sum] = slices.Concat(data...) },
	}
	return m, func() int { last := n; n = 0; return last }
}

func TestAPartThatStandsWhereItStoodIsTakenOver(t *testing.T) {
	towns := []string{"张一 张二 张三", "李一 李二", "", "王一 ?王二", "赵一"}
	m, given := shelf()
	bytesWith(t, registerOf(towns...), maxRows, m)
	for _, c := range []struct {
		name  string
		towns []string
		rows  int
		given int
	}{
		{"nothing changed", towns, maxRows, 2},
		{"a value of the second changed", []string{towns[0], "李一 李五", "", towns[3], towns[4]}, maxRows, 2},
		{"a row was added to the second", []string{towns[0], "李一 李二 李三", "", towns[3], towns[4]}, maxRows, 1},
		{"the first went away", towns[1:], maxRows, 0},
		{"a sheet is full in the middle of a part", towns, 5, 0},
	} {
		again, _ := shelf()
		want := bytesWith(t, registerOf(c.towns...), c.rows, nil)
		if got := bytesWith(t, registerOf(c.towns...), c.rows, again); !bytes.Equal(got, want) {
			t.Errorf("%s: the bytes differ when nothing was kept", c.name)
		}
		given()
		got := bytesWith(t, registerOf(c.towns...), c.rows, m)
		if !bytes.Equal(got, want) {
			t.Errorf("%s: the bytes differ with parts kept", c.name)
		}
		if n := given(); n < c.given {
			t.Errorf("%s: %d parts were taken over, want at least %d", c.name, n, c.given)
		}
		for _, bad := range conform.Check(got) {
			t.Errorf("%s: %s", c.name, bad)
		}
	}
}

func TestTextsNobodyExpectedAreNotShared(t *testing.T) {
	p := partsOf(t, bytesWith(t, registerOf("张一 张一"), maxRows, nil))
	if s := p["xl/sharedStrings.xml"]; strings.Contains(s, "张一") || !strings.Contains(s, "一般贫困户") {
		t.Errorf("shared strings: %s", s)
	}
}

func TestADamagedPartIsWrittenAnew(t *testing.T) {
	want := bytesWith(t, registerOf("张一 张二"), maxRows, nil)
	m := &Memory{Get: func(string) ([]byte, bool) { return []byte("short"), true }, Put: func(string, ...[]byte) {}}
	if got := bytesWith(t, registerOf("张一 张二"), maxRows, m); !bytes.Equal(got, want) {
		t.Error("the bytes differ")
	}
}
