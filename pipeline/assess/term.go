package assess

import (
	"strings"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
)

// Mark names one figure of an assessment: the total, the rank or an indicator of one unit.
type Mark struct {
	Kind     Kind
	Township int
	Unit     string // "" for a township and its work group, which may be renamed
	Code     string // K1 …, TotalCode or RankCode
}

// Codes of marks beside the indicators'.
const (
	TotalCode = "总分"
	RankCode  = "名次"
)

// Term is the marks of one period. What was 未评 has no mark.
type Term struct {
	Period record.Period
	Points map[Mark]int64 // hundredths of a point; places for RankCode
}

// Term is the assessment as later periods compare with it; nobody may change it.
func (r *Result) Term() Term { return r.term }

func termOf(p record.Period, scores []Score) Term {
	t := Term{p, make(map[Mark]int64, len(scores)*(len(catalogue)+1))}
	for i := range scores {
		s := &scores[i]
		m := s.Mark("")
		set := func(code string, n int64) { m.Code = code; t.Points[m] = n }
		if s.Rated {
			set(TotalCode, s.Total)
		}
		if s.Rank > 0 {
			set(RankCode, int64(s.Rank))
		}
		for j := range s.Items {
			if s.Items[j].Rated() {
				set(s.Items[j].Code, s.Items[j].Points)
			}
		}
	}
	return t
}

// Mark names one figure of the unit.
func (s *Score) Mark(code string) Mark {
	m := Mark{Kind: s.Unit.Kind, Code: code}
	if s.Unit.area != nil {
		m.Township = s.Unit.area.ID
	}
	if m.Kind == Village || m.Kind == Cadre {
		m.Unit = s.Unit.Name
	}
	return m
}

// entryPrefix begins the indicator's name of a mark in the history.
const entryPrefix = "assess:"

// Entries are the marks as the history keeps figures.
func (t Term) Entries() []county.Entry {
	out := make([]county.Entry, 0, len(t.Points))
	for m, n := range t.Points {
		out = append(out, county.Entry{Indicator: entryPrefix + string(m.Kind), Part: m.Code, Township: m.Township, Village: m.Unit, Value: county.Value{Num: n, Den: 100, Known: true}})
	}
	return out
}

// TermOf finds the marks among a period's figures.
func TermOf(p record.Period, entries []county.Entry) Term {
	t := Term{p, map[Mark]int64{}}
	for _, e := range entries {
		if kind, ok := strings.CutPrefix(e.Indicator, entryPrefix); ok {
			t.Points[Mark{Kind(kind), e.Township, e.Village, e.Part}] = e.Num
		}
	}
	return t
}
