package pipeline

import (
	"fmt"

	"guatu/pipeline/assess"
	"guatu/pipeline/county"
	"guatu/pipeline/decode"
	"guatu/pipeline/history"
	"guatu/pipeline/record"
	"guatu/rules"
)

// week is one period on its way from returns to outputs.
type week struct {
	record.Week
	files      []record.File
	inputs     []string
	versions   map[int][]*record.Return // what arrived, by township
	again      map[int][]again          // what came again though an earlier week had it, by township
	strays     []*record.Return         // files whose township nobody can tell
	reports    map[int]county.Report
	sums       map[int]string // digests of what each township's return was made from, when work is kept
	result     rules.Result
	county     *county.County
	assessment *assess.Result
	outputs    []output
	manifest   []byte
	glyphs     []string
	failed     error // outputs that could not be made
	problems   []record.PastFinding
}

// decode yields every return that the period's files hold.
func (c *countyRun) decode(p record.Period, drop *claimed) (*week, error) {
	c.env.stage("decode")
	w := &week{Week: record.Week{Period: p}, inputs: c.inputs(p, drop), reports: map[int]county.Report{}}
	items := drop.of[p.From]
	all := make([][]*record.Return, len(items))
	again := items[:0:0]
	at := []int{}
	for i, item := range items {
		w.files = append(w.files, item.File)
		if ready, ok := drop.read[item.SHA256]; ok && (drop.guess.From == p.From && drop.guess.To == p.To) {
			all[i] = ready
			delete(drop.read, item.SHA256)
			continue
		}
		again, at = append(again, item), append(at, i)
	}
	read, err := c.readAll(p, again)
	if err != nil {
		return nil, err
	}
	for j, i := range at {
		all[i] = read[j]
	}
	c.sort(w, all)
	return w, c.recount(w, drop.again[p.From])
}

// sort puts the parts into versions by township. Files with different sheets of one township complete each other; a sheet that comes again is a new version.
func (c *countyRun) sort(w *week, all [][]*record.Return) {
	w.versions = map[int][]*record.Return{}
	for _, parts := range all {
		for _, r := range parts {
			if r.Township == 0 {
				w.strays = append(w.strays, r)
				continue
			}
			w.versions[r.Township] = c.join(w.versions[r.Township], r)
		}
	}
}

func (c *countyRun) join(versions []*record.Return, r *record.Return) []*record.Return {
	for _, v := range versions {
		if len(r.Sheets) > 0 && len(v.Sheets) > 0 && disjoint(v, r) {
			decode.Merge(v, r)
			c.kept.changed(v)
			return versions
		}
	}
	return append(versions, r)
}

func disjoint(a, b *record.Return) bool {
	keys := map[string]bool{}
	for _, s := range a.Sheets {
		keys[s.Key] = true
	}
	for _, s := range b.Sheets {
		if keys[s.Key] && s.Key != "cover" {
			return false
		}
	}
	return true
}

// assemble decides for every township which version counts and what stands in where none does.
func (c *countyRun) assemble(w *week, past *record.Past) error {
	c.env.stage("assemble")
	for i := range c.spec.Townships {
		id := c.spec.Townships[i].ID
		r, err := c.settle(w, id, past.Townships[id])
		if err != nil {
			return fmt.Errorf("township %s: %w", c.spec.Townships[i].Name(w.Period.To), err)
		}
		w.tell(id)
		w.Returns = append(w.Returns, r)
	}
	w.sums = c.kept.identify(w.Returns)
	w.Returns = append(w.Returns, w.strays...)
	return nil
}

func (c *countyRun) settle(w *week, id int, before *record.PastReturn) (*record.Return, error) {
	var candidates []history.Candidate
	for _, r := range w.versions[id] {
		rank, why := history.RankOf(r, before != nil)
		candidates = append(candidates, history.Candidate{Return: r, Rank: rank, Why: why})
	}
	if len(candidates) == 0 {
		w.reports[id] = county.Report{Standing: county.Missing, Reason: county.NothingCame}
		return nil, nil
	}
	chosen := history.Choose(candidates)
	if chosen == nil {
		return c.standIn(w, id, candidates, before)
	}
	history.Broken(chosen, candidates)
	if chosen.Full {
		w.reports[id] = diary(chosen, w.Period)
		return chosen, nil
	}
	if before == nil {
		rep := diary(chosen, w.Period)
		rep.Reason = history.Baseless
		w.reports[id] = rep
		return chosen, nil
	}
	base, err := c.base(id, before)
	if err != nil {
		return nil, err
	}
	chosen = history.Complete(base, chosen)
	c.keepBase(id, w.Period, chosen)
	w.reports[id] = diary(chosen, w.Period)
	return chosen, nil
}

// standIn puts last accepted week's rows in the place of a return that cannot be used; what is wrong with that return stays to be answered.
func (c *countyRun) standIn(w *week, id int, tried []history.Candidate, before *record.PastReturn) (*record.Return, error) {
	last := tried[len(tried)-1]
	rep := county.Report{Standing: county.Missing, Reason: last.Why, Versions: versions(last.Return)}
	if before == nil {
		w.reports[id] = rep
		return history.Empty(tried), nil
	}
	r, err := c.base(id, before)
	if err != nil {
		return nil, err
	}
	for _, t := range tried {
		r.Facts = append(r.Facts, t.Return.Facts...)
	}
	r.Versions, r.Period = last.Return.Versions, w.Period
	rep.Standing, rep.HeldFrom = county.Held, before.Period
	w.reports[id] = rep
	return r, nil
}
