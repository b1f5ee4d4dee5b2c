package inbox_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"guatu/pipeline/inbox"
	"guatu/pipeline/record"
)

func drop(t *testing.T, files map[string]string) inbox.Drop {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	d, err := inbox.List(dir, nil)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestListTakesFilesAtAnyDepthAndSaysWhatItPassedOver(t *testing.T) {
	d := drop(t, map[string]string{"永清镇.xlsx": "a", "第二批/红堡镇.xls": "b", "~$永清镇.xlsx": "lock", "白驼镇.xlsx.part": "half", "desktop.ini": "x"})
	if len(d.Items) != 2 || d.Items[0].Name != "永清镇.xlsx" || d.Items[1].Name != "第二批/红堡镇.xls" {
		t.Errorf("items: %+v", d.Items)
	}
	if len(d.Passed) != 2 {
		t.Errorf("the lock file and the half file must be named, desktop.ini must not: %+v", d.Passed)
	}
	if d.Items[0].SHA256 != "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb" {
		t.Errorf("hash of \"a\": %s", d.Items[0].SHA256)
	}
}

func TestReceivingTimeComesFromTheListWhereItHasOne(t *testing.T) {
	d := drop(t, map[string]string{"永清镇.xlsx": "a", "收件时间.csv": "文件名,收到时间\n永清镇.xlsx,2016-02-07 17:30\n"})
	want := time.Date(2016, 2, 7, 9, 30, 0, 0, time.UTC).Unix()
	if len(d.Items) != 1 || d.Items[0].Seen != want {
		t.Errorf("got %+v, want seen %d", d.Items, want)
	}
}

func TestAnUnreadableTimeIsOurUsersConfigurationError(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "收件时间.csv"), []byte("文件名,收到时间\na.xlsx,昨天\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := inbox.List(dir, nil); err == nil {
		t.Error("昨天 was taken for a time")
	}
}

func TestTheSameContentSentAgainIsTakenOnce(t *testing.T) {
	d := drop(t, map[string]string{"永清镇.xlsx": "a", "永清镇(1).xlsx": "a", "收件时间.csv": "文件名,收到时间\n永清镇.xlsx,2016-02-06 17:30\n永清镇(1).xlsx,2016-02-07 09:00\n"})
	if len(d.Items) != 1 || d.Items[0].Name != "永清镇.xlsx" || len(d.Passed) != 1 || d.Passed[0].Name != "永清镇(1).xlsx" {
		t.Errorf("took %+v, passed over %+v", d.Items, d.Passed)
	}
}

func TestASettledFileIsTakenForWhatItWasWhileSizeAndTimeAreTheSame(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.xlsx")
	old := time.Unix(1454839200, 0)
	if err := errors.Join(os.WriteFile(path, []byte("abc"), 0o600), os.Chtimes(path, old, old)); err != nil {
		t.Fatal(err)
	}
	was := record.File{Name: "a.xlsx", SHA256: "as it was", Size: 3, Seen: old.Unix()}
	for name, c := range map[string]struct {
		change func() error
		same   bool
	}{
		"1 untouched": {func() error { return nil }, true},
		"2 touched":   {func() error { return os.Chtimes(path, old, old.Add(time.Second)) }, false},
		"3 grown": {func() error {
			return errors.Join(os.WriteFile(path, []byte("abcd"), 0o600), os.Chtimes(path, old, old))
		}, false},
	} {
		if err := errors.Join(os.WriteFile(path, []byte("abc"), 0o600), os.Chtimes(path, old, old), c.change()); err != nil {
			t.Fatal(err)
		}
		d, err := inbox.List(dir, map[string]record.File{"a.xlsx": was})
		if err != nil || len(d.Items) != 1 || (d.Items[0].SHA256 == was.SHA256) != c.same {
			t.Errorf("%s: %v, %v", name, d.Items, err)
		}
	}
}
