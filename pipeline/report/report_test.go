package report_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"guatu/pipeline/book"
	"guatu/pipeline/county"
	"guatu/pipeline/decode"
	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
	"guatu/pipeline/spectest"
	"guatu/pipeline/xlsx"
)

func load(t testing.TB) *spec.Spec { return spectest.First(t) }

var (
	zone   = time.FixedZone("CST", 8*3600)
	period = record.Period{From: record.DayOf(2016, 2, 1), To: record.DayOf(2016, 2, 7), Cycle: "周", Deadline: time.Date(2016, 2, 7, 18, 0, 0, 0, zone).Unix()}
	before = record.Period{From: record.DayOf(2016, 1, 25), To: record.DayOf(2016, 1, 31), Cycle: "周"}
)

// smallWeek reads the two townships of testdata; the other sixteen report nothing.
func smallWeek(t testing.TB, s *spec.Spec) record.Week {
	t.Helper()
	w := record.Week{Period: period, Returns: make([]*record.Return, len(s.Townships))}
	paths, err := filepath.Glob("testdata/*.grid")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		b, err := grid.Parse(string(text))
		if err != nil {
			t.Fatal(path, err)
		}
		name := strings.TrimSuffix(filepath.Base(path), ".grid") + ".xlsx"
		for _, r := range decode.Book(s, period, &record.File{Name: name, SHA256: strings.Repeat("a", 64)}, b) {
			if r.Township > 0 {
				w.Returns[r.Township-1] = r
			}
		}
	}
	return w
}

var smallRules = []county.Rule{
	{ID: "A01", Title: "乡镇本期没有报送", Severity: record.Mistake, Class: "报表报送问题", Zhun: "8", Hits: 1},
	{ID: "C12", Title: "联系电话为空或不是11位", Severity: record.Doubt, Class: "重要指标为空", Zhun: "2", Fix: "请补填联系电话", Hits: 1},
	{ID: "G05", Title: "人均纯收入不等于纯收入除以家庭人口", Severity: record.Mistake, Class: "收入问题", Zhun: "6", Fix: "请核对后更正", Hits: 2},
	{ID: "L03", Title: "与外县重复建档", Severity: record.Mistake, Class: "人员重复问题", Zhun: "1", State: county.RuleSkipped, Reason: "未提供上级比对结果"},
	{ID: "P09", Title: "慰问金与标准不符", Severity: record.Mistake, Class: "慰问和一封信问题", Zhun: "5"},
}

func smallFindings() []record.Finding {
	at := func(file, sheet, cell, head string) record.Spot {
		return record.Spot{File: file, Sheet: sheet, Cell: cell, Head: head}
	}
	return []record.Finding{
		{Rule: "G05", Severity: record.Mistake, Township: 1, Village: "西关村", Household: "6205211000020001", Who: "王五", Person: "62052119730615005X", N: 1,
			Spot: at("01永清镇.xlsx", "账三 收入及脱贫进度", "G6", "人均纯收入"), Got: "3000", Want: "4000", Message: "户主王五人均纯收入填3000元，按12000÷3应为4000元。请核对后更正", Key: "a", No: "01-G05-0000AA", Weeks: 2},
		{Rule: "C12", Severity: record.Doubt, Township: 1, Village: "东关村", Household: "6205211000010002", Who: "李四", N: 1,
			Spot: at("01永清镇.xlsx", "账一 基本情况", "G5", "联系电话"), Message: "=HYPERLINK(\"x\")联系电话为空。请补填联系电话", Key: "b", No: "01-C12-0000BB"},
		{Rule: "A01", Severity: record.Mistake, Township: 3, N: 1, Message: "白驼镇本期没有报送", Key: "d", No: "03-A01-0000DD"},
		{Rule: "G05", Severity: record.Mistake, Township: 2, Village: "下堡村", Household: "6205211010020001", Who: "吴十", N: 1,
			Spot: at("02红堡镇.xlsx", "账三 收入及脱贫进度", "G6", "人均纯收入"), Got: "3000", Want: "4000", Message: "户主吴十人均纯收入填3000元，按12000÷3应为4000元。请核对后更正", Key: "c", No: "02-G05-0000CC", Waived: "豁1"},
	}
}

