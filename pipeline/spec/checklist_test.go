package spec_test

import (
	"testing"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// The checklist is that of the day of acceptance; the county's own texts stand before ours.
func TestChecklistsGoByTheDayOfAcceptance(t *testing.T) {
	s := load(t)
	for _, c := range []struct {
		day                 record.Day
		households, village int
	}{{record.DayOf(2016, 1, 25), 7, 13}, {record.DayOf(2016, 12, 20), 11, 20}, {record.DayOf(2018, 9, 1), 6, 4}, {record.DayOf(2015, 12, 31), 0, 0}} {
		if h, v := len(s.Checklist(spec.OfHousehold, c.day)), len(s.Checklist(spec.OfVillage, c.day)); h != c.households || v != c.village {
			t.Errorf("on %s %d items of households and %d of villages, want %d and %d", c.day, h, v, c.households, c.village)
		}
	}
	for _, c := range s.Checklist(spec.OfHousehold, record.DayOf(2018, 9, 1)) {
		if !c.Veto {
			t.Errorf("item %d of 2018 is no veto", c.Seq)
		}
	}
	own := s.Apply(spec.Settings{Items: []spec.OwnItem{{Level: spec.OfHousehold, Seq: 1, Name: "县定第一项", Basis: "县发〔2016〕1号"}}})
	if got := own.Checklist(spec.OfHousehold, record.DayOf(2016, 1, 25)); got[0].Name != "县定第一项" || got[0].Proof != "" || got[1].Name == "" || got[1].Proof != "housing" {
		t.Errorf("%+v", got[:2])
	}
}
