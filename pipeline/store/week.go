package store

import (
	"database/sql"
	"encoding/json"
	"fmt"

	"guatu/pipeline/record"
)

// Week is everything one run leaves behind about its period.
type Week struct {
	Period     record.Period
	Run        Run
	Files      []record.File
	Returns    []Return
	Findings   []record.Finding
	Problems   []record.PastFinding // their state after this period
	Indicators []Indicator
	Outputs    map[string]string // SHA-256 by name below the period's folder
}

// Run says who ran what, when, with which rules, over which inputs.
type Run struct {
	ID      int64
	At      int64 // Unix seconds
	Who     string
	Program string
	RuleSet string // digest of the catalogue's ids, texts and parameters
	Inputs  []string
	// Waivers are those that took effect; Manifest is the SHA-256 of the manifest, "" for runs before schema 2.
	Waivers  []string
	Manifest string
}

// Return is how one township stood, and the snapshot that later weeks compare with.
type Return struct {
	Township int
	Standing string
	Detail   json.RawMessage // the standing in full: versions, times, reasons
	Chain    []string        // SHA-256 of the files it was read from, a full return first, then increments
	Snapshot []byte          // as Pack makes it; nil for a township without an accepted return
}

// Indicator is one figure of one township (0: the county) or village as numerator and denominator.
type Indicator struct {
	Township          int
	Village, ID, Part string
	Num, Den          int64
}

// Commit replaces what the history knows of the period, in one transaction.
func (d *DB) Commit(w *Week) error {
	tx, err := d.sql.Begin()
	if err != nil {
		return fmt.Errorf("commit period %s: %w", w.Period.Label(), err)
	}
	defer tx.Rollback()
	for _, write := range []func(*sql.Tx, *Week) error{forget, putRun, putFiles, putReturns, putFindings, putProblems, putIndicators, putOutputs} {
		if err := write(tx, w); err != nil {
			return fmt.Errorf("commit period %s: %w", w.Period.Label(), err)
		}
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit period %s: %w", w.Period.Label(), err)
	}
	return nil
}

func forget(tx *sql.Tx, w *Week) error {
	for _, table := range []string{"returns", "findings", "problems", "indicators", "details", "outputs"} {
		if _, err := tx.Exec("DELETE FROM "+table+" WHERE period = ?", w.Period.From); err != nil {
			return err
		}
	}
	return nil
}

func putRun(tx *sql.Tx, w *Week) error {
	inputs, err := json.Marshal(w.Run.Inputs)
	if err != nil {
		return err
	}
	waivers, err := json.Marshal(append([]string{}, w.Run.Waivers...))
	if err != nil {
		return err
	}
	_, err = tx.Exec("INSERT INTO runs (period, period_to, cycle, deadline, at, who, program, rule_set, inputs, waivers, manifest) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
		w.Period.From, w.Period.To, w.Period.Cycle, w.Period.Deadline, w.Run.At, w.Run.Who, w.Run.Program, w.Run.RuleSet, string(inputs), string(waivers), w.Run.Manifest)
	return err
}

func putFiles(tx *sql.Tx, w *Week) error {
	for _, f := range w.Files {
		if _, err := tx.Exec("INSERT INTO files (sha256, name, size, seen, period, period_to) VALUES (?,?,?,?,?,?) ON CONFLICT (sha256) DO UPDATE SET name = excluded.name, seen = excluded.seen, period = excluded.period, period_to = excluded.period_to",
			f.SHA256, f.Name, f.Size, f.Seen, w.Period.From, w.Period.To); err != nil {
			return err
		}
	}
	return nil
}

func putReturns(tx *sql.Tx, w *Week) error {
	for _, r := range w.Returns {
		chain, err := json.Marshal(r.Chain)
		if err != nil {
			return err
		}
		if _, err := tx.Exec("INSERT INTO returns (period, township, standing, detail, chain, snapshot) VALUES (?,?,?,?,?,?)",
			w.Period.From, r.Township, r.Standing, string(r.Detail), string(chain), append([]byte{}, r.Snapshot...)); err != nil {
			return err
		}
	}
	return nil
}

func putFindings(tx *sql.Tx, w *Week) error {
	stmt, err := tx.Prepare("INSERT INTO findings (period, seq, township, rule, severity, key, body) VALUES (?,?,?,?,?,?,?)")
	if err != nil {
		return err
	}
	defer stmt.Close()
	for i := range w.Findings {
		f := &w.Findings[i]
		body, err := json.Marshal(f)
		if err != nil {
			return err
		}
		if _, err := stmt.Exec(w.Period.From, i, f.Township, f.Rule, f.Severity, f.Key, string(body)); err != nil {
			return err
		}
	}
	return nil
}

func putProblems(tx *sql.Tx, w *Week) error {
	stmt, err := tx.Prepare("INSERT INTO problems (period, key, township, closed, body) VALUES (?,?,?,?,?)")
	if err != nil {
		return err
	}
	defer stmt.Close()
	for i := range w.Problems {
		p := &w.Problems[i]
		body, err := json.Marshal(p)
		if err != nil {
			return err
		}
		if _, err := stmt.Exec(w.Period.From, p.Key, p.Township, p.Closed, string(body)); err != nil {
			return err
		}
	}
	return nil
}

func putOutputs(tx *sql.Tx, w *Week) error {
	for name, sum := range w.Outputs {
		if _, err := tx.Exec("INSERT INTO outputs (period, name, sha256) VALUES (?,?,?)", w.Period.From, name, sum); err != nil {
			return err
		}
	}
	return nil
}
