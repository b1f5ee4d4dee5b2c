package spec

import (
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"time"

	"guatu/pipeline/record"
)

// Township is one of the county's townships. Its ID is permanent: names and statistical codes change when a 乡 becomes a 镇.
type Township struct {
	ID      int
	Names   []Dated // official names and codes, oldest first
	Aliases []string
}

// Dated is an official name with its nine-digit code, in force from a day on.
type Dated struct {
	Name, Code string
	From       record.Day
	Basis      string
}

// Name is the official name on a day; before the first known day it is the oldest name known.
func (t *Township) Name(day record.Day) string { return t.at(day).Name }

// Code is the nine-digit statistical code on a day.
func (t *Township) Code(day record.Day) string { return t.at(day).Code }

func (t *Township) at(day record.Day) Dated {
	d := t.Names[0]
	for _, n := range t.Names[1:] {
		if n.From <= day {
			d = n
		}
	}
	return d
}

// FindTownship finds a township by any official name or alias, or by a code; 0 when none fits.
func (s *Spec) FindTownship(text string) int {
	text = strings.TrimSpace(text)
	for i := range s.Townships {
		t := &s.Townships[i]
		for _, n := range t.Names {
			if text == n.Name || text == n.Code {
				return t.ID
			}
		}
		for _, a := range t.Aliases {
			if text == a {
				return t.ID
			}
		}
	}
	return 0
}

// Township returns the township with the ID, or nil.
func (s *Spec) Township(id int) *Township {
	for i := range s.Townships {
		if s.Townships[i].ID == id {
			return &s.Townships[i]
		}
	}
	return nil
}

func readTownships(c fs.FS) ([]Township, error) {
	rows, err := readTable(c, "townships.csv")
	if err != nil {
		return nil, err
	}
	var out []Township
	for _, r := range rows {
		id, err := strconv.Atoi(r["id"])
		if err != nil {
			return nil, fmt.Errorf("townships.csv: id %q is no number", r["id"])
		}
		from, err := time.Parse("2006-01-02", r["from"])
		if err != nil {
			return nil, fmt.Errorf("townships.csv: township %d: from %q is no date", id, r["from"])
		}
		if len(out) == 0 || out[len(out)-1].ID != id {
			out = append(out, Township{ID: id})
		}
		t := &out[len(out)-1]
		t.Names = append(t.Names, Dated{r["name"], r["code"], record.DayOf(from.Year(), int(from.Month()), from.Day()), r["basis"]})
		t.Aliases = append(t.Aliases, list(r["aliases"])...)
	}
	return out, nil
}
