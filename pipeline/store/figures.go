package store

import (
	"cmp"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"guatu/pipeline/record"
)

// Indicators are the figures of a period, by township, village, id and part.
func (d *DB) Indicators(period record.Day) ([]Indicator, error) {
	rows, err := d.sql.Query("SELECT township, village, id, part, num, den FROM indicators WHERE period = ?", period)
	if err != nil {
		return nil, fmt.Errorf("read indicators: %w", err)
	}
	defer rows.Close()
	var out []Indicator
	for rows.Next() {
		var x Indicator
		if err := rows.Scan(&x.Township, &x.Village, &x.ID, &x.Part, &x.Num, &x.Den); err != nil {
			return nil, fmt.Errorf("read indicators: %w", err)
		}
		out = append(out, x)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("read indicators: %w", err)
	}
	var packed []byte
	err = d.sql.QueryRow("SELECT figures FROM details WHERE period = ?", period).Scan(&packed)
	if err == nil {
		out, err = unpackFigures(packed, out)
	} else if errors.Is(err, sql.ErrNoRows) {
		err = nil // run by a program that kept rows only
	}
	if err != nil {
		return nil, fmt.Errorf("read indicators: %w", err)
	}
	slices.SortFunc(out, Indicator.compare)
	return out, nil
}

func (x Indicator) compare(y Indicator) int {
	if x.Township != y.Township {
		return cmp.Compare(x.Township, y.Township)
	}
	if x.Village != y.Village {
		return cmp.Compare(x.Village, y.Village)
	}
	if x.ID != y.ID {
		return cmp.Compare(x.ID, y.ID)
	}
	return cmp.Compare(x.Part, y.Part)
}

func putIndicators(tx *sql.Tx, w *Week) error {
	figures := slices.Clone(w.Indicators)
	slices.SortFunc(figures, Indicator.compare)
	stmt, err := tx.Prepare("INSERT INTO indicators (period, township, village, id, part, num, den) VALUES (?,?,?,?,?,?,?)")
	if err != nil {
		return err
	}
	defer stmt.Close()
	var details []Indicator
	for _, x := range figures {
		if x.Village != "" {
			details = append(details, x)
		} else if _, err := stmt.Exec(w.Period.From, x.Township, x.Village, x.ID, x.Part, x.Num, x.Den); err != nil {
			return err
		}
	}
	packed, err := packFigures(details)
	if err != nil {
		return err
	}
	_, err = tx.Exec("INSERT INTO details (period, figures) VALUES (?,?)", w.Period.From, packed)
	return err
}

// packFigures writes of each figure what differs from the one before it, compressed.
func packFigures(figures []Indicator) ([]byte, error) {
	var b []byte
	var last Indicator
	text := func(s string, last *string) {
		if s == *last {
			b = append(b, 0)
			return
		}
		b = append(binary.AppendUvarint(b, uint64(len(s))+1), s...)
		*last = s
	}
	for _, x := range figures {
		b = binary.AppendVarint(b, int64(x.Township))
		text(x.Village, &last.Village)
		text(x.ID, &last.ID)
		text(x.Part, &last.Part)
		b = binary.AppendVarint(binary.AppendVarint(b, x.Num), x.Den)
	}
	z, err := snapshotWriter()
	if err != nil {
		return nil, fmt.Errorf("pack figures: %w", err)
	}
	return z.EncodeAll(b, nil), nil
}

// unpackFigures adds what packFigures has packed. The texts share one piece of memory.
func unpackFigures(data []byte, to []Indicator) ([]Indicator, error) {
	z, err := snapshotReader()
	if err != nil {
		return nil, fmt.Errorf("unpack figures: %w", err)
	}
	raw, err := z.DecodeAll(data, nil)
	if err != nil {
		return nil, fmt.Errorf("unpack figures: %w", err)
	}
	return readFigures(raw, to)
}

func readFigures(raw []byte, to []Indicator) ([]Indicator, error) {
	r := figureReader{raw: raw, texts: string(raw)}
	var x Indicator
	for r.at < len(raw) && !r.bad {
		x.Township = int(r.number())
		r.text(&x.Village)
		r.text(&x.ID)
		r.text(&x.Part)
		x.Num, x.Den = r.number(), r.number()
		to = append(to, x)
	}
	if r.bad {
		return nil, fmt.Errorf("unpack figures: %w", ErrDamaged)
	}
	return to, nil
}

type figureReader struct {
	raw   []byte
	texts string // the same
	at    int
	bad   bool
}

func (r *figureReader) number() int64 {
	n, size := binary.Varint(r.raw[r.at:])
	r.bad = r.bad || size <= 0
	r.at += max(size, 0)
	return n
}

// text leaves the text before it where that is the same.
func (r *figureReader) text(s *string) {
	n, size := binary.Uvarint(r.raw[r.at:])
	r.at += max(size, 0)
	switch left := uint64(len(r.raw) - r.at); {
	case size <= 0 || n > left+1:
		r.bad = true
	case n > 0:
		*s = r.texts[r.at : r.at+int(n)-1]
		r.at += int(n) - 1
	}
}
