package rules_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"guatu/pipeline/history"
	"guatu/pipeline/record"
	"guatu/rules"
	"guatu/samples/generate"
)

// Whatever a sheet says, no rule may crash: a tenth of all cells is made absent, blank, unreadable or odd, rows are lost and doubled.
func TestNoRuleCrashesOnBrokenSheets(t *testing.T) {
	for seed := uint64(1); seed <= 3; seed++ {
		s := load(t)
		c, err := generate.New(s, generate.Options{Seed: seed, Villages: 1, Households: 10})
		if err != nil {
			t.Fatal(err)
		}
		past := &record.Past{Townships: map[int]*record.PastReturn{}}
		w := c.Next(nil)
		for _, ret := range w.Returns {
			past.Townships[ret.Township] = history.Snapshot(ret, nil)
		}
		past.Period = w.Period
		w = c.Next(nil)
		s.Settings = c.Settings()
		s.Settings.Supplied = everything()
		b := &breaker{rand.New(rand.NewPCG(seed, 853))}
		for _, ret := range w.Returns {
			b.township(ret)
		}
		for _, x := range rules.Check(s, w, past).Outcomes {
			if x.Status == rules.Crashed {
				t.Errorf("seed %d: %s: %s", seed, x.Rule, x.Reason)
			}
		}
	}
}

func everything() map[string]bool {
	out := map[string]bool{}
	for _, r := range rules.Catalogue() {
		out[string(r.Needs)] = true
	}
	return out
}

type breaker struct{ *rand.Rand }

func (b *breaker) township(r *record.Return) {
	v := reflect.ValueOf(r).Elem()
	for i := range v.NumField() {
		rows := v.Field(i)
		if rows.Kind() != reflect.Slice || rows.Type().Elem().Kind() != reflect.Struct || len(record.Slots(rows.Type().Elem())) == 0 || rows.Len() == 0 {
			continue
		}
		if b.IntN(40) == 0 {
			rows.Set(reflect.MakeSlice(rows.Type(), 0, 0))
			continue
		}
		rows.Set(reflect.Append(rows, rows.Index(b.IntN(rows.Len()))))
		for k := range rows.Len() {
			for _, s := range record.Slots(rows.Type().Elem()) {
				if b.IntN(10) == 0 {
					b.cell(s.Ptr(rows.Index(k)))
				}
			}
		}
	}
}

var odd = []string{"0", "X", "62052119650312345", "620521650312345", "6205211965031234514", "同上", "？", "一二三四五六七八九十一二三四五六七八九十", " "}

func (b *breaker) cell(v record.Value) {
	state := record.State(b.IntN(4))
	switch v := v.(type) {
	case *record.Text:
		*v = record.Text{V: odd[b.IntN(len(odd))], S: state}
	case *record.Code:
		*v = record.Code{V: odd[b.IntN(len(odd))], S: state}
	case *record.Codes:
		*v = record.Codes{V: []string{"因病", "因病", "因学"}, S: state}
	case *record.YesNo:
		*v = record.YesNo{V: b.IntN(2) == 0, S: state}
	case *record.Int:
		*v = record.Int{V: int32(b.IntN(2000)) - 1000, S: state}
	case *record.Decimal:
		*v = record.Decimal{V: b.Int64N(1<<40) - 1<<39, S: state}
	case *record.Money:
		*v = record.Money{V: b.Int64N(1<<40) - 1<<39, S: state}
	case *record.Date:
		*v = record.Date{V: record.Day(b.IntN(60000) - 30000), S: state}
	}
	if v.Known() != record.Good {
		reflect.ValueOf(v).Elem().Field(0).SetZero()
	}
}

// An id once issued stays: a finding of years ago must still be explained. New ids are appended by UPDATE=1.
func TestIdsAreNeverLost(t *testing.T) {
	const name = "testdata/ids.txt"
	text, err := os.ReadFile(name)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	ids := strings.Fields(string(text))
	for _, id := range ids {
		if _, ok := rules.ByID(id); !ok {
			t.Errorf("rule %s is gone; a rule that no longer runs keeps its file with Retired set", id)
		}
	}
	for _, r := range rules.Catalogue() {
		if !slices.Contains(ids, r.ID) {
			ids = append(ids, r.ID)
		}
	}
	golden(t, name, fmt.Sprintln(strings.Join(ids, "\n")))
}
