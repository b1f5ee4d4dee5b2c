package pipeline

import (
	"errors"
	"fmt"
	"strings"

	"guatu/pipeline/decode"
	"guatu/pipeline/history"
	"guatu/pipeline/keep"
	"guatu/pipeline/record"
	"guatu/pipeline/store"
)

// base is a township's last accepted return, whole: the rows that stand in for a return which cannot be used, and those which an incremental one goes on from.
// A township that sends increments all year has a year's originals behind it; they are read once, and from then on each week's whole return is the next one's base.
func (c *countyRun) base(id int, before *record.PastReturn) (*record.Return, error) {
	sum := c.baseSum(id, before.Period, before.Files)
	if kept := c.bases[id]; kept.sum == sum {
		return unpackBase(kept.data)
	}
	if data, ok := c.kept.shelf.Get(keptBase, sum); ok {
		if r, err := unpackBase(data); err == nil {
			return r, nil
		}
	}
	r, err := c.load(id, before)
	if err != nil {
		return nil, err
	}
	r = bare(r)
	if len(before.Files) > 1 {
		c.putBase(id, sum, r)
	}
	return r, nil
}

// packedBase is a base kept in memory, since a rebuilding runs week after week and leaves nothing on the shelf.
type packedBase struct {
	sum  string
	data []byte
}

const keptBase = "base"

// baseSum names a base by all that it is made from.
func (c *countyRun) baseSum(id int, p record.Period, files []string) string {
	return keep.Sum(fmt.Sprint(id, p.From), strings.Join(files, " "), c.spec.Profile, store.Digest(c.settings), c.exportSums())
}

// keepBase remembers a completed return for the next period.
func (c *countyRun) keepBase(id int, p record.Period, r *record.Return) {
	var files []string
	for _, f := range r.Files {
		files = append(files, f.SHA256)
	}
	c.putBase(id, c.baseSum(id, p, files), bare(r))
}

func (c *countyRun) putBase(id int, sum string, r *record.Return) {
	if c.bases == nil {
		c.bases = map[int]packedBase{}
	}
	data := record.Pack([]*record.Return{r})
	c.bases[id] = packedBase{sum, data}
	c.kept.shelf.Put(keptBase, sum, data)
}

// bare is a return without what was told of it in its own period, which does not concern a later one.
func bare(r *record.Return) *record.Return {
	out := *r
	out.Facts, out.Versions, out.Received = nil, nil, 0
	return &out
}

func unpackBase(data []byte) (*record.Return, error) {
	out, err := record.Unpack(string(data))
	if err == nil && len(out) != 1 {
		err = errNoReturn
	}
	if err != nil {
		return nil, fmt.Errorf("unpack base: %w", err)
	}
	return out[0], nil
}

// load reads a township's last accepted rows again from the archived originals: the full return, then each period's increment on top of it.
func (c *countyRun) load(id int, before *record.PastReturn) (*record.Return, error) {
	known, err := c.db.Files()
	if err != nil {
		return nil, err
	}
	var whole, part *record.Return
	var of record.Period
	for _, sum := range before.Files {
		p := c.complete(known[sum].Period)
		if p.To == 0 {
			p = before.Period
		}
		returns, err := c.original(sum, p)
		if err != nil {
			return nil, err
		}
		for _, r := range returns {
			switch {
			case r.Township != id:
			case part != nil && of.From == p.From:
				decode.Merge(part, r)
			default:
				whole, part, of = onTop(whole, part), r, p
			}
		}
	}
	if whole = onTop(whole, part); whole == nil {
		return nil, fmt.Errorf("%w in the originals that the history names", errNoReturn)
	}
	return whole, nil
}

var errNoReturn = errors.New("there is no return")

// onTop completes a period's return from what stood before it.
func onTop(whole, next *record.Return) *record.Return {
	switch {
	case next == nil:
		return whole
	case whole == nil || next.Full:
		return next
	}
	return history.Complete(whole, next)
}
