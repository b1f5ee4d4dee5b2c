package spec

import (
	"fmt"
	"io/fs"
	"sort"
	"strconv"
	"strings"
	"time"

	"guatu/pipeline/record"
)

// Param is a figure or text that holds from a day on.
type Param struct {
	Key, Name string
	From      record.Day
	Value     string
	Unit      string
	Basis     string // who laid it down; 待县扶贫办确认 inside it marks a default of ours
}

// Params are dated values by key, oldest first.
type Params map[string][]Param

// At is the value in force on a day; ok is false when the key is unknown, not yet in force, or its value not laid down: a profile lists a figure
// that only the county can give without a value.
func (p Params) At(key string, day record.Day) (Param, bool) {
	rows := p[key]
	i := sort.Search(len(rows), func(i int) bool { return rows[i].From > day })
	if i == 0 || rows[i-1].Value == "" {
		return Param{}, false
	}
	return rows[i-1], true
}

// Scaled is the value as an integer count of 1/10^places: Scaled(2) of "2855" yuan is 285500 fen.
func (p Param) Scaled(places int) (int64, error) {
	whole, frac, _ := strings.Cut(p.Value, ".")
	if len(frac) > places {
		return 0, fmt.Errorf("parameter %s: %q has more than %d decimals", p.Key, p.Value, places)
	}
	n, err := strconv.ParseInt(whole+frac+strings.Repeat("0", places-len(frac)), 10, 64)
	if err != nil {
		return 0, fmt.Errorf("parameter %s: %q is no number", p.Key, p.Value)
	}
	return n, nil
}

func readParams(p fs.FS) (Params, error) {
	rows, err := readTable(p, "params.csv")
	if err != nil {
		return nil, err
	}
	out := Params{}
	for _, r := range rows {
		t, err := time.Parse("2006-01-02", r["from"])
		if err != nil {
			return nil, fmt.Errorf("parameter %s: from %q is no date", r["key"], r["from"])
		}
		out[r["key"]] = append(out[r["key"]], Param{Key: r["key"], Name: r["name"], From: record.DayOf(t.Year(), int(t.Month()), t.Day()),
			Value: r["value"], Unit: r["unit"], Basis: r["basis"]})
	}
	for _, rows := range out {
		sort.SliceStable(rows, func(i, j int) bool { return rows[i].From < rows[j].From })
	}
	return out, nil
}
