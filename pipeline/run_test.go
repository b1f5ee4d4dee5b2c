package pipeline_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"guatu/pipeline"
	"guatu/pipeline/county"
	"guatu/pipeline/store"
)

func TestRunAgainOverUnchangedInputsDoesNothing(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	drop(t, dir, s, newCounty(t, s).Next(nil), "", at(7, 9), 1, 2, 3)
	inbox := tree(t, filepath.Join(dir, pipeline.InboxDir))
	first := run(t, dir, at(7, 18))
	if len(first.Weeks) != 1 || first.Weeks[0].Reported != 3 || len(first.Weeks[0].Missing) != 15 {
		t.Fatalf("first run: %+v", first.Weeks)
	}
	made := outputs(t, dir)
	if second := run(t, dir, at(8, 18)); len(second.Weeks) != 0 {
		t.Errorf("nothing changed, yet %d weeks were run", len(second.Weeks))
	}
	if d := differ(made, outputs(t, dir)); d != nil {
		t.Errorf("outputs changed: %v", d)
	}
	if d := differ(inbox, tree(t, filepath.Join(dir, pipeline.InboxDir))); d != nil {
		t.Errorf("the inbox was touched: %v", d)
	}
	for name := range made {
		if strings.HasPrefix(filepath.Base(name), ".") {
			t.Errorf("left behind: %s", name)
		}
	}
}

func TestADeletedOutputIsMadeAgainByteForByte(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	drop(t, dir, s, newCounty(t, s).Next(nil), "", at(7, 9), 1, 2)
	w := run(t, dir, at(7, 18)).Weeks[0]
	made := outputs(t, dir)
	if err := os.Remove(filepath.Join(w.Folder, filepath.FromSlash(w.Outputs[0]))); err != nil {
		t.Fatal(err)
	}
	run(t, dir, at(9, 9))
	if d := differ(made, outputs(t, dir)); d != nil {
		t.Errorf("made again but different: %v", d)
	}
}

func board(t *testing.T, dir string, id int) county.Report {
	t.Helper()
	return lastBoard(t, dir).Rows[id-1].Report
}

