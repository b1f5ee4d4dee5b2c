// Package store keeps the county's history: what was received, how it stood, what was found, and what was made of it.
// It does not keep rows of households or people in tables; those stay in the archived workbooks and in one packed snapshot a return.
package store

import (
	"database/sql"
	"embed"
	"fmt"
	"net/url"
	"os"
	"sort"

	_ "modernc.org/sqlite" // the driver
)

//go:embed migrations/*.sql
var migrations embed.FS

// DB is an open history.
type DB struct{ sql *sql.DB }

// Open opens or creates the history file and brings its schema up to date.
func Open(path string) (*DB, error) {
	// SQLite would create the file for everybody to read, and it names people.
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open history: %w", err)
	}
	if err := f.Close(); err != nil {
		return nil, fmt.Errorf("open history: %w", err)
	}
	// Pragmas stand in the name because database/sql opens connections as it likes and each needs them.
	dsn := "file:" + url.PathEscape(path) + "?_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=busy_timeout(5000)&_pragma=foreign_keys(1)"
	db, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, fmt.Errorf("open history %s: %w", path, err)
	}
	d := &DB{db}
	if err := d.migrate(); err != nil {
		db.Close()
		return nil, fmt.Errorf("open history %s: %w", path, damaged(err))
	}
	return d, nil
}

// Close closes the file; the write-ahead log is folded into it.
func (d *DB) Close() error { return d.sql.Close() }

func (d *DB) migrate() error {
	var have int
	if err := d.sql.QueryRow("PRAGMA user_version").Scan(&have); err != nil {
		return err
	}
	names, err := migrations.ReadDir("migrations")
	if err != nil {
		return err
	}
	sort.Slice(names, func(i, j int) bool { return names[i].Name() < names[j].Name() })
	if have > len(names) {
		return fmt.Errorf("%w: it has schema %d, this program knows %d", ErrNewer, have, len(names))
	}
	for i := have; i < len(names); i++ {
		if err := d.step(names[i].Name(), i+1); err != nil {
			return err
		}
	}
	return nil
}

func (d *DB) step(name string, version int) error {
	text, err := migrations.ReadFile("migrations/" + name)
	if err != nil {
		return err
	}
	tx, err := d.sql.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.Exec(string(text)); err != nil {
		return fmt.Errorf("migration %s: %w", name, err)
	}
	if _, err := tx.Exec(fmt.Sprintf("PRAGMA user_version = %d", version)); err != nil {
		return fmt.Errorf("migration %s: %w", name, err)
	}
	return tx.Commit()
}

func damaged(err error) error {
	if Damaged(err) {
		return fmt.Errorf("%w (%w)", ErrDamaged, err)
	}
	return err
}
