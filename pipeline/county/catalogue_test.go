package county_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"guatu/pipeline/county"
	"guatu/pipeline/spec"
	"guatu/pipeline/spectest"
)

// One indicator, one file of its name; both ways.
func TestEveryIndicatorHasItsFile(t *testing.T) {
	files, err := filepath.Glob("ind_*.go")
	if err != nil {
		t.Fatal(err)
	}
	have := map[string]bool{}
	for _, f := range files {
		have[strings.TrimSuffix(strings.TrimPrefix(f, "ind_"), ".go")] = true
	}
	for _, i := range county.Catalogue() {
		if !have[i.ID] {
			t.Errorf("indicator %s has no file ind_%s.go", i.ID, i.ID)
		}
		delete(have, i.ID)
		if i.Title == "" || i.Unit == "" || i.Num == "" || i.Unit == "%" && i.Den == "" {
			t.Errorf("indicator %s is not documented in full", i.ID)
		}
	}
	for id := range have {
		t.Errorf("ind_%s.go holds no indicator %s", id, id)
	}
}

// The book of indicators is written from the catalogue.
func TestIndicatorsBook(t *testing.T) {
	first, later, last := load(t), spectest.Load(t, "2021-防返贫监测"), spectest.Load(t, "2026-常态化帮扶")
	text := "# 指标目录\n\n本页由 `UPDATE=1 go test ./pipeline/county` 生成。各表样只算它有表、有栏目的指标。比率一律为分子之和除以分母之和，从不取平均。\n\n| 标识 | 指标 | 单位 | 分子 | 分母 | 来源表 | 分项 |\n|---|---|---|---|---|---|---|\n"
	for _, i := range county.Catalogue() {
		s := first
		for _, other := range []*spec.Spec{later, last} {
			if !i.Made(s) {
				s = other
			}
		}
		if !i.Made(s) {
			t.Errorf("no profile has what %s is counted from", i.ID)
			continue
		}
		sheet, parts := "问题、历史", ""
		if l := s.Layout(i.Sheet); l != nil {
			sheet = l.Title
		}
		if i.Parts != nil {
			parts = fmt.Sprint(len(i.Parts(s)))
		}
		text += fmt.Sprintf("| `%s` | %s | %s | %s | %s | %s | %s |\n", i.ID, i.Title, i.Unit, i.Num, i.Den, sheet, parts)
	}
	if os.Getenv("UPDATE") == "1" {
		if err := os.WriteFile("INDICATORS.md", []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("INDICATORS.md")
	if err != nil {
		t.Fatal(err)
	}
	if text != string(want) {
		t.Error("INDICATORS.md is stale; run UPDATE=1 go test ./pipeline/county")
	}
}
