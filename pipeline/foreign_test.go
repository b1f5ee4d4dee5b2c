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
			"untitled": untitled(report.Handout(theirs, 1, r, report.HandoutOptions{Period: town.Period})),
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

// untitled wipes the heading of the cover as well, so that nothing but the columns tells the form.
func untitled(b *book.Book) *book.Book {
	b.Sheets[0].Rows[0].Cells[0].Value = "报表"
	return nameless(b)
}

// A form that is only more like another year's is taken as ours, and the doubt is told.
func TestAFormThatMayBeAnotherYearsIsADoubt(t *testing.T) {
	ours, theirs := spectest.Load(t, "2026-常态化帮扶"), spectest.Load(t, "2021-防返贫监测")
	town, err := generate.NewTown(theirs, generate.Options{Seed: 853, Villages: 1, Households: 8}, 1)
	if err != nil {
		t.Fatal(err)
	}
	b := untitled(report.Handout(theirs, 1, town.Next(nil), report.HandoutOptions{Period: town.Period}))
	for i := range b.Sheets {
		if b.Sheets[i].Name == theirs.Layout("member").Title {
			for j, row := range b.Sheets[i].Rows {
				b.Sheets[i].Rows[j].Cells = row.Cells[:min(len(row.Cells), 22)]
			}
		}
	}
	data, err := xlsx.Write(b)
	if err != nil {
		t.Fatal(err)
	}
	books, err := xlsx.Read("永清镇报表.xlsx", data, xlsx.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := decode.Book(ours, town.Period, &record.File{Name: "永清镇报表.xlsx"}, books[0])[0]
	doubt := ""
	for _, f := range r.Facts {
		if f.Kind == record.FormDoubtful {
			doubt = f.Got
		}
	}
	if doubt != theirs.Facts["title"].Value || len(r.Households) != 8 {
		t.Errorf("doubted as %q, %d households taken", doubt, len(r.Households))
	}
}
