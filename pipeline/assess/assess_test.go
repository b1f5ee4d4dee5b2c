package assess_test

import (
	"strings"
	"testing"

	"guatu/pipeline/assess"
	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/pipeline/spectest"
	"guatu/samples/generate"
)

func load(t *testing.T) *spec.Spec { return spectest.First(t) }

// world is a clean week of the sample county, changed by each test before it is assessed.
func world(t *testing.T) (*spec.Spec, *record.Week) {
	t.Helper()
	s := load(t)
	g, err := generate.New(s, generate.Options{Seed: 853, Villages: 1, Households: 10})
	if err != nil {
		t.Fatal(err)
	}
	return s, g.Next(nil)
}

func run(t *testing.T, s *spec.Spec, w *record.Week, found []record.Finding, past *record.Past) *assess.Result {
	t.Helper()
	c, err := county.Consolidate(county.Input{Spec: s, Week: *w, Findings: found, Past: past})
	if err != nil {
		t.Fatal(err)
	}
	r, err := assess.Run(assess.Input{County: c, Past: past})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func of(t *testing.T, r *assess.Result, kind assess.Kind, name string) *assess.Score {
	t.Helper()
	for i := range r.Scores {
		if r.Scores[i].Unit.Kind == kind && r.Scores[i].Unit.Name == name {
			return &r.Scores[i]
		}
	}
	t.Fatalf("no %s %s", kind, name)
	return nil
}

func item(s *assess.Score, code string) assess.Item {
	for _, i := range s.Items {
		if i.Code == code {
			return i
		}
	}
	return assess.Item{}
}

func TestWeightsMustSumToAHundred(t *testing.T) {
	s, w := world(t)
	c, err := county.Consolidate(county.Input{Spec: s, Week: *w})
	if err != nil {
		t.Fatal(err)
	}
	_, err = assess.Run(assess.Input{County: c, Weights: []assess.Weight{{Code: "K1", Points: 60}, {Code: "K2", Points: 30}}})
	if err == nil || !strings.Contains(err.Error(), "90") {
		t.Errorf("weights of 90 were accepted: %v", err)
	}
}

func TestAHouseholdNobodyVisitedLowersCoverageOnly(t *testing.T) {
	s, w := world(t)
	before := of(t, run(t, s, w, nil, nil), assess.Township, "永清镇")
	r := w.Returns[0]
	no := r.Households[0].HouseholdNo.V
	for i := range r.Visits {
		if r.Visits[i].HouseholdNo.V == no {
			r.Visits[i].HouseholdNo.V = r.Households[1].HouseholdNo.V
		}
	}
	after := of(t, run(t, s, w, nil, nil), assess.Township, "永清镇")
	if a, b := item(before, "K1"), item(after, "K1"); b.Num != a.Num-1 || b.Den != a.Den {
		t.Errorf("coverage went from %d/%d to %d/%d", a.Num, a.Den, b.Num, b.Den)
	}
	if a, b := item(before, "K4"), item(after, "K4"); a.Value != b.Value {
		t.Errorf("ledgers changed: %v %v", a.Value, b.Value)
	}
}

func TestWhatNothingProvesIsUnratedAndNotZero(t *testing.T) {
	s, w := world(t)
	w.Returns[0].Cadres = nil
	score := of(t, run(t, s, w, nil, nil), assess.Township, "永清镇")
	for _, code := range []string{"K3", "K7", "K9"} {
		if i := item(score, code); i.Says() != "未评" || i.Points != 0 {
			t.Errorf("%s says %q", code, i.Says())
		}
	}
	if !score.Rated || score.Total > 10000 {
		t.Errorf("the rest still makes a total over the rated weight: %s", score.Text())
	}
}

func TestAnImplausibleVisitIsLeftOutAndListed(t *testing.T) {
	s, w := world(t)
	v := &w.Returns[0].Visits[0]
	v.Sheet = &record.Sheet{Name: "入户走访", File: &record.File{Name: "永清镇.xlsx"}}
	v.Row = 9007
	found := []record.Finding{{Rule: "Q05", Township: 1, Severity: record.Mistake, N: 1, Spot: record.Spot{File: "永清镇.xlsx", Sheet: "入户走访", Cell: "B9007"}, Message: "同日两村"}}
	c, err := county.Consolidate(county.Input{Spec: s, Week: *w, Findings: found})
	if err != nil {
		t.Fatal(err)
	}
	r := run(t, s, w, found, nil)
	if len(c.Excluded) != 1 || c.Excluded[0].Visit != v || of(t, r, assess.Township, "永清镇").Excluded != 1 {
		t.Errorf("excluded: %+v", c.Excluded)
	}
}

// A township that reports more of its own problems, or admits 未整改 instead of claiming 已整改, must not lose a point: the formula reads what
// returns show, and the columns in which people are honest are no part of it.
func TestHonestyCostsNothing(t *testing.T) {
	s, w := world(t)
	past := &record.Past{Open: []record.PastFinding{{Key: "k1", No: "01-G05-AB", Rule: "G05", Township: 1}, {Key: "k2", No: "01-G04-CD", Rule: "G04", Township: 1}},
		Townships: map[int]*record.PastReturn{}}
	found := []record.Finding{{Key: "k1", Rule: "G05", Township: 1, Severity: record.Mistake, N: 1, Household: w.Returns[0].Households[0].HouseholdNo.V}}
	answer := func(said string) {
		w.Returns[0].Corrections = []record.Correction{{FindingNo: record.Text{V: "01-G05-AB", S: record.Good}, Result: record.Code{V: said, S: record.Good}}}
	}
	answer("已整改")
	boast := of(t, run(t, s, w, found, past), assess.Township, "永清镇")
	answer("未整改")
	for i := range w.Returns[0].Visits {
		w.Returns[0].Visits[i].Problem = record.Text{V: "饮水管道冻裂", S: record.Good}
	}
	honest := of(t, run(t, s, w, found, past), assess.Township, "永清镇")
	if boast.Total != honest.Total {
		t.Errorf("boasting gives %s, honesty %s", boast.Text(), honest.Text())
	}
	if i := item(honest, "K7"); i.Num != 1 || i.Den != 2 {
		t.Errorf("of two problems told one is gone: %d/%d", i.Num, i.Den)
	}
}

func TestAVetoIsByNameAndTakesThePlaceNotTheScore(t *testing.T) {
	s, w := world(t)
	c, err := county.Consolidate(county.Input{Spec: s, Week: *w})
	if err != nil {
		t.Fatal(err)
	}
	r, err := assess.Run(assess.Input{County: c, Vetoes: []assess.Veto{{Unit: "永清镇", Reason: "弄虚作假，已查实", Approver: "县委组织部", Date: "2016-02-05"}}})
	if err != nil {
		t.Fatal(err)
	}
	if s := of(t, r, assess.Township, "永清镇"); s.Veto == nil || s.Rank != 0 || !s.Rated {
		t.Errorf("%+v", s)
	}
}
