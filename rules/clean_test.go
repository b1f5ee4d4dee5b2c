package rules_test

import (
	"fmt"
	"maps"
	"testing"

	"guatu/pipeline/history"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/rules"
	"guatu/samples/generate"
)

// No rule may fire on a county that makes no mistakes, whatever its people are like: any seed, any number of households of one to twelve people, over weeks
// in which people are born, die, marry, move and leave poverty. An ordinary run tries the seeds below; go test -fuzz NoRule tries others.
func FuzzNoRuleFiresOnCountiesWithoutMistakes(f *testing.F) {
	for seed := uint64(1); seed <= 20; seed++ {
		f.Add(seed*7919, uint8(seed), uint8(seed*37), uint8(seed))
	}
	f.Fuzz(func(t *testing.T, seed uint64, villages, households, start uint8) {
		s := load(t)
		s.Params = maps.Clone(s.Params)
		s.Params["household_size_max"] = []spec.Param{{Key: "household_size_max", Value: "12"}} // large ones are asked about by default
		c := &generate.County{}
		o := generate.Options{Seed: seed, Villages: 1 + int(villages%4), Households: 8 + int(households%40), Large: true, From: record.DayOf(2016, 1, 11) + 7*record.Day(start%5)}
		for id := 1 + int(seed%17); len(c.Towns) < 2; id++ {
			town, err := generate.NewTown(s, o, id)
			if err != nil {
				t.Fatal(err)
			}
			c.Towns = append(c.Towns, town)
		}
		silent(t, s, c, 3)
	})
}

// silent lets weeks pass and tells what any rule says.
func silent(t *testing.T, s *spec.Spec, c *generate.County, weeks int) {
	past := &record.Past{Townships: map[int]*record.PastReturn{}}
	for range weeks {
		made := c.Next(nil)
		w := &record.Week{Period: made.Period, Returns: make([]*record.Return, len(s.Townships))}
		for _, r := range made.Returns {
			w.Returns[r.Township-1] = r
		}
		s.Settings = c.Settings()
		r := rules.Check(s, w, past)
		for i := range r.Findings {
			f := &r.Findings[i]
			if absent := f.Township > 0 && w.Returns[f.Township-1] == nil; !absent {
				t.Errorf("%s township %d: %s %s!%s %s", w.Period.Label(), f.Township, f.Rule, f.Sheet, f.Cell, f.Message)
			}
		}
		for _, x := range r.Outcomes {
			if x.Status == rules.Crashed {
				t.Errorf("%s crashed: %s", x.Rule, x.Reason)
			}
		}
		next := &record.Past{Period: w.Period, Townships: map[int]*record.PastReturn{}}
		for _, ret := range made.Returns {
			next.Townships[ret.Township] = history.Snapshot(ret, past.Townships[ret.Township])
		}
		past = next
	}
}

// Likewise the counties of the other profiles that have a maker of their own, over three of their periods.
func TestNoRuleFiresOnLaterCountiesWithoutMistakes(t *testing.T) {
	for _, at := range stages[1:] {
		for seed := uint64(1); seed <= 3; seed++ {
			t.Run(fmt.Sprint(at.profile, " seed ", seed), func(t *testing.T) {
				t.Parallel()
				s := loadProfile(t, at.profile)
				c, err := generate.New(s, generate.Options{Seed: seed, Villages: 2, Households: 12})
				if err != nil {
					t.Fatal(err)
				}
				silent(t, s, c, 3)
			})
		}
	}
}
