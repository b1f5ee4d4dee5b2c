package county_test

import (
	"testing"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

// A visit that cannot have been is no visit: neither its household is covered nor its round counted, and it is told. All of a day that is too full are meant.
func TestImplausibleVisitsCountNowhere(t *testing.T) {
	s, w := load(t), week(853)
	r := w.Returns[0]
	r.Visits = nil
	sheet := &record.Sheet{File: r.Files[0], Name: "入户走访", Key: "visit"}
	for i := range 4 {
		h := &r.Households[i]
		r.Visits = append(r.Visits, record.Visit{Place: record.Place{Sheet: sheet, Row: int32(4 + i)}, HouseholdNo: h.HouseholdNo, Village: h.Village, Cadre: txt("张三"), On: day(period.From)})
	}
	spot := func(cell string) record.Spot {
		return record.Spot{File: r.Files[0].Name, Sheet: "入户走访", Cell: cell}
	}
	full := record.Finding{Rule: "Q07", Township: 1, Severity: record.Doubt, N: 1, Spot: spot("B4"), More: []record.Spot{spot("B5"), spot("B6")}, Message: "一天走访3户"}
	figures := func(f ...record.Finding) (*county.County, [2]int64) {
		c, err := county.Consolidate(county.Input{Spec: s, Week: w, Findings: f})
		if err != nil {
			t.Fatal(err)
		}
		return c, [2]int64{c.Value("visited", 1).Num, c.Value("visits", 1).Num}
	}
	if _, got := figures(); got != [2]int64{4, 4} {
		t.Errorf("of four plausible visits %v are counted", got)
	}
	c, got := figures(full)
	if got != [2]int64{1, 1} || len(c.Excluded) != 3 || c.Excluded[2].Visit != &r.Visits[2] || c.Excluded[0].Why != "一天走访3户" {
		t.Errorf("counted %v, excluded %+v", got, c.Excluded)
	}
	full.Waived = "HM-1"
	if _, got := figures(full); got != [2]int64{4, 4} {
		t.Errorf("with a waiver %v are counted", got)
	}
}
