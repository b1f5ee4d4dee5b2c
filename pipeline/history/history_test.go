package history_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"guatu/pipeline/history"
	"guatu/pipeline/record"
)

func text(s string) record.Text { return record.Text{V: s, S: record.Good} }
func code(s string) record.Code { return record.Code{V: s, S: record.Good} }

func period(week int) record.Period {
	from := record.DayOf(2016, 2, 1) + record.Day(7*week)
	return record.Period{From: from, To: from + 6, Cycle: "周"}
}

// Each line is one week: whether the fault is found, whether the township sent anything, what it answered; then the state after the week.
func TestLifeOfAProblem(t *testing.T) {
	weeks := []struct {
		found, fresh bool
		answer, want string
	}{
		{true, true, "", "open 1"},
		{true, true, "未整改", "open 2 未整改"},
		{false, false, "", "open 3 未整改"}, // nothing came, so nothing was mended
		{false, true, "已整改", "closed 1 已整改"},
		{false, true, "", "closed 2 已整改"},
		{true, true, "", "open 1"}, // relapsed: a new life
	}
	var state []record.PastFinding
	for i, w := range weeks {
		var found []record.Finding
		if w.found {
			found = []record.Finding{{Key: "F10|1|H1", No: "01-F10-AB", Rule: "F10", Township: 1}}
		}
		answers := map[string]*record.Correction{}
		if w.answer != "" {
			answers["01-F10-AB"] = &record.Correction{Result: code(w.answer)}
		}
		state = history.Problems(state, found, answers, period(i), func(int) bool { return w.fresh })
		if got := show(state); got != w.want {
			t.Errorf("week %d: %q, want %q", i+1, got, w.want)
		}
	}
}

func show(state []record.PastFinding) string {
	var out []string
	for _, p := range state {
		s := fmt.Sprintf("open %d", p.Weeks)
		if p.Closed {
			s = fmt.Sprintf("closed %d", p.Weeks)
		}
		out = append(out, strings.TrimSpace(s+" "+p.Answer))
	}
	return strings.Join(out, "; ")
}

func candidate(name string, seen int64, rank history.Rank) history.Candidate {
	r := &record.Return{Files: []*record.File{{Name: name, Seen: seen}}}
	return history.Candidate{Return: r, Rank: rank, Why: "缺表"}
}

func TestAResendReplacesOnlyWhenAtLeastAsUsable(t *testing.T) {
	for _, c := range []struct {
		name     string
		versions []history.Candidate
		want     string
	}{
		{"later one wins", []history.Candidate{candidate("二稿", 2, history.Usable), candidate("初稿", 1, history.Usable)}, "二稿"},
		{"a worse resend does not replace", []history.Candidate{candidate("初稿", 1, history.Usable), candidate("坏稿", 2, history.Blocked)}, "初稿"},
		{"a better one does", []history.Candidate{candidate("坏稿", 1, history.Unusable), candidate("好稿", 2, history.Usable)}, "好稿"},
		{"none usable", []history.Candidate{candidate("坏稿", 1, history.Blocked)}, ""},
	} {
		got := ""
		if r := history.Choose(c.versions); r != nil {
			got = r.Files[0].Name
			if len(r.Versions) != len(c.versions) {
				t.Errorf("%s: %d versions listed of %d", c.name, len(r.Versions), len(c.versions))
			}
		}
		if got != c.want {
			t.Errorf("%s: chose %q, want %q", c.name, got, c.want)
		}
	}
}

func house(no, change string) record.Household {
	h := record.Household{HouseholdNo: text(no)}
	if change != "" {
		h.Change = code(change)
	}
	return h
}

func TestAnIncrementIsCompletedFromTheLastRows(t *testing.T) {
	base := &record.Return{
		Households: []record.Household{house("H1", ""), house("H2", ""), house("H3", "减少")},
		Members:    []record.Member{{HouseholdNo: text("H1"), ID: text("1")}, {HouseholdNo: text("H2"), ID: text("2")}},
		Visits:     []record.Visit{{HouseholdNo: text("H1")}},
	}
	inc := &record.Return{Households: []record.Household{house("H2", "减少"), house("H4", "新增")}}
	out := history.Complete(base, inc)
	var got []string
	for _, h := range out.Households {
		got = append(got, h.HouseholdNo.V+h.Change.V)
	}
	if want := "H1 H2减少 H4新增"; strings.Join(got, " ") != want {
		t.Errorf("households %v, want %s", got, want)
	}
	if len(out.Members) != 1 || out.Members[0].ID.V != "1" {
		t.Errorf("members of a household that left must leave too: %v", out.Members)
	}
	if len(out.Visits) != 0 {
		t.Error("last week's visits are no visits of this week")
	}
}

