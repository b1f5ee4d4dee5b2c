package generate_test

import (
	"bytes"
	"strings"
	"testing"

	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/xlsx"
	"guatu/samples/generate"
)

// The same seed makes the same bytes, another seed other people.
func TestSeedDecidesEveryByte(t *testing.T) {
	s := spec853(t)
	write := func(seed uint64) []byte {
		town, err := generate.NewTown(s, generate.Options{Seed: seed, Villages: 2, Households: 8}, 14)
		if err != nil {
			t.Fatal(err)
		}
		town.Next(nil)
		r := town.Next(nil)
		data, err := xlsx.Write(report.Handout(s, 14, r, report.HandoutOptions{Period: r.Period}))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	if !bytes.Equal(write(1), write(1)) {
		t.Error("seed 1 made two different workbooks")
	}
	if bytes.Equal(write(1), write(2)) {
		t.Error("seeds 1 and 2 made the same workbook")
	}
}

// Over weeks of births, weddings and moves nobody shares a number, and the county stays as large as it was approved.
func TestPeopleStayUniqueAndTotalsStand(t *testing.T) {
	c := sample(t, spec853(t))
	type size struct{ homes, people int32 }
	approved := size{}
	for _, b := range c.Settings().BaseFigures {
		approved.homes += b.Households
		approved.people += b.People
	}
	events := map[string]int{}
	for week := range 12 {
		w := c.Next(nil)
		seen := map[string]string{}
		now := size{}
		for _, r := range w.Returns {
			for i := range r.Members {
				m := &r.Members[i]
				if other := seen[m.ID.V[:18]]; other != "" {
					t.Errorf("week %d: %s and %s have one number", week+1, other, m.Name.V)
				}
				seen[m.ID.V[:18]] = m.Name.V
				events[m.Change.V]++
			}
			for i := range r.Households {
				h := &r.Households[i]
				events[h.Change.V]++
				if !h.Change.Is("减少") {
					now.homes++
					now.people += h.Size.V
				}
			}
		}
		if now != approved {
			t.Errorf("week %d: %+v, approved %+v", week+1, now, approved)
		}
	}
	for _, e := range []string{"新生儿", "死亡", "嫁入", "嫁出", "新增", "减少"} {
		if events[e] == 0 {
			t.Errorf("twelve weeks went by without %s", e)
		}
	}
}

// Status only moves the way the procedure allows, and some households do leave poverty.
func TestHouseholdsLeavePovertyInOrder(t *testing.T) {
	c := sample(t, spec853(t))
	was, moves := map[string]string{}, map[string]int{}
	for range 12 {
		for _, r := range c.Next(nil).Returns {
			for i := range r.Incomes {
				no, now := r.Incomes[i].HouseholdNo.V, r.Incomes[i].Status.V
				if old := was[no]; old != "" && old != now {
					moves[old+"→"+now]++
				}
				was[no] = now
			}
		}
	}
	if moves["未脱贫→预脱贫"] == 0 || moves["预脱贫→已脱贫"] == 0 || len(moves) != 2 {
		t.Errorf("moves: %v", moves)
	}
}

// The full county has the real one's size and its means, and names in it use characters that only GBK and later sets have.
func TestTownshipOfTheFullCountyIsTrueToScale(t *testing.T) {
	town, err := generate.NewTown(spec853(t), generate.Full, 12)
	if err != nil {
		t.Fatal(err)
	}
	r := town.Next(nil)
	if len(r.Villages) != 17 || len(r.Households) != 17*80 {
		t.Errorf("%d villages, %d households", len(r.Villages), len(r.Households))
	}
	crop, rare := int64(0), 0
	for i := range r.Households {
		crop += r.Households[i].Cropland.V
	}
	for i := range r.Members {
		if strings.ContainsAny(r.Members[i].Name.V, "邽𬭊·") {
			rare++
		}
	}
	n := float64(len(r.Households))
	if people := float64(len(r.Members)) / n; people < 4 || people > 4.9 {
		t.Errorf("%.2f people a household, the county has 4.56", people)
	}
	if mu := float64(crop) / n / 10000; mu < 14 || mu > 19 {
		t.Errorf("%.1f 亩 a household, the county has 16.9", mu)
	}
	if rare == 0 {
		t.Error("no rare character in any name")
	}
}

// An answer comes back for every finding a township was told, under its number.
func TestCorrectionsAnswerWhatWasTold(t *testing.T) {
	c := sample(t, spec853(t))
	c.Next(nil)
	w := c.Next([]record.Finding{{Rule: "B04", Township: 3, No: "03-B04-ABCDEF", Household: "6205211022010001"}, {Rule: "A01", Township: 4}})
	got := w.Returns[2].Corrections
	if len(got) != 1 || got[0].FindingNo.V != "03-B04-ABCDEF" || !got[0].Result.Is("已整改") || len(w.Returns[3].Corrections) != 0 {
		t.Errorf("corrections: %+v, %+v", got, w.Returns[3].Corrections)
	}
}
