package report_test

import (
	"strings"
	"testing"

	"guatu/pipeline/book"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
)

func sheetOf(t *testing.T, in *report.Input, name string) *book.Sheet {
	t.Helper()
	for _, c := range build(t, in, "county") {
		for _, s := range c.Book.Sheets {
			if s.Name == name {
				return s
			}
		}
	}
	t.Fatalf("the county workbook has no sheet %s", name)
	return nil
}

func rowsWith(s *book.Sheet, text string) (out []string) {
	for _, r := range s.Rows {
		var cells []string
		for _, c := range r.Cells {
			cells = append(cells, c.Value)
		}
		if line := strings.Join(cells, "|"); strings.Contains(line, text) {
			out = append(out, line)
		}
	}
	return out
}

// A household fails by what was reported and by what the ledgers say against it, and its village counts it in its year.
func TestWhoFailsAcceptanceIsListedWithTheReason(t *testing.T) {
	in := villagesInput(t)
	var unsigned, missing *record.Home
	town := in.County.Areas[0]
	for h := range town.InForce() {
		if h.MustExit() && h.Acceptance != nil && unsigned == nil {
			unsigned = &h.Home
		} else if h.MustExit() && h.Acceptance != nil {
			missing = &h.Home
		}
	}
	if unsigned == nil || missing == nil {
		t.Fatal("the week has no two households to be accepted")
	}
	missing.Acceptance = nil
	town.Findings = append(town.Findings, &record.Finding{Rule: "K12", No: "01-K12-0000EE", Township: 1, Severity: record.Mistake, N: 1, Household: unsigned.HouseholdNo.V, Message: "缺乡镇负责人签字"})
	s := sheetOf(t, in, "验收未过户")
	if rows := rowsWith(s, unsigned.HouseholdNo.V); len(rows) != 1 || !strings.Contains(rows[0], "缺乡镇负责人签字") || !strings.Contains(rows[0], "01-K12-0000EE") {
		t.Errorf("%q", rows)
	}
	if rows := rowsWith(s, missing.HouseholdNo.V); len(rows) != 1 || !strings.Contains(rows[0], "没有验收表") {
		t.Errorf("%q", rows)
	}
	if list := rowsWith(sheetOf(t, in, "验收指标"), "2018-08-01|户|"); len(list) != 6 {
		t.Errorf("the checklist of 2018 has %d items", len(list))
	}
}