// No sheet there is can be forgotten: what an increment does not speak of goes on, but for the reports of one period.
func TestAnIncrementCarriesEverySheet(t *testing.T) {
	var base record.Return
	v := reflect.ValueOf(&base).Elem()
	var names []string
	for i := range v.NumField() {
		if f := v.Field(i); f.Kind() == reflect.Slice && reflect.PointerTo(f.Type().Elem()).Implements(reflect.TypeFor[record.Row]()) {
			f.Set(reflect.MakeSlice(f.Type(), 1, 1))
			names = append(names, v.Type().Field(i).Name)
		}
	}
	out := reflect.ValueOf(history.Complete(&base, &record.Return{})).Elem()
	var ended []string
	for _, name := range names {
		if out.FieldByName(name).Len() == 0 {
			ended = append(ended, name)
		}
	}
	if got := strings.Join(ended, " "); got != "Visits Corrections Works WorkPlans" || len(names) < 15 {
		t.Errorf("of %v these end with their period: %s", names, got)
	}
}

// A township may leave out of an increment the sheets in which nothing has changed; what was done in a period is not carried into the next.
func TestAnIncrementMayLeaveSheetsOut(t *testing.T) {
	sheet := func(key string) *record.Sheet { return &record.Sheet{Key: key} }
	missing := func(key record.Field) record.Fact {
		return record.Fact{Kind: record.SheetMissing, Field: key, Want: "表"}
	}
	base := &record.Return{Full: true, Sheets: []*record.Sheet{sheet("cover"), sheet("household"), sheet("member"), sheet("income"), sheet("monitor"), sheet("visit")},
		Members: []record.Member{{HouseholdNo: text("H1"), ID: text("1")}}, Monitors: []record.Monitor{{HouseholdNo: text("H1")}, {HouseholdNo: text("H2")}}}
	inc := &record.Return{Sheets: []*record.Sheet{sheet("cover"), sheet("household")}, Households: []record.Household{house("H1", "")},
		Facts: []record.Fact{missing("member"), missing("income"), missing("monitor"), missing("visit")}}
	if rank, why := history.RankOf(inc, true); rank != history.Usable {
		t.Errorf("it cannot be used: %s", why)
	}
	if rank, why := history.RankOf(inc, false); rank != history.Blocked || why != "增量报送缺少“表”，又没有往期报表可以衔接，请报全量" {
		t.Errorf("without an earlier return: %v, %s", rank, why)
	}
	out := history.Complete(base, inc)
	var keys []string
	for _, s := range out.Sheets {
		keys = append(keys, s.Key)
	}
	if got := strings.Join(keys, " "); got != "cover household member income monitor" || len(out.Members) != 1 || len(out.Monitors) != 2 {
		t.Errorf("sheets %s, %d members, %d monitors", got, len(out.Members), len(out.Monitors))
	}
	if len(out.Facts) != 1 || out.Facts[0].Field != "visit" || len(inc.Facts) != 4 {
		t.Errorf("still told as missing: %v; the increment itself has %d", out.Facts, len(inc.Facts))
	}
}

func TestDigestsSpeakOfValuesNotPlaces(t *testing.T) {
	a := &record.Return{Households: []record.Household{{Place: record.Place{Row: 5}, HouseholdNo: text("H1")}}}
	b := &record.Return{Households: []record.Household{{Place: record.Place{Row: 9}, HouseholdNo: text("H1")}}}
	c := &record.Return{Households: []record.Household{{HouseholdNo: text("H2")}}}
	da, db, dc := history.Snapshot(a, nil).Digests["Households"], history.Snapshot(b, nil).Digests["Households"], history.Snapshot(c, nil).Digests["Households"]
	if da != db || da == dc || da == "" {
		t.Errorf("same values %s %s, other value %s", da, db, dc)
	}
}
