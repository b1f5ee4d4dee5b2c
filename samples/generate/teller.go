package generate

import (
	"guatu/pipeline/history"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// teller remembers what the county knows from earlier weeks, as its own history would.
type teller struct {
	tell func(*spec.Spec, *record.Week, *record.Past) []record.Finding
	past *record.Past
}

func newTeller(tell func(*spec.Spec, *record.Week, *record.Past) []record.Finding) *teller {
	return &teller{tell, &record.Past{Townships: map[int]*record.PastReturn{}}}
}

// after checks a week and remembers it.
func (t *teller) after(s *spec.Spec, w *record.Week) []record.Finding {
	if t.tell == nil {
		return nil
	}
	found := t.tell(s, w, t.past)
	next := &record.Past{Period: w.Period, Townships: map[int]*record.PastReturn{}}
	for _, r := range w.Returns {
		next.Townships[r.Township] = history.Snapshot(r, t.past.Townships[r.Township])
	}
	t.past = next
	return found
}
