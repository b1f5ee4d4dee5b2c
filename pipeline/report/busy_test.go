package report_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"guatu/pipeline/county"
	"guatu/pipeline/pdf"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
	"guatu/rules"
	"guatu/samples/generate"
)

// busyInput is a county in the midst of its work, which is what papers must stand: as many villages as the real one has (26 in the largest township), each
// township some way behind the one before it, every sheet with faults, one township missing, one standing in, two late, names as long as there are, waivers, and a
// past to compare with.
func busyInput(t testing.TB, households int) *report.Input {
	t.Helper()
	s := load(t)
	g, err := generate.New(s, generate.Options{Seed: 853, Households: households})
	if err != nil {
		t.Fatal(err)
	}
	w := *g.Next(nil)
	for i, r := range w.Returns {
		fallBehind(r, i)
	}
	w.Returns[4] = nil
	s.Settings.Officers = []spec.Officer{{Township: 1, Role: "包乡镇县级领导", Name: "欧阳\U0002CB4A远"}, {Township: 2, Role: "工作组组长", Name: "司马建国"}}
	s.Settings.Waivers = []spec.Waiver{{No: "豁1", Rule: "C12", Key: w.Returns[0].Households[0].HouseholdNo.V, Reason: "外出务工多年，电话待春节返乡后补登", Approver: "马主任", Until: record.DayOf(2016, 3, 1)}}
	reports := map[int]county.Report{3: {LateMinutes: 95, Received: period.Deadline + 5700, Standing: county.AcceptedWithFindings},
		5: {Standing: county.Missing, Reason: "文件打不开：工作簿设有密码"}, 7: {LateMinutes: 1500, Received: period.Deadline + 90000, Standing: county.AcceptedWithFindings},
		12: {Standing: county.Held, HeldFrom: before, Reason: "缺少账二 帮扶措施"}}
	result := rules.Check(s, &w, nil)
	in := county.Input{Spec: s, Week: w, Findings: result.Findings, Rules: report.Rules(s, result.Outcomes), Reports: reports}
	all, err := county.Consolidate(in)
	if err != nil {
		t.Fatal(err)
	}
	in.Prev, in.PrevPeriod = all.Entries(), before
	for i := range in.Prev {
		in.Prev[i].Num -= in.Prev[i].Num / 7 * int64(i%3)
	}
	if all, err = county.Consolidate(in); err != nil {
		t.Fatal(err)
	}
	return &report.Input{County: all, Trend: trendOf(all), RunID: "busy", Now: time.Date(2016, 2, 7, 18, 30, 0, 0, zone), Version: "test"}
}

// fallBehind leaves undone what the n-th township has not come to yet, and spoils a field here and there.
func fallBehind(r *record.Return, n int) {
	open := func(i int) bool { return i*7%20 < n } // n twentieths
	for i := range r.Letters {
		if open(i) {
			r.Letters[i].DeliveredOn, r.Letters[i].Illiterate = record.Date{S: record.Blank}, record.YesNo{V: i%2 == 0, S: record.Good}
		}
	}
	for i := range r.Gifts {
		if open(i) {
			r.Gifts[i].DeliveredOn, r.Gifts[i].Illiterate = record.Date{S: record.Blank}, record.YesNo{V: i%2 == 0, S: record.Good}
		}
	}
	for i := range r.Households {
		h := &r.Households[i]
		if open(i) {
			h.MainCause = record.Code{S: record.Blank}
		}
		if i%11 == 0 {
			h.Phone = record.Text{S: record.Blank}
		}
	}
	for i := range r.Archives {
		if open(i) {
			r.Archives[i].Items[i%27], r.Archives[i].Verdict = record.Code{S: record.Blank}, record.Code{V: "不合格", S: record.Good}
		}
	}
	for i := range r.Incomes {
		if open(i) {
			r.Incomes[i].Net = record.Money{S: record.Blank}
		}
	}
	for i := range r.Villages {
		if open(i) {
			r.Villages[i].DocPlan, r.Villages[i].Charts[i%5] = record.YesNo{S: record.Good}, record.Code{V: "未完成", S: record.Good}
		}
	}
	r.Visits = r.Visits[:len(r.Visits)*(20-n)/20]
	r.Acceptances = r.Acceptances[:len(r.Acceptances)*(20-n)/20]
}

// trendOf invents five earlier weeks that lead up to this one.
func trendOf(c *county.County) []report.Week {
	var out []report.Week
	for i := range 5 {
		week := report.Week{Label: fmt.Sprintf("%d月%d日", (i+12)%13+i/12, 3+i*7%28), Values: map[string]county.Value{}}
		for _, id := range []string{"filled", "filed", "filed_ok", "letters"} {
			v := c.Value(id, 0)
			v.Num = v.Num * int64(i+1) / 6
			week.Values[id] = v
		}
		out = append(out, week)
	}
	return out
}

// TestLook writes every document for the eye; it runs only when GUATU_LOOK names a folder. GUATU_LOOK_HOUSEHOLDS is how many households a village of the busy
// county has: 80 makes it the size of the real one.
func TestLook(t *testing.T) {
	dir := os.Getenv("GUATU_LOOK")
	if dir == "" {
		t.Skip("GUATU_LOOK is not set")
	}
	households, _ := strconv.Atoi(os.Getenv("GUATU_LOOK_HOUSEHOLDS"))
	for name, in := range map[string]*report.Input{"small": smallInput(t), "sample": sampleInput(t), "busy": busyInput(t, max(households, 8))} {
		for _, kind := range report.Catalogue() {
			paths, docs := papers(t, in, kind.ID)
			for i, path := range paths {
				if kind.ID == "forms" && i > 1 {
					break
				}
				r, err := pdf.Render(docs[path], pdf.Options{})
				if err != nil {
					t.Fatal(path, err)
				}
				to := filepath.Join(dir, name, kind.ID, strings.ReplaceAll(path, "/", "_"))
				if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(to, r.Bytes, 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}
