package rules_test

import (
	"fmt"
	"testing"

	"guatu/pipeline/history"
	"guatu/pipeline/record"
	"guatu/rules"
	"guatu/samples/generate"
)

// No rule may fire on a county that makes no mistakes, whatever its people are like.
func TestNoRuleFiresOnCountiesWithoutMistakes(t *testing.T) {
	for seed := uint64(1); seed <= 4; seed++ {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			s := load(t)
			c, err := generate.New(s, generate.Options{Seed: seed, Villages: 1, Households: 12})
			if err != nil {
				t.Fatal(err)
			}
			past := &record.Past{Townships: map[int]*record.PastReturn{}}
			for range 2 {
				w := c.Next(nil)
				s.Settings = c.Settings()
				r := rules.Check(s, w, past)
				for i := range r.Findings {
					f := &r.Findings[i]
					t.Errorf("%s %s: %s %s!%s %s", w.Period.Label(), w.Returns[max(f.Township, 1)-1].Name, f.Rule, f.Sheet, f.Cell, f.Message)
				}
				for _, x := range r.Outcomes {
					if x.Status == rules.Crashed {
						t.Errorf("%s crashed: %s", x.Rule, x.Reason)
					}
				}
				past = &record.Past{Period: w.Period, Townships: map[int]*record.PastReturn{}}
				for _, ret := range w.Returns {
					past.Townships[ret.Township] = history.Snapshot(ret, nil)
				}
			}
		})
	}
}
