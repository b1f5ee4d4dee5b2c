package store

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"guatu/pipeline/record"
)

// Past is what the history says to a run of the period that starts on from: only earlier periods count, so that a period can be run again.
func (d *DB) Past(from record.Day) (*record.Past, error) {
	p := &record.Past{Townships: map[int]*record.PastReturn{}, Sums: map[int]string{}}
	period, err := d.periodBefore(from)
	if errors.Is(err, sql.ErrNoRows) {
		return p, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read last period: %w", err)
	}
	p.Period = period
	if err := d.pastReturns(p, from); err != nil {
		return nil, fmt.Errorf("read last returns: %w", err)
	}
	if p.Open, err = d.Problems(period.From); err != nil {
		return nil, err
	}
	return p, nil
}

func (d *DB) periodBefore(from record.Day) (record.Period, error) {
	var p record.Period
	err := d.sql.QueryRow("SELECT period, period_to, cycle, deadline FROM runs WHERE period < ? ORDER BY period DESC, id DESC LIMIT 1", from).
		Scan(&p.From, &p.To, &p.Cycle, &p.Deadline)
	return p, err
}

func (d *DB) pastReturns(p *record.Past, from record.Day) error {
	rows, err := d.sql.Query(`SELECT r.township, r.snapshot FROM returns r
		WHERE length(r.snapshot) > 0 AND r.period = (SELECT max(period) FROM returns WHERE township = r.township AND period < ? AND length(snapshot) > 0)`, from)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id int
		var data []byte
		if err := rows.Scan(&id, &data); err != nil {
			return err
		}
		if p.Townships[id], err = opened(data); err != nil {
			return fmt.Errorf("township %d: %w", id, err)
		}
		p.Sums[id] = Digest(data)
	}
	return rows.Err()
}

// Problems is the state of all problems after the period that starts on period.
func (d *DB) Problems(period record.Day) ([]record.PastFinding, error) {
	return bodies[record.PastFinding](d, "SELECT body FROM problems WHERE period = ? ORDER BY key", period)
}

// Findings are those of a period, in the order of the run.
func (d *DB) Findings(period record.Day) ([]record.Finding, error) {
	return bodies[record.Finding](d, "SELECT body FROM findings WHERE period = ? ORDER BY seq", period)
}

func bodies[T any](d *DB, query string, args ...any) ([]T, error) {
	rows, err := d.sql.Query(query, args...)
	if err != nil {
		return nil, fmt.Errorf("read history: %w", err)
	}
	defer rows.Close()
	var out []T
	for rows.Next() {
		var body string
		var v T
		if err := rows.Scan(&body); err != nil {
			return nil, fmt.Errorf("read history: %w", err)
		}
		if err := json.Unmarshal([]byte(body), &v); err != nil {
			return nil, fmt.Errorf("read history: %w", err)
		}
		out = append(out, v)
	}
	return out, rows.Err()
}