func smallInput(t testing.TB) *report.Input {
	t.Helper()
	s := load(t)
	for key := range s.Params { // a rule's new threshold is no business of these goldens
		if !strings.HasPrefix(key, "score_") && !strings.HasSuffix(key, "_line") && key != "income_bands" {
			delete(s.Params, key)
		}
	}
	s.Settings.Waivers = []spec.Waiver{{No: "豁1", Rule: "G05", Key: "6205211010020001", Reason: "账一人口已更正，账三待下期", Approver: "马主任", Until: record.DayOf(2016, 3, 1)}}
	w := smallWeek(t, s)
	past := &record.Past{Period: before, Open: []record.PastFinding{{Key: "z", Rule: "C12", Township: 1}, {Key: "a", Rule: "G05", Township: 1}},
		Townships: map[int]*record.PastReturn{1: {Period: before, Households: map[string]record.PastHousehold{
			"6205211000010001": {Village: "东关村", HeadName: "张三", Status: "预脱贫", Size: 4, Category: "一般贫困户", MainCause: "因病"},
			"6205211000010002": {Village: "东关村", HeadName: "李四", Status: "未脱贫", Size: 3, Category: "低保户", MainCause: "因学"}}}}}
	last, err := county.Consolidate(county.Input{Spec: s, Week: record.Week{Period: before, Returns: []*record.Return{w.Returns[0]}}, Rules: smallRules})
	if err != nil {
		t.Fatal(err)
	}
	prev := last.Entries()
	for i := range prev {
		if prev[i].Indicator == "filled" || prev[i].Indicator == "letters" {
			prev[i].Num = 1
		}
	}
	c, err := county.Consolidate(county.Input{Spec: s, Week: w, Findings: smallFindings(), Rules: slices.Clone(smallRules), Past: past, Prev: prev, PrevPeriod: before,
		Reports: map[int]county.Report{2: {Standing: county.AcceptedWithFindings, Received: period.Deadline + 5400, LateMinutes: 90, Resent: 1,
			Versions: []county.Version{{File: "红堡.xlsx", Why: "缺少账二"}, {File: "02红堡镇.xlsx", Used: true}}}, 3: {Reason: "文件打不开"}}})
	if err != nil {
		t.Fatal(err)
	}
	return &report.Input{County: c, RunID: "20160207T1830", Now: time.Date(2016, 2, 7, 18, 30, 0, 0, zone), Version: "test"}
}

// shown writes a workbook and reads it back, so that the golden is what a reader of the file sees.
func shown(t testing.TB, b *book.Book) string {
	t.Helper()
	data, err := xlsx.Write(b)
	if err != nil {
		t.Fatal(err)
	}
	if dir := os.Getenv("GUATU_LOOK"); dir != "" {
		if err := os.WriteFile(filepath.Join(dir, b.Title+".xlsx"), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	books, err := xlsx.Read("golden.xlsx", data, xlsx.Options{})
	if err != nil {
		t.Fatal(err)
	}
	books[0].File, books[0].Container = "", ""
	text := regexp.MustCompile(`( \| _ \{[a-z ]*merged\}| coloured|\{coloured ?)`).ReplaceAllString(grid.Format(books[0]), "")
	return strings.NewReplacer(" }", "", " formula}", " {formula}", " formula percent}", " {formula percent}", " percent}", " {percent}").Replace(text)
}

// golden compares with a text under testdata; UPDATE=1 rewrites it, and a missing one fails.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if os.Getenv("UPDATE") == "1" {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got == string(want) {
		return
	}
	g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			t.Fatalf("%s line %d:\n got %s\nwant %s", path, i+1, g[i], w[i])
		}
	}
	t.Fatalf("%s: %d lines, want %d", path, len(g), len(w))
}

func build(t testing.TB, in *report.Input, kind string) map[string]report.Content {
	t.Helper()
	for _, k := range report.Catalogue() {
		if k.ID == kind {
			out := map[string]report.Content{}
			for _, f := range k.Files(in) {
				out[f.Path] = f.Build()
			}
			return out
		}
	}
	t.Fatalf("no kind %s", kind)
	return nil
}

func TestCountyWorkbook(t *testing.T) {
	for path, c := range build(t, smallInput(t), "county") {
		if path != "清水县853挂图作业汇总_2016-02-01至2016-02-07.xlsx" {
			t.Errorf("path %s", path)
		}
		golden(t, "county.golden", shown(t, c.Book))
	}
}
