package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"guatu/pipeline"
	"guatu/pipeline/report"
	"guatu/pipeline/spec"
	"guatu/pipeline/spectest"
	"guatu/pipeline/xlsx"
	"guatu/samples/generate"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"guatu": main})
}

// The scripts in testdata are what a person types, with what must and must not be there afterwards.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata",
		UpdateScripts: os.Getenv("UPDATE") != "",
		Setup: func(e *testscript.Env) error {
			e.Setenv("GUATU_NOW", "2016-02-07T18:30:00+08:00")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"county": makeCounty},
	})
}

// makeCounty writes clean workbooks of the sample size into an inbox: county DIR WEEKS TOWNSHIPS; they arrive on the Sunday morning of their week.
func makeCounty(ts *testscript.TestScript, neg bool, args []string) {
	weeks, err := strconv.Atoi(args[1])
	ts.Check(err)
	towns, err := strconv.Atoi(args[2])
	ts.Check(err)
	s := load(ts)
	g, err := generate.New(s, generate.Sample)
	ts.Check(err)
	inbox := ts.MkAbs(filepath.Join(args[0], pipeline.InboxDir))
	ts.Check(os.MkdirAll(inbox, 0o700))
	times := []string{"文件名,收到时间"}
	for range weeks {
		w := g.Next(nil)
		for _, r := range w.Returns[:towns] {
			data, err := xlsx.Write(report.Handout(s, r.Township, r, report.HandoutOptions{Period: w.Period}))
			ts.Check(err)
			name := fmt.Sprintf("%s_%s.xlsx", r.Name, w.Period.From)
			ts.Check(os.WriteFile(filepath.Join(inbox, name), data, 0o600))
			times = append(times, name+","+w.Period.To.String()+" 09:00")
		}
	}
	ts.Check(os.WriteFile(filepath.Join(inbox, "收件时间.csv"), []byte(strings.Join(times, "\n")+"\n"), 0o600))
}

func load(ts *testscript.TestScript) *spec.Spec { return spectest.First(ts) }

func TestEveryTextSpeaksBothLanguages(t *testing.T) {
	for key, pair := range said {
		if pair[0] == "" || pair[1] == "" || strings.Count(pair[0], "%") != strings.Count(pair[1], "%") {
			t.Errorf("%s: %q and %q", key, pair[0], pair[1])
		}
	}
}

func TestColumnsOfChineseTextLineUp(t *testing.T) {
	var c columns
	c.add("乡镇\t错误")
	c.add("草川铺乡\t3")
	var b strings.Builder
	if err := c.print(&b); err != nil {
		t.Fatal(err)
	}
	if want := "乡镇      错误\n草川铺乡  3\n"; b.String() != want {
		t.Errorf("got\n%swant\n%s", b.String(), want)
	}
}
