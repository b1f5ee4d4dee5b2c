package store_test

import (
	"path/filepath"
	"reflect"
	"testing"

	"guatu/pipeline/record"
	"guatu/pipeline/store"
)

func week(from record.Day, status string) *store.Week {
	return &store.Week{
		Period: record.Period{From: from, To: from + 6, Cycle: "周", Deadline: int64(from+6) * 86400},
		Run:    store.Run{At: 1, Who: "clerk", Program: "guatu test", RuleSet: "r1", Inputs: []string{"aa"}},
		Files:  []record.File{{Name: "永清镇.xlsx", SHA256: "aa", Size: 3, Seen: 7}},
		Returns: []store.Return{{Township: 1, Standing: "accepted", Detail: []byte(`{}`), Chain: []string{"aa"},
			Snapshot: packed(&record.PastReturn{Households: map[string]record.PastHousehold{"H1": {Status: status, Size: 4}}})}},
		Findings:   []record.Finding{{Rule: "F10", Township: 1, Key: "F10|1|H1", N: 1, Message: "属性为空"}},
		Problems:   []record.PastFinding{{Key: "F10|1|H1", Rule: "F10", Township: 1, Weeks: 2}},
		Indicators: []store.Indicator{{Township: 1, ID: "households", Num: 20, Den: 1}},
		Outputs:    map[string]string{"汇总.xlsx": "bb"},
	}
}

func packed(p *record.PastReturn) []byte {
	data, err := store.Pack(p)
	if err != nil {
		panic(err)
	}
	return data
}

func open(t *testing.T) *store.DB {
	t.Helper()
	d, err := store.Open(filepath.Join(t.TempDir(), "历史 史.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d
}

func TestPastKnowsOnlyEarlierPeriods(t *testing.T) {
	d := open(t)
	monday := record.DayOf(2016, 2, 1)
	for i, status := range []string{"未脱贫", "预脱贫"} {
		if err := d.Commit(week(monday+record.Day(7*i), status)); err != nil {
			t.Fatal(err)
		}
	}
	for from, want := range map[record.Day]string{monday: "", monday + 7: "未脱贫", monday + 14: "预脱贫"} {
		p, err := d.Past(from)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if r := p.Townships[1]; r != nil {
			got = r.Households["H1"].Status
		}
		if got != want {
			t.Errorf("past of %s says %q, want %q", from, got, want)
		}
	}
}

func TestCommittingAPeriodAgainReplacesIt(t *testing.T) {
	d := open(t)
	monday := record.DayOf(2016, 2, 1)
	for range 2 {
		if err := d.Commit(week(monday, "未脱贫")); err != nil {
			t.Fatal(err)
		}
	}
	f, err := d.Findings(monday)
	if err != nil || len(f) != 1 || f[0].Message != "属性为空" {
		t.Errorf("findings %v, %v", f, err)
	}
	runs, err := d.Runs(monday)
	if err != nil || len(runs) != 2 {
		t.Errorf("both runs must stay in the audit: %v, %v", runs, err)
	}
	x, err := d.Indicators(monday)
	if err != nil || !reflect.DeepEqual(x, []store.Indicator{{Township: 1, ID: "households", Num: 20, Den: 1}}) {
		t.Errorf("indicators %v, %v", x, err)
	}
}

func TestArchiveRefusesChangedBytes(t *testing.T) {
	a := store.OpenArchive(t.TempDir())
	data := []byte("original")
	sum := store.Digest(data)
	if err := a.Put(record.File{SHA256: sum}, []byte("changed")); err == nil {
		t.Error("bytes that do not fit their name were archived")
	}
	if err := a.Put(record.File{Name: "永清镇.xlsx", SHA256: sum}, data); err != nil {
		t.Fatal(err)
	}
	if got, err := a.Get(sum); err != nil || string(got) != "original" {
		t.Errorf("%q, %v", got, err)
	}
	if labels, err := a.Labels(); err != nil || len(labels) != 1 || labels[0].Name != "永清镇.xlsx" {
		t.Errorf("labels %v, %v", labels, err)
	}
}
