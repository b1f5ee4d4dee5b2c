package pipeline

import (
	"errors"
	"fmt"
	"maps"
	"runtime"
	"slices"
	"sync"

	"guatu/pipeline/record"
)

// How long originals stay plain files. Packing several periods at once lets a pack hold what they share only once, so older ones wait for each other.
const (
	plainPeriods = 4 // the newest, which are read most
	packPeriods  = 8
)

// Tidied says what a tidying did.
type Tidied struct{ Originals int }

// Tidy packs the originals of older periods, once enough have gathered. It follows a run and is no part of it: nothing waits for it, what
// it did not finish the next one does, and every original stays to be had whatever moment it dies at.
func Tidy(env Env, o Options) (Tidied, error) {
	c, err := openCounty(env, o)
	if err != nil {
		return Tidied{}, err
	}
	defer c.close()
	groups, err := c.toPack()
	if err != nil || len(groups) == 0 {
		return Tidied{}, err
	}
	c.env.stage("tidy")
	t := Tidied{}
	errs := make([]error, len(groups))
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for i, sums := range groups {
		wg.Add(1)
		t.Originals += len(sums)
		slots <- struct{}{}
		go func() {
			defer wg.Done()
			errs[i] = c.archive.Pack(sums)
			<-slots
		}()
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		return t, fmt.Errorf("tidy archive: %w", err)
	}
	return t, nil
}

// toPack groups the plain originals of older periods by township, oldest first, so that those which share most share a pack. There are none while fewer periods than a
// pack is worth have gathered.
func (c *countyRun) toPack() ([][]string, error) {
	periods, err := c.db.Periods()
	if err != nil || len(periods) < plainPeriods+packPeriods {
		return nil, err
	}
	plain, twice, err := c.plain()
	if err != nil {
		return nil, err
	}
	if len(twice) > 0 {
		return [][]string{twice}, nil
	}
	gathered := 0
	groups := make([][]string, len(c.spec.Townships)+1) // the first is of those that count for no township
	for _, p := range periods[:len(periods)-plainPeriods] {
		if len(plain[p.From]) == 0 {
			continue
		}
		gathered++
		if err := c.group(p.From, plain[p.From], groups); err != nil {
			return nil, err
		}
	}
	if gathered < packPeriods {
		return nil, nil
	}
	out := groups[:0]
	for _, g := range groups {
		if len(g) > 0 {
			out = append(out, g)
		}
	}
	return out, nil
}

// plain lists the originals that lie as files of their own, by their period's first day, and those that a pack has all the same because a tidying died.
func (c *countyRun) plain() (out map[record.Day]map[string]bool, twice []string, err error) {
	files, err := c.db.Files()
	if err != nil {
		return nil, nil, err
	}
	out = map[record.Day]map[string]bool{}
	for sum, f := range files {
		switch {
		case !c.archive.Plain(sum):
			continue
		case c.archive.Packed(sum):
			twice = append(twice, sum)
			continue
		case out[f.Period.From] == nil:
			out[f.Period.From] = map[string]bool{}
		}
		out[f.Period.From][sum] = true
	}
	return out, twice, nil
}

func (c *countyRun) group(period record.Day, left map[string]bool, groups [][]string) error {
	returns, err := c.db.Returns(period)
	if err != nil {
		return err
	}
	for _, r := range returns {
		for _, sum := range r.Chain {
			if left[sum] && r.Township < len(groups) {
				groups[r.Township] = append(groups[r.Township], sum)
				delete(left, sum)
			}
		}
	}
	for _, sum := range slices.Sorted(maps.Keys(left)) {
		groups[0] = append(groups[0], sum)
	}
	return nil
}
