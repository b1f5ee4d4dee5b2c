package ooxml

import (
	"cmp"
	"errors"
	"slices"
	"sync"
	"sync/atomic"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/parts"
)

// outcome is one tab of the workbook, read, or the reason why not.
type outcome struct {
	part  string
	sheet *grid.Sheet
	err   error
}

// readSheets reads the sheets in any order and gives them in the workbook's. A limit that is reached ends the reading of all.
func (w *workbook) readSheets(atOnce int) ([]outcome, *guard.Refusal) {
	out := w.tabs()
	var over atomic.Pointer[guard.Refusal]
	read := func(i int) {
		if out[i].err != nil || over.Load() != nil {
			return
		}
		out[i].sheet, out[i].err = w.readSheet(w.sheets[i], out[i].part)
		var r *guard.Refusal
		if errors.As(out[i].err, &r) && r.Kind == guard.Bomb {
			r.Sheet = w.sheets[i].name
			over.Store(r)
		}
	}
	if atOnce < 2 {
		for i := range out {
			read(i)
		}
	} else {
		sideBySide(atOnce, w.largestFirst(out), read)
	}
	r := over.Load()
	if r == nil {
		return out, nil
	}
	if atOnce > 1 {
		r.Sheet, r.Cell = "", "" // which of several sheets reaches a limit that they share is chance
	}
	return nil, r
}

func sideBySide(workers int, order []int, do func(int)) {
	var wg sync.WaitGroup
	next := make(chan int)
	for range min(workers, len(order)) {
		wg.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for _, i := range order {
		next <- i
	}
	close(next)
	wg.Wait()
}

// tabs finds the part of each tab. One part under two names would be counted twice.
func (w *workbook) tabs() []outcome {
	out := make([]outcome, len(w.sheets))
	taken := map[string]bool{}
	for i, ref := range w.sheets {
		rel, ok := w.rels.byID(ref.id)
		key := parts.Key(rel.target)
		switch {
		case !ok || !w.arc.Has(rel.target):
			out[i].err = guard.Broken("sheet %s has no part", ref.name)
		case taken[key]:
			out[i].err = guard.Broken("sheet %s has the part of another sheet", ref.name)
		case rel.kind == "chartsheet" || rel.kind == "dialogsheet":
			out[i].err = errNotASheet
		}
		out[i].part = rel.target
		taken[key] = true
	}
	return out
}

// largestFirst is the order in which workers are done at about the same time.
func (w *workbook) largestFirst(tabs []outcome) []int {
	order := make([]int, len(tabs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(w.arc.Size(tabs[b].part), w.arc.Size(tabs[a].part)) })
	return order
}
