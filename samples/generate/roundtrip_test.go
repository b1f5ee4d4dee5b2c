package generate_test

import (
	"reflect"
	"testing"

	"guatu/pipeline/book"
	"guatu/pipeline/decode"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
	"guatu/pipeline/xlsx"
)

// What is written into the hand-out workbook comes back as the same records at the same cells, and reading it notices nothing.
func TestHandoutReadsBackAsWritten(t *testing.T) {
	s := spec853(t)
	c := sample(t, s)
	s.Settings = c.Settings()
	c.Next(nil)
	w := c.Next(nil)
	for _, want := range w.Returns[:6] {
		got := reread(t, s, want)
		for _, f := range got.Facts {
			t.Errorf("%s: fact %s %s!%s %s, %s", want.Name, f.Kind, f.SheetTab, f.Cell, f.Got, f.Want)
		}
		if got.Township != want.Township || got.Cover == nil || got.Cover.Leader != want.Cover.Leader {
			t.Errorf("%s: cover reads %v", want.Name, got.Cover)
		}
		for _, l := range s.Layouts[1:] {
			same(t, l.Title, report.HandoutRows(want, l.Key), report.HandoutRows(got, l.Key))
		}
	}
}

func reread(t *testing.T, s *spec.Spec, r *record.Return) *record.Return {
	t.Helper()
	return readBook(t, s, r, report.Handout(s, r.Township, r, report.HandoutOptions{Period: r.Period}))
}

func readBook(t *testing.T, s *spec.Spec, r *record.Return, b *book.Book) *record.Return {
	t.Helper()
	data, err := xlsx.Write(b)
	if err != nil {
		t.Fatal(err)
	}
	books, err := xlsx.Read(r.Files[0].Name, data, xlsx.Options{})
	if err != nil {
		t.Fatal(err)
	}
	returns := decode.Book(s, r.Period, r.Files[0], books[0])
	if len(returns) != 1 {
		t.Fatalf("%s: %d returns", r.Name, len(returns))
	}
	return returns[0]
}

func same(t *testing.T, title string, want, got reflect.Value) {
	t.Helper()
	if want.Len() != got.Len() {
		t.Errorf("%s: %d rows, want %d", title, got.Len(), want.Len())
		return
	}
	for i := range want.Len() {
		a, b := want.Index(i).Addr().Interface().(record.Row), got.Index(i).Addr().Interface().(record.Row)
		for _, slot := range record.Slots(want.Type().Elem()) {
			x, y := slot.Ptr(want.Index(i)), slot.Ptr(got.Index(i))
			if !reflect.DeepEqual(x, y) || a.Where().Cell(slot.Field) != b.Where().Cell(slot.Field) {
				t.Errorf("%s row %d %s: %#v at %s, want %#v at %s", title, i+1, slot.Field, y, b.Where().Cell(slot.Field), x, a.Where().Cell(slot.Field))
				return
			}
		}
	}
}
