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
	known, err := c.db.Files()
	if err != nil {
		return nil, err
	}
	done, err := c.db.Periods()
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
	drop.assign(periods, known)
	if err := c.resends(drop, c.every(periods, done), known); err != nil {
		return nil, err
	}
	var out []record.Period
	all := c.withLater(periods, done)
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

// withLater adds to the inbox's periods those that were run before, since they may have been run on top of one of them.
func (c *countyRun) withLater(periods, done []record.Period) []record.Period {
	if c.opt.Period != nil {
		return periods
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
			drop.stated[item.SHA256] = c.complete(f.Period)
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
		first, err := c.readOne(guess, &fresh[0])
		if err != nil {
			return err
		}
		if guess = c.complete(stated(first)); guess.To == 0 {
			fresh = fresh[1:]
		}
	}
	read, err := c.readAll(guess, fresh)
	if err != nil {
		return err
	}
	for i, item := range fresh {
		drop.read[item.SHA256] = read[i]
		drop.stated[item.SHA256] = c.complete(stated(read[i]))
	}
	drop.guess = guess
	return nil
}

// likely is the last period that known files state, when they are more than the fresh ones: those are corrections then, and not a new week.
// Where nothing can be said the first fresh file is read twice, to learn its period.
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

// realPeriods are the periods worth running: asked for, run before, or stated by at least a quarter as many files as the period stated most.
// A single mistyped date on a cover must not open a period of its own.
func (c *countyRun) realPeriods(drop *claimed, done []record.Period) ([]record.Period, error) {
	if c.opt.Period != nil {
		return []record.Period{c.complete(*c.opt.Period)}, nil
	}
	votes := map[record.Day]int{}
	byStart := map[record.Day]record.Period{}
	most := 0
	for _, item := range drop.Items {
		if p := drop.stated[item.SHA256]; p.To != 0 {
			votes[p.From]++
			byStart[p.From] = p
			most = max(most, votes[p.From])
		}
	}
	for _, p := range done {
		if _, named := byStart[p.From]; named {
			votes[p.From] = most
		}
	}
	var out []record.Period
	for from, p := range byStart {
		if 4*votes[from] >= most && p.From.Time().Before(c.env.Now.AddDate(0, 0, 1)) {
			out = append(out, p)
		}
	}
	if len(out) == 0 {
		return nil, c.noPeriods(byStart)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].From < out[j].From })
	return out, nil
}

// assign gives every file to one period: the one it states when that is real, else the one an earlier run gave it to, else the last that had begun when it arrived.
func (d *claimed) assign(periods []record.Period, known map[string]store.KnownFile) {
	d.of = map[record.Day][]inbox.Item{}
	for _, item := range d.Items {
		p := periods[0]
		arrived := dayOf(item.Seen)
		for _, q := range periods {
			if q.From <= arrived {
				p = q
			}
		}
		for _, want := range []record.Day{d.stated[item.SHA256].From, known[item.SHA256].Period.From} {
			if q, ok := find(periods, want); ok && want != 0 {
				p = q
				break
			}
		}
		d.of[p.From] = append(d.of[p.From], item)
	}
}

func find(periods []record.Period, from record.Day) (record.Period, bool) {
	for _, p := range periods {
		if p.From == from {
			return p, true
		}
	}
	return record.Period{}, false
}

// noPeriods says why nothing in the inbox is worth running: a clock that has jumped back makes every period one of the future.
func (c *countyRun) noPeriods(stated map[record.Day]record.Period) error {
	for _, p := range stated {
		if !p.From.Time().Before(c.env.Now) {
			today := c.env.Now.In(inbox.CountyTime).Format(time.DateOnly)
			return misuse("报表的报告期 "+p.Label()+" 在电脑日期 "+today+" 之后；请校准电脑时间，或核对封面的报告期",
				"period %s lies after the computer's date %s: set the clock right, or the covers", p.Label(), today)
		}
	}
	return misuse("“"+InboxDir+"”里没有报表写明报告期；请用 --period 2016-02-01..2016-02-07 指定",
		"no workbook in %s states the period it reports; name it with --period 2016-02-01..2016-02-07", InboxDir)
}
