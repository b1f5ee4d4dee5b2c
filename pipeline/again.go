package pipeline

import (
	"fmt"
	"slices"
	"sort"
	"time"

	"guatu/pipeline/county"
	"guatu/pipeline/inbox"
	"guatu/pipeline/record"
	"guatu/pipeline/store"
)

// again is an arrival of a file that an earlier period has had already: last week's return sent once more.
type again struct {
	record.File        // as it came this time
	first       string // its name when it came first
	home        record.Period
	fresh       bool // it lies in the inbox now
}

// recognize sets apart what has come again after its own period was over. The first arrival stays what its period knows, so that a return does not
// become late by being sent twice or by being copied about; only a time that the office wrote down changes it.
func (d *claimed) recognize(known map[string]store.KnownFile) {
	for i := range d.Items {
		item := &d.Items[i]
		f, ok := known[item.SHA256]
		if !ok || item.Seen <= f.Seen || item.Name == f.Name && item.Listed {
			continue
		}
		if dayOf(item.Seen) <= f.Period.To {
			if !item.Listed {
				item.Seen = f.Seen
			}
			continue
		}
		d.Again = append(d.Again, *item)
		d.Passed = append(d.Passed, inbox.Passed{Name: item.Name, Why: sameAs(f.Period, f.Name)})
		item.File = f.File
	}
}

// resends finds the periods in which files have come again, to be told there. The archive remembers them, the inbox need not.
func (c *countyRun) resends(drop *claimed, all []record.Period, known map[string]store.KnownFile) error {
	homes := drop.homes(all, known)
	for _, item := range drop.Again {
		if h, ok := homes[item.SHA256]; ok && dayOf(item.Seen) > h.home.To {
			if err := c.archive.PutAgain(item.File); err != nil {
				return err
			}
		}
	}
	came, err := c.archive.Again()
	if err != nil {
		return err
	}
	drop.again = map[record.Day][]again{}
	for _, f := range came {
		h, ok := homes[f.SHA256]
		if !ok {
			continue
		}
		h.File = f
		h.fresh = slices.ContainsFunc(drop.Again, func(item inbox.Item) bool { return item.File == f })
		for _, p := range all {
			if p.From > h.home.From && p.From <= dayOf(f.Seen) && dayOf(f.Seen) <= p.To+graceDays {
				drop.again[p.From] = append(drop.again[p.From], h)
			}
		}
	}
	return nil
}

// graceDays after its end a period's returns are still awaited: what comes then was meant for it as likely as for the next.
const graceDays = 7

func sameAs(home record.Period, first string) string {
	return "与" + home.Label() + "已报的“" + first + "”内容完全相同，不是本期的报表"
}

// dayOf is the day of an arrival on the county's wall.
func dayOf(seen int64) record.Day { return record.Day((seen + 8*3600) / 86400) }

// homes tells where each file counts: in the period that took it first.
func (d *claimed) homes(all []record.Period, known map[string]store.KnownFile) map[string]again {
	out := map[string]again{}
	for from, items := range d.of {
		for _, item := range items {
			if p, ok := find(all, from); ok {
				out[item.SHA256] = again{first: item.Name, home: p}
			}
		}
	}
	for sum, f := range known {
		if p, ok := find(all, f.Period.From); ok {
			out[sum] = again{first: f.Name, home: p}
		}
	}
	return out
}

// news reports whether something lies in the inbox that the period must tell.
func (d *claimed) news(p record.Period) bool {
	return slices.ContainsFunc(d.again[p.From], func(a again) bool { return a.fresh })
}

// recount finds whose the files are that came again in the week.
func (c *countyRun) recount(w *week, came []again) error {
	w.again = map[int][]again{}
	sort.Slice(came, func(i, j int) bool { return came[i].Seen < came[j].Seen })
	for _, a := range came {
		returns, err := c.readOne(a.home, &inbox.Item{File: record.File{Name: a.first, SHA256: a.SHA256, Size: a.Size, Seen: a.Seen}})
		if err != nil {
			return fmt.Errorf("file that came again: %w", err)
		}
		for _, r := range returns {
			if r.Township > 0 && !slices.Contains(w.again[r.Township], a) {
				w.again[r.Township] = append(w.again[r.Township], a)
			}
		}
	}
	return nil
}

// tell adds to a township's diary what came again; where nothing else came, that is why it is missing.
func (w *week) tell(id int) {
	rep := w.reports[id]
	for _, a := range w.again[id] {
		if rep.Standing == county.Missing && len(w.versions[id]) == 0 {
			at := time.Unix(a.Seen, 0).In(inbox.CountyTime).Format("1月2日15:04")
			rep.Reason = at + "收到的“" + a.Name + "”" + sameAs(a.home, a.first)
		}
		rep.Versions = append(rep.Versions, county.Version{File: a.Name, SHA256: a.SHA256, Received: a.Seen, Why: sameAs(a.home, a.first)})
	}
	w.reports[id] = rep
}
