package pipeline

import (
	"cmp"
	"slices"
	"sort"
	"time"

	"guatu/pipeline/inbox"
	"guatu/pipeline/record"
	"guatu/pipeline/store"
)

// outstanding finds the periods that must be run, oldest first, and which files belong to each. A period must be run when its inputs, the settings, the
// rules or the program differ from its last run, or when an earlier period is run, since it compares with that.
func (c *countyRun) outstanding(drop *claimed) ([]record.Period, error) {
	known, done, err := c.before(drop)
	if err != nil {
		return nil, err
	}
	if err := c.peek(drop, known); err != nil {
		return nil, err
	}
	c.leave(drop)
	periods, err := c.realPeriods(drop, done)
	if err != nil {
		return nil, err
	}
	drop.recognize(known)
	c.assign(drop, periods, known)
	if err := c.resends(drop, c.every(periods, done), known); err != nil {
		return nil, err
	}
	var out []record.Period
	all := c.toLookAt(periods, done)
	for i, p := range all {
		_, spoken := find(periods, p.From)
		if !spoken && len(out) == 0 && !drop.news(p) {
			continue
		}
		c.recall(p, drop, known)
		same, err := c.unchanged(p, drop, i == len(all)-1)
		if err != nil {
			return nil, err
		}
		if len(out) > 0 || !same || c.opt.Force {
			out = append(out, p)
		}
	}
	return out, nil
}

// before is what earlier runs have taken and run; while rebuilding, what the labels of the originals say of them.
func (c *countyRun) before(drop *claimed) (known map[string]store.KnownFile, done []record.Period, err error) {
	if known, err = c.db.Files(); err != nil {
		return nil, nil, err
	}
	if done, err = c.db.Periods(); err != nil || drop.labels == nil {
		return known, done, err
	}
	for sum, f := range drop.labels {
		if _, there := known[sum]; there {
			continue
		}
		known[sum] = f
		if _, there := find(done, f.Period.From); !there {
			done = append(done, c.complete(f.Period))
		}
	}
	slices.SortFunc(done, func(a, b record.Period) int { return cmp.Compare(a.From, b.From) })
	return known, done, nil
}

// toLookAt adds to the inbox's periods those that were run before, since they may have been run on top of one of them. Where one was asked for, it alone is looked at.
func (c *countyRun) toLookAt(periods, done []record.Period) []record.Period {
	if c.opt.Period != nil {
		return []record.Period{c.complete(*c.opt.Period)}
	}
	return c.every(periods, done)
}

// every is the inbox's periods and those that were run before, oldest first.
func (c *countyRun) every(periods, done []record.Period) []record.Period {
	out := slices.Clone(periods)
	for _, p := range done {
		if _, spoken := find(periods, p.From); !spoken {
			out = append(out, c.complete(p))
		}
	}
	slices.SortFunc(out, func(a, b record.Period) int { return cmp.Compare(a.From, b.From) })
	return out
}

// recall gives a period back what earlier runs took for it and what no longer lies in the inbox: who empties the inbox every week must lose nothing when one
// township resends an old week.
func (c *countyRun) recall(p record.Period, drop *claimed, known map[string]store.KnownFile) {
	there := map[string]bool{}
	for _, item := range drop.Items {
		there[item.SHA256] = true
	}
	of := drop.of[p.From]
	for sum, f := range known {
		if f.Period.From == p.From && !there[sum] && c.archive.Has(sum) {
			drop.overwrite(p, f.File)
			of = append(of, inbox.Item{File: f.File})
		}
	}
	sort.Slice(of, func(i, j int) bool { return of[i].Name+of[i].SHA256 < of[j].Name+of[j].SHA256 })
	drop.of[p.From] = of
}

// peek reads the files that no run has seen. They are read as returns of the period that the first cover states, which is nearly always right;
// those of another period are read again when its turn comes.
func (c *countyRun) peek(drop *claimed, known map[string]store.KnownFile) error {
	var fresh []inbox.Item
	for _, item := range drop.Items {
		if f, ok := known[item.SHA256]; !ok {
			fresh = append(fresh, item)
		} else if f.Period.From != 0 {
			drop.stated[item.SHA256] = c.complete(cmp.Or(drop.covers[item.SHA256], f.Period))
		}
	}
	guess := record.Period{}
	if c.opt.Period != nil {
		guess = *c.opt.Period
	}
	if c.opt.Period == nil {
		guess = drop.likely(len(fresh))
	}
	for len(fresh) > 0 && guess.To == 0 {
		c.env.stage("open")
		var err error
		if guess, err = c.readFirst(drop, &fresh[0]); err != nil {
			return err
		}
		fresh = fresh[1:]
	}
	drop.guess = guess
	for some := range slices.Chunk(fresh, peekAtOnce) {
		read, err := c.readAll(guess, some)
		if err != nil {
			return err
		}
		for i, item := range some {
			p := c.complete(stated(read[i]))
			if drop.stated[item.SHA256] = p; p.To == 0 || p.From == guess.From {
				drop.read[item.SHA256] = read[i] // the others are read again when their turn comes, and are not held till then
			}
		}
	}
	return nil
}

// peekAtOnce is how many files are held before those of other periods are let go: a folder with a year's weeks must not need a year's memory.
const peekAtOnce = 32

// readFirst reads a fresh file as a return of the period that it states itself, and yields that. A file that states none is left for later.
func (c *countyRun) readFirst(drop *claimed, item *inbox.Item) (record.Period, error) {
	returns, err := c.decodeOne(record.Period{}, item)
	if err != nil {
		return record.Period{}, err
	}
	p := c.complete(stated(returns))
	if p.To == 0 {
		return p, nil
	}
	if slices.ContainsFunc(returns, func(r *record.Return) bool { return r.Period.From != p.From || r.Period.To != p.To }) {
		// A cover that is not read first says otherwise.
		if returns, err = c.readOne(p, item); err != nil || returns == nil {
			return p, err
		}
	} else {
		for _, r := range returns {
			r.Period = p
		}
		c.kept.keepReturns(readFrom(p, &item.File), returns)
	}
	drop.read[item.SHA256], drop.stated[item.SHA256] = returns, p
	return p, nil
}

// likely is the last period that known files state, when they are more than the fresh ones: those are corrections then, and not a new week.
func (d *claimed) likely(fresh int) record.Period {
	var last record.Period
	files := 0
	for _, p := range d.stated {
		if p.From > last.From {
			last, files = p, 0
		}
		if p == last {
			files++
		}
	}
	if files <= fresh {
		return record.Period{}
	}
	return last
}

// stated is the period on the first cover that has one.
func stated(returns []*record.Return) record.Period {
	for _, r := range returns {
		if r.Cover != nil && r.Cover.From.OK() && r.Cover.To.OK() && r.Cover.From.V <= r.Cover.To.V {
			return record.Period{From: r.Cover.From.V, To: r.Cover.To.V}
		}
	}
	return record.Period{}
}

// complete adds what the county's calendar says of a period.
func (c *countyRun) complete(p record.Period) record.Period {
	if p.To == 0 {
		return p
	}
	cal := c.spec.Settings.Calendar
	p.Cycle = cmp.Or(cal.Cycle, c.spec.Facts["cycle"].Value)
	hour := cal.DeadlineHour
	if hour == 0 {
		hour = defaultDeadlineHour
	}
	y, m, d := p.To.Time().Date()
	p.Deadline = time.Date(y, m, d, hour, 0, 0, 0, inbox.CountyTime).Unix()
	return p
}

// defaultDeadlineHour is ours until the county names one; the briefing's “截至18时” is common practice.
const defaultDeadlineHour = 18
