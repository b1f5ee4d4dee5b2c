package store

import (
	"encoding/json"
	"fmt"

	"guatu/pipeline/record"
)

// Periods lists all periods that have been run, oldest first.
func (d *DB) Periods() ([]record.Period, error) {
	rows, err := d.sql.Query("SELECT period, period_to, cycle, deadline FROM runs WHERE id IN (SELECT max(id) FROM runs GROUP BY period) ORDER BY period")
	if err != nil {
		return nil, fmt.Errorf("read periods: %w", err)
	}
	defer rows.Close()
	var out []record.Period
	for rows.Next() {
		var p record.Period
		if err := rows.Scan(&p.From, &p.To, &p.Cycle, &p.Deadline); err != nil {
			return nil, fmt.Errorf("read periods: %w", err)
		}
		out = append(out, p)
	}
	return out, rows.Err()
}

// Runs lists the runs of a period, oldest first.
func (d *DB) Runs(period record.Day) ([]Run, error) {
	rows, err := d.sql.Query("SELECT id, at, who, program, rule_set, inputs, waivers, manifest FROM runs WHERE period = ? ORDER BY id", period)
	if err != nil {
		return nil, fmt.Errorf("read runs: %w", err)
	}
	defer rows.Close()
	var out []Run
	for rows.Next() {
		var r Run
		var inputs, waivers string
		if err := rows.Scan(&r.ID, &r.At, &r.Who, &r.Program, &r.RuleSet, &inputs, &waivers, &r.Manifest); err != nil {
			return nil, fmt.Errorf("read runs: %w", err)
		}
		if err := json.Unmarshal([]byte(waivers), &r.Waivers); err != nil {
			return nil, fmt.Errorf("read waivers of run %d: %w", r.ID, err)
		}
		if err := json.Unmarshal([]byte(inputs), &r.Inputs); err != nil {
			return nil, fmt.Errorf("read inputs of run %d: %w", r.ID, err)
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

// Returns are the standings of a period, by township; snapshots are left out.
func (d *DB) Returns(period record.Day) ([]Return, error) {
	rows, err := d.sql.Query("SELECT township, standing, detail, chain FROM returns WHERE period = ? ORDER BY township", period)
	if err != nil {
		return nil, fmt.Errorf("read returns: %w", err)
	}
	defer rows.Close()
	var out []Return
	for rows.Next() {
		var r Return
		var detail, chain string
		if err := rows.Scan(&r.Township, &r.Standing, &detail, &chain); err != nil {
			return nil, fmt.Errorf("read returns: %w", err)
		}
		r.Detail = json.RawMessage(detail)
		if err := json.Unmarshal([]byte(chain), &r.Chain); err != nil {
			return nil, fmt.Errorf("read chain of township %d: %w", r.Township, err)
		}
		out = append(out, r)
	}
	return out, rows.Err()
}

// KnownFile is a file that a run has taken, with the period it took it for.
type KnownFile struct {
	record.File
	Period record.Period
}

// Files are all files ever taken, by hash.
func (d *DB) Files() (map[string]KnownFile, error) {
	rows, err := d.sql.Query("SELECT sha256, name, size, seen, period, period_to FROM files")
	if err != nil {
		return nil, fmt.Errorf("read files: %w", err)
	}
	defer rows.Close()
	out := map[string]KnownFile{}
	for rows.Next() {
		var f KnownFile
		if err := rows.Scan(&f.SHA256, &f.Name, &f.Size, &f.Seen, &f.Period.From, &f.Period.To); err != nil {
			return nil, fmt.Errorf("read files: %w", err)
		}
		out[f.SHA256] = f
	}
	return out, rows.Err()
}

// Outputs are the SHA-256 of what a period's last run made, by name.
func (d *DB) Outputs(period record.Day) (map[string]string, error) {
	rows, err := d.sql.Query("SELECT name, sha256 FROM outputs WHERE period = ?", period)
	if err != nil {
		return nil, fmt.Errorf("read outputs: %w", err)
	}
	defer rows.Close()
	out := map[string]string{}
	for rows.Next() {
		var name, sum string
		if err := rows.Scan(&name, &sum); err != nil {
			return nil, fmt.Errorf("read outputs: %w", err)
		}
		out[name] = sum
	}
	return out, rows.Err()
}

// Trend are the county's own figures of all periods before one, oldest first.
func (d *DB) Trend(before record.Day) ([]record.Period, map[record.Day][]Indicator, error) {
	rows, err := d.sql.Query(`SELECT i.period, r.period_to, i.id, i.part, i.num, i.den FROM indicators i
		JOIN (SELECT period, max(period_to) AS period_to FROM runs GROUP BY period) r ON r.period = i.period
		WHERE i.township = 0 AND i.village = '' AND i.period < ? ORDER BY i.period, i.id, i.part`, before)
	if err != nil {
		return nil, nil, fmt.Errorf("read trend: %w", err)
	}
	defer rows.Close()
	var periods []record.Period
	out := map[record.Day][]Indicator{}
	for rows.Next() {
		var p record.Period
		var x Indicator
		if err := rows.Scan(&p.From, &p.To, &x.ID, &x.Part, &x.Num, &x.Den); err != nil {
			return nil, nil, fmt.Errorf("read trend: %w", err)
		}
		if _, seen := out[p.From]; !seen {
			periods = append(periods, p)
		}
		out[p.From] = append(out[p.From], x)
	}
	return periods, out, rows.Err()
}
