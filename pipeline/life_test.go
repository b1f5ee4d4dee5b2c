package pipeline_test

import (
	"slices"
	"testing"
	"time"

	"guatu/pipeline/record"
)

// The life of one problem as the township and the county see it, through the files themselves: told, answered, still there although its row and the file's
// name are others, mended, and back again.
func TestAProblemLivesThroughMovedRowsRenamedFilesAndAnswers(t *testing.T) {
	s := loadSpec(t)
	k := &keeper{t: t, spec: s, dir: t.TempDir()}
	g := newCounty(t, s)
	no := ""
	for i, x := range []struct {
		wrong         bool
		answer        string
		weeks         int
		closed, again bool
	}{
		{wrong: true, weeks: 1},
		{wrong: true, answer: "已整改", weeks: 2}, // said to be mended, but it is not
		{answer: "已核实无误", weeks: 1, closed: true},
		{wrong: true, weeks: 1, again: true},
	} {
		week := g.Next(nil)
		r := week.Returns[0]
		if x.wrong {
			r.Households[2].Phone = record.Text{V: "1381234567", S: record.Good}
		}
		if i == 1 {
			slices.Reverse(r.Households)
		}
		if x.answer != "" {
			good := func(v string) record.Text { return record.Text{V: v, S: record.Good} }
			r.Corrections = []record.Correction{{FindingNo: good(no), Rule: good("C12"), Result: record.Code{V: x.answer, S: record.Good}, By: good("张三")}}
		}
		k.now = week.Period.To.Time().Add(time.Hour)
		k.send(week, []string{"", "最终版", "_副本", ""}[i], 1)
		k.run(k.dir)
		p, relapse := problem(t, k.dir, "C12")
		if no == "" {
			no = p.No
		}
		if no == "" || p.No != no || p.Weeks != x.weeks || p.Closed != x.closed || p.Answer != x.answer && x.answer != "" || relapse != x.again {
			t.Errorf("week %d: %+v, relapse told %v, want %+v of %s", i+1, p, relapse, x, no)
		}
	}
}

// problem is the only one of a rule in the last period, and whether a relapse is told.
func problem(t *testing.T, dir, rule string) (p record.PastFinding, relapse bool) {
	t.Helper()
	b := lastBoard(t, dir)
	for _, x := range b.Problems {
		if string(x.Rule) == rule {
			p = x
		}
	}
	return p, slices.ContainsFunc(b.Findings, func(f record.Finding) bool { return f.Rule == "O09" && f.Township == 1 })
}