// lastBoard is the board of the last period.
func lastBoard(t *testing.T, dir string) *pipeline.Board {
	t.Helper()
	v, err := pipeline.Look(pipeline.Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	b, err := v.Board(nil)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestABrokenResendDoesNotReplaceAndABrokenReturnIsStoodInFor(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	g := newCounty(t, s)
	drop(t, dir, s, g.Next(nil), "", at(7, 9), 1, 2)
	put(t, dir, "永清镇_重报.xlsx", []byte("PK not a workbook"), at(7, 12))
	run(t, dir, at(7, 18))
	r := board(t, dir, 1)
	if !r.Standing.Fresh() || r.Resent != 1 || len(r.Versions) != 2 || r.Versions[1].Used {
		t.Errorf("after a broken resend the first version must stand: %+v", r)
	}
	drop(t, dir, s, g.Next(nil), "", at(14, 9), 1)
	put(t, dir, "红堡镇_第二周.xlsx", []byte{}, at(14, 9))
	out := run(t, dir, at(14, 18))
	if r := board(t, dir, 2); r.Standing != county.Held || r.HeldFrom.From != out.Weeks[0].Period.From-7 {
		t.Errorf("last week must stand in for 红堡镇: %+v", r)
	}
	if !slices.Contains(out.Weeks[0].Held, "红堡镇") {
		t.Errorf("the outcome does not name it: %+v", out.Weeks[0])
	}
}

func TestALateResendRenewsTheWeeksBuiltOnIt(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	g := newCounty(t, s)
	first, second := g.Next(nil), g.Next(nil)
	drop(t, dir, s, first, "", at(7, 9), 1)
	run(t, dir, at(7, 18))
	drop(t, dir, s, second, "", at(14, 9), 1, 2)
	run(t, dir, at(14, 18))
	drop(t, dir, s, first, "_补报", at(15, 9), 2)
	if out := run(t, dir, at(15, 18)); len(out.Weeks) != 2 {
		t.Errorf("%d weeks were run; the resent week and the one after it must be", len(out.Weeks))
	}
}

func TestRebuiltEqualsIncremental(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	g := newCounty(t, s)
	first, second := g.Next(nil), g.Next(nil)
	drop(t, dir, s, first, "", at(7, 9), 1, 2)
	run(t, dir, at(7, 18))
	first.Returns[1].Cover.FilledBy.V = "重报人"
	drop(t, dir, s, first, "_重报", at(8, 9), 2)
	drop(t, dir, s, second, "", at(14, 9), 1, 2, 3)
	run(t, dir, at(14, 18))
	made := outputs(t, dir)
	path := filepath.Join(dir, pipeline.ArchiveDir, "历史.db")
	if err := os.WriteFile(path, []byte("this is no database any more"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := pipeline.Run(env(at(15, 9)), pipeline.Options{Dir: dir, Only: quick}); err == nil || !strings.Contains(err.Error(), "rebuild") {
		t.Errorf("a damaged history must say how to restore it: %v", err)
	}
	if err := os.RemoveAll(filepath.Join(dir, pipeline.InboxDir)); err != nil {
		t.Fatal(err)
	}
	if _, err := pipeline.Rebuild(env(at(15, 10)), pipeline.Options{Dir: dir, Only: quick}); err != nil {
		t.Fatal(err)
	}
	if d := differ(made, outputs(t, dir)); d != nil {
		t.Errorf("rebuilt outputs differ: %v", d)
	}
}

func TestNobodyElseMayReadWhatARunLeaves(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no such modes; the folder's own rights count there")
	}
	s, dir := loadSpec(t), t.TempDir()
	drop(t, dir, s, newCounty(t, s).Next(nil), "", at(7, 9), 1)
	run(t, dir, at(7, 18))
	for _, top := range []string{pipeline.ArchiveDir, pipeline.OutputDir} {
		err := filepath.WalkDir(filepath.Join(dir, top), func(path string, d os.DirEntry, err error) error {
			if err != nil {
				return err
			}
			info, err := d.Info()
			if err == nil && info.Mode().Perm()&0o077 != 0 {
				t.Errorf("%s has mode %v", path, info.Mode())
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// An auditor finds in the history and in the manifest who ran what when with which rules, over which inputs, with which waivers, to which outputs; verify
// notices a change of any of them.
func TestTheAuditNamesEverythingAndVerifyProvesIt(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	files, err := pipeline.Init(pipeline.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, files[0].Path), files[0].Data, 0o600); err != nil {
		t.Fatal(err)
	}
	w := newCounty(t, s).Next(nil)
	drop(t, dir, s, w, "", at(7, 9), 1)
	out := run(t, dir, at(7, 18)).Weeks[0]
	data, err := os.ReadFile(filepath.Join(out.Folder, pipeline.ManifestFile))
	if err != nil {
		t.Fatal(err)
	}
	var m pipeline.Manifest
	if err := json.Unmarshal(data, &m); err != nil {
		t.Fatal(err)
	}
	v, err := pipeline.Look(pipeline.Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	runs, err := v.Runs(out.Period)
	if err != nil || len(runs) != 1 {
		t.Fatalf("%v, %v", runs, err)
	}
	r := runs[0]
	if r.Who != "clerk" || r.At != at(7, 18).Unix() || m.Run.Who != "clerk" || m.Run.At != "2016-02-07T18:00:00+08:00" || r.Program != m.Program {
		t.Errorf("who and when: %+v, %+v", r, m.Run)
	}
	if r.RuleSet != m.RuleSet || len(r.RuleSet) != 64 || !slices.Equal(r.Inputs, m.Inputs) || !slices.Equal(r.Waivers, m.Waivers) || r.Manifest != store.Digest(data) {
		t.Errorf("the history says %+v, the manifest %+v", r, m)
	}
	original := store.Digest([]byte(tree(t, filepath.Join(dir, pipeline.InboxDir))["永清镇_2016-02-01.xlsx"]))
	if !strings.Contains(m.Inputs[0], original) || !slices.Contains(m.Inputs, "settings "+store.Digest(files[0].Data)) {
		t.Errorf("inputs %v", m.Inputs)
	}
	for _, o := range m.Outputs {
		if made, err := os.ReadFile(filepath.Join(out.Folder, o.Path)); err != nil || store.Digest(made) != o.SHA256 {
			t.Errorf("%s: %v", o.Path, err)
		}
	}
	keep := filepath.Join(dir, pipeline.ArchiveDir, "原件")
	settings := store.Digest(files[0].Data)
	for name, path := range map[string]string{
		m.Outputs[0].Path: filepath.Join(out.Folder, m.Outputs[0].Path), pipeline.ManifestFile: filepath.Join(out.Folder, pipeline.ManifestFile),
		"永清镇_2016-02-01.xlsx": filepath.Join(keep, original[:2], original), pipeline.SettingsFile: filepath.Join(keep, settings[:2], settings),
	} {
		changed(t, v, name, path)
	}
}

// changed lets a file lose its last byte, and then be gone, and expects verify to name it both times.
func changed(t *testing.T, v *pipeline.View, name, path string) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, harm := range []func() error{func() error { return os.WriteFile(path, data[:len(data)-1], 0o600) }, func() error { return os.Remove(path) }} {
		harmed := harm()
		_, broken, err := v.Verify(nil)
		if harmed != nil || err != nil || len(broken) != 1 || broken[0].Name != name {
			t.Errorf("%s: %v, %v, %v", name, broken, err, harmed)
		}
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, broken, err := v.Verify(nil); err != nil || len(broken) > 0 {
		t.Errorf("all is as it was, but: %v, %v", broken, err)
	}
}

// Many offices empty the inbox every week. A resend of an old week then meets what the archive has of it, and the weeks built on it are renewed too.
func TestAnEmptiedInboxLosesNothing(t *testing.T) {
	s := loadSpec(t)
	g := newCounty(t, s)
	first, second := g.Next(nil), g.Next(nil)
	var made []map[string]string
	for _, empties := range []bool{false, true} {
		dir := t.TempDir()
		empty := func() {
			if empties {
				if err := os.RemoveAll(filepath.Join(dir, pipeline.InboxDir)); err != nil {
					t.Fatal(err)
				}
			}
		}
		filled := first.Returns[1].Cover.FilledBy
		drop(t, dir, s, first, "", at(7, 9), 1, 2)
		run(t, dir, at(7, 18))
		empty()
		drop(t, dir, s, second, "", at(14, 9), 1, 2, 3)
		run(t, dir, at(14, 18))
		empty()
		first.Returns[1].Cover.FilledBy.V = "重报人"
		drop(t, dir, s, first, "_重报", at(15, 9), 2)
		out := run(t, dir, at(15, 18))
		first.Returns[1].Cover.FilledBy = filled
		if len(out.Weeks) != 2 || out.Weeks[0].Reported != 2 || out.Weeks[1].Reported != 3 {
			t.Errorf("inbox emptied %v: %+v", empties, out.Weeks)
		}
		made = append(made, outputs(t, dir))
	}
	if d := differ(made[0], made[1]); d != nil {
		t.Errorf("an emptied inbox gives other outputs: %v", d)
	}
}

// The settings of today are not those of last month: a past period is made again with its own.
func TestAPastPeriodIsMadeAgainWithTheSettingsItHad(t *testing.T) {
	s, dir := loadSpec(t), t.TempDir()
	files, err := pipeline.Init(pipeline.Options{})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, pipeline.SettingsFile)
	if err := os.WriteFile(path, files[0].Data, 0o600); err != nil {
		t.Fatal(err)
	}
	drop(t, dir, s, newCounty(t, s).Next(nil), "", at(7, 9), 1)
	p := run(t, dir, at(7, 18)).Weeks[0].Period
	made := outputs(t, dir)
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(filepath.Join(dir, pipeline.OutputDir)); err != nil {
		t.Fatal(err)
	}
	if _, err := pipeline.Report(env(at(28, 9)), pipeline.Options{Dir: dir, Period: &p, Only: quick}); err != nil {
		t.Fatal(err)
	}
	if d := differ(made, outputs(t, dir)); d != nil {
		t.Errorf("made again but different: %v", d)
	}
}
