package pipeline

import (
	"cmp"
	"slices"
	"time"

	"guatu/pipeline/inbox"
	"guatu/pipeline/record"
	"guatu/pipeline/store"
)

// realPeriods are the periods worth running: asked for, run before, stated by at least a quarter as many files as the period stated most, or the one that
// comes after all these and has begun. A single mistyped date on a cover must not open a period of its own.
func (c *countyRun) realPeriods(drop *claimed, done []record.Period) ([]record.Period, error) {
	votes := drop.votes()
	byStart := starts(votes)
	sums, most := map[record.Day]int{}, 0
	for p, n := range votes {
		sums[p.From] += n
		most = max(most, sums[p.From])
	}
	for _, p := range done {
		if _, named := byStart[p.From]; named {
			sums[p.From] = most
		}
	}
	var out []record.Period
	for from, p := range byStart {
		if 4*sums[from] >= most && c.begun(p) {
			out = append(out, p)
		}
	}
	if asked := c.opt.Period; asked != nil {
		out = append(slices.DeleteFunc(out, func(p record.Period) bool { return p.From == asked.From }), c.complete(*asked))
	}
	if len(out) == 0 {
		return nil, c.noPeriods(byStart)
	}
	slices.SortFunc(out, func(a, b record.Period) int { return cmp.Compare(a.From, b.From) })
	last := out[len(out)-1]
	if len(done) > 0 && done[len(done)-1].From > last.From {
		last = done[len(done)-1]
	}
	if next, ok := byStart[last.To+1]; ok && c.begun(next) && follows(next, last) && drop.sentIn(next) {
		out = append(out, next)
	}
	return out, nil
}

// votes counts the files of the inbox that state each period.
func (d *claimed) votes() map[record.Period]int {
	out := map[record.Period]int{}
	for _, item := range d.Items {
		if p := d.stated[item.SHA256]; p.To != 0 {
			out[p]++
		}
	}
	return out
}

// starts is for each first day the period that most files state: one of them may have a mistyped end.
func starts(votes map[record.Period]int) map[record.Day]record.Period {
	out := map[record.Day]record.Period{}
	for p, n := range votes {
		if there, ok := out[p.From]; !ok || n > votes[there] || n == votes[there] && p.To < there.To {
			out[p.From] = p
		}
	}
	return out
}

func (c *countyRun) begun(p record.Period) bool {
	return p.From.Time().Before(c.env.Now.AddDate(0, 0, 1))
}

// follows reports that a period is about as long as the one before it: months and 旬 differ by days, a mistyped end by more.
func follows(next, last record.Period) bool {
	a, b := next.To-next.From+1, last.To-last.From+1
	return 2*a > b && a < 2*b
}

// sentIn reports that a file which states the period came when that had begun: before, it can only be mistyped.
func (d *claimed) sentIn(p record.Period) bool {
	return slices.ContainsFunc(d.Items, func(item inbox.Item) bool { return d.stated[item.SHA256] == p && dayOf(item.Seen) >= p.From })
}

// assign gives every file to one period: the one it states when that is real, else the one an earlier run gave it to, else the one asked for, else the
// last that had begun when it arrived.
func (c *countyRun) assign(d *claimed, periods []record.Period, known map[string]store.KnownFile) {
	d.of = map[record.Day][]inbox.Item{}
	for _, item := range d.Items {
		wanted := []record.Day{d.stated[item.SHA256].From, known[item.SHA256].Period.From}
		if c.opt.Period != nil {
			wanted = append(wanted, c.opt.Period.From)
		}
		p := periods[0]
		for _, q := range periods {
			if q.From <= dayOf(item.Seen) {
				p = q
			}
		}
		for _, want := range wanted {
			if q, ok := find(periods, want); ok && want != 0 {
				p = q
				break
			}
		}
		d.of[p.From] = append(d.of[p.From], item)
	}
}

// overwrite sees to it that a file which lies in the inbox comes after what an earlier run found there under the same name: whoever put it there replaced
// that, whatever its time of change says.
func (d *claimed) overwrite(p record.Period, earlier record.File) {
	of := d.of[p.From]
	for i := range of {
		if item := &of[i]; item.Path != "" && item.Name == earlier.Name && item.Seen <= earlier.Seen {
			item.Seen = earlier.Seen + 1
			delete(d.read, item.SHA256) // read as of its other time
		}
	}
}

// covers are the periods that the newest files state which earlier runs had to count in another: it may have become real since.
func (c *countyRun) covers(drop inbox.Drop, known map[string]store.KnownFile) map[string]record.Period {
	last := record.Day(0)
	for _, f := range known {
		last = max(last, f.Period.From)
	}
	out := map[string]record.Period{}
	for _, item := range drop.Items {
		if f, ok := known[item.SHA256]; !ok || f.Period.From != last {
			continue
		}
		// An original whose label is lost is one that states nothing else.
		if l, err := c.archive.Label(item.SHA256); err == nil && l.Cover.To != 0 {
			out[item.SHA256] = l.Cover.Bare()
		}
	}
	return out
}

// label writes beside the originals of a week what they are called now, when they came and what they count for: a rebuilding goes by that.
func (c *countyRun) label(w *week, drop *claimed) error {
	for _, f := range w.files {
		l := store.Label{File: f, Period: store.SpanOf(w.Period)}
		if there, err := c.archive.Label(f.SHA256); err == nil && there.Period == l.Period {
			l.Cover = there.Cover
		}
		if stated, ok := drop.stated[f.SHA256]; ok && stated.To != 0 && store.SpanOf(stated) != l.Period {
			l.Cover = store.SpanOf(stated)
		}
		if err := c.archive.PutLabel(l); err != nil {
			return err
		}
	}
	return nil
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
