package report_test

import (
	"strings"
	"testing"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
)

// heldInput is a county in which last week stands in for 红堡镇, and 白驼镇 is missing although its approved figure is known.
func heldInput(t *testing.T) *report.Input {
	t.Helper()
	in := smallInput(t)
	s := in.County.Spec
	w := smallWeek(t, s)
	past := &record.Past{Period: before, Townships: map[int]*record.PastReturn{3: {Households: map[string]record.PastHousehold{"1": {}, "2": {}, "3": {}, "4": {}}}}}
	c, err := county.Consolidate(county.Input{Spec: s, Week: w, Rules: smallRules, Past: past,
		Reports: map[int]county.Report{2: {Standing: county.Held, HeldFrom: before, Reason: "本期文件打不开"}}})
	if err != nil {
		t.Fatal(err)
	}
	in.County = c
	return in
}

func TestAHeldTownshipIsMarkedAndItsShareIsSaid(t *testing.T) {
	in := heldInput(t)
	var all strings.Builder
	for _, doc := range documents(t, in) {
		all.WriteString(outline(doc))
	}
	for _, c := range build(t, in, "county") {
		all.WriteString(shown(t, c.Book))
	}
	for _, want := range []string{
		"沿用上期数据1个（红堡镇）",                         // the briefing's opening
		"上述数字含沿用上期数据的3户，占50.0%",                 // and its share
		"红堡镇 | 沿用上期",                            // the overview
		"沿用上期数据的户占全县50.0%",                      // its note
		"沿用2016-01-25至2016-01-31的数据。本期文件打不开",    // the diary
		"本期报表未能接收，暂以2016-01-25至2016-01-31的报表代替", // the slip
		"本期未接收，按上期数据计分",                         // the ranking
	} {
		if !strings.Contains(all.String(), want) {
			t.Errorf("nowhere does it say %q", want)
		}
	}
}

func TestAMissingTownshipBurdensTheCountyByLastWeeksCount(t *testing.T) {
	in := heldInput(t)
	if v := in.County.Value("filled", 3); v.Den != 4 || v.Num != 0 {
		t.Errorf("白驼镇 had four households last week and sent nothing: %+v", v)
	}
	if got := in.County.Value("filled", 0).Percent(1); got != "30.0%" {
		t.Errorf("three of ten are filled, the county says %s", got)
	}
}
