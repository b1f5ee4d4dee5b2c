package pipeline_test

import (
	"testing"

	"guatu/pipeline/book"
	"guatu/pipeline/decode"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
	"guatu/pipeline/spectest"
	"guatu/pipeline/xlsx"
	"guatu/samples/generate"
)

// A return on the forms of any other profile is recognised, for every pair of profiles; the profile is named, nothing is taken, and its own return is taken.
func TestAReturnOfAnotherProfileIsNamed(t *testing.T) {
	all := spectest.All(t)
	for _, theirs := range all {
		town, err := generate.NewTown(theirs, generate.Options{Seed: 853, Villages: 1, Households: 8}, 1)
		if err != nil {
			t.Fatal(err)
		}
		r := town.Next(nil)
		for name, b := range map[string]*book.Book{
			"filled":   report.Handout(theirs, 1, r, report.HandoutOptions{Period: town.Period}),
			"nameless": nameless(report.Handout(theirs, 1, r, report.HandoutOptions{Period: town.Period})),
		} {
			data, err := xlsx.Write(b)
			if err != nil {
				t.Fatal(err)
			}
			for _, own := range all {
				t.Run(own.Profile+" gets "+theirs.Profile+" "+name, func(t *testing.T) { namesIt(t, own, theirs, town.Period, data) })
			}
		}
	}
}

func namesIt(t *testing.T, own, theirs *spec.Spec, p record.Period, data []byte) {
	books, err := xlsx.Read("永清镇报表.xlsx", data, xlsx.Options{})
	if err != nil {
		t.Fatal(err)
	}
	got := decode.Book(own, p, &record.File{Name: "永清镇报表.xlsx"}, books[0])
	if len(got) != 1 {
		t.Fatalf("%d returns", len(got))
	}
	foreign := ""
	for _, f := range got[0].Facts {
		if f.Kind == record.ForeignForm {
			foreign = f.Got
		}
	}
	switch {
	case own.Profile == theirs.Profile && (foreign != "" || len(got[0].Households) != 8):
		t.Errorf("its own return is taken for %q, %d households", foreign, len(got[0].Households))
	case own.Profile != theirs.Profile && (foreign != theirs.Facts["title"].Value || len(got[0].Households) > 0):
		t.Errorf("recognised as %q, %d households taken", foreign, len(got[0].Households))
	}
}

// nameless wipes the version of the form from the cover, as townships do that build their own.
func nameless(b *book.Book) *book.Book {
	for _, row := range b.Sheets[0].Rows {
		for i := range row.Cells {
			if row.Cells[i].Value == "表样版本" && i+1 < len(row.Cells) {
				row.Cells[i+1].Value = ""
			}
		}
	}
	return b
}
