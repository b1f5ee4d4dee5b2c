package pipeline

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"guatu/pipeline/county"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
	"guatu/pipeline/store"
)

// View looks at a county folder's history. It changes nothing and works while a run is going on.
type View struct {
	Spec *spec.Spec
	dir  string
	db   *store.DB
	keep store.Archive
}

// Look opens the history of a county folder.
func Look(o Options) (*View, error) {
	path := filepath.Join(o.Dir, ArchiveDir, historyFile)
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil, misuse("这个县文件夹还没有处理过；请先运行 guatu run", "nothing has been run in %s yet; use guatu run", o.Dir)
	}
	s, _, _, err := loadSpec(o)
	if err != nil {
		return nil, err
	}
	db, err := store.Open(path)
	if err != nil {
		return nil, err
	}
	return &View{s, o.Dir, db, store.OpenArchive(filepath.Join(o.Dir, ArchiveDir, originalsDir))}, nil
}

// Close lets the history go.
func (v *View) Close() error { return v.db.Close() }

// Board is how all townships stand in one period.
type Board struct {
	Period   record.Period
	Rows     []BoardRow
	Findings []record.Finding
	Problems []record.PastFinding
}

// BoardRow is one township's line.
type BoardRow struct {
	Township               int
	Name, Standing         string
	Report                 county.Report
	Mistakes, Doubts, Open int // open: problems told in earlier periods and still there
	Closed                 int // closed by this period's return
}

// Board reads one period, or the last one when nil.
func (v *View) Board(p *record.Period) (*Board, error) {
	period, err := v.pick(p)
	if err != nil {
		return nil, err
	}
	b := &Board{Period: period}
	returns, err := v.db.Returns(period.From)
	if err != nil {
		return nil, err
	}
	if b.Findings, err = v.db.Findings(period.From); err != nil {
		return nil, err
	}
	if b.Problems, err = v.db.Problems(period.From); err != nil {
		return nil, err
	}
	for _, r := range returns {
		row := BoardRow{Township: r.Township, Standing: r.Standing, Name: v.Spec.Township(r.Township).Name(period.To)}
		if err := json.Unmarshal(r.Detail, &row.Report); err != nil {
			return nil, fmt.Errorf("read standing of %s: %w", row.Name, err)
		}
		b.count(&row)
		b.Rows = append(b.Rows, row)
	}
	return b, nil
}

func (b *Board) count(row *BoardRow) {
	for i := range b.Findings {
		f := &b.Findings[i]
		if f.Township != row.Township || !county.Counts(f) {
			continue
		}
		switch f.Severity {
		case record.Mistake:
			row.Mistakes += f.N
		case record.Doubt:
			row.Doubts += f.N
		}
	}
	for _, p := range b.Problems {
		switch {
		case p.Township != row.Township:
		case p.Closed && p.Weeks == 1:
			row.Closed++
		case !p.Closed && p.Weeks > 1:
			row.Open++
		}
	}
}

func (v *View) pick(p *record.Period) (record.Period, error) {
	periods, err := v.db.Periods()
	if err != nil {
		return record.Period{}, err
	}
	return chosen(periods, p)
}

// Townships are the names that the county's townships have now.
func (v *View) Townships() []string { return townships(v.Spec) }

// Periods lists what has been run, oldest first.
func (v *View) Periods() ([]record.Period, error) { return v.db.Periods() }

// Runs is the audit of a period: who ran what when, with which rules, over which inputs.
func (v *View) Runs(p record.Period) ([]store.Run, error) { return v.db.Runs(p.From) }

// Figures are a period's stored indicators.
func (v *View) Figures(p record.Period) ([]county.Entry, error) {
	rows, err := v.db.Indicators(p.From)
	return entries(rows), err
}
