package write

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"

	"guatu/pipeline/xlsx/pack"
)

// cachedValue is the stored result of a formula.
var cachedValue = regexp.MustCompile(`</f><v>[^<]*</v>`)

// uncached is the workbook without the results of its formulas, so that whoever opens it must calculate.
func uncached(t *testing.T, data []byte) []byte {
	t.Helper()
	var z pack.Zip
	for name, content := range partsOf(t, data) {
		if err := z.Add(name, []byte(cachedValue.ReplaceAllString(content, "</f>"))); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := z.Finish(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestOfficeCalculatesTheSameValues(t *testing.T) {
	if testing.Short() {
		t.Skip("starts an office program")
	}
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice is not installed")
	}
	dir := t.TempDir()
	data := bytesOf(t, ledger(), maxRows)
	for name, content := range map[string][]byte{"stored.xlsx": data, "fresh.xlsx": uncached(t, data)} {
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	// The last -1 asks for every sheet.
	cmd := exec.Command(office, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
		"--outdir", dir, filepath.Join(dir, "stored.xlsx"), filepath.Join(dir, "fresh.xlsx"))
	cmd.Env = append(os.Environ(), "HOME="+dir)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	for _, sheet := range []string{"目录", "三本账（核对）", "整改"} {
		stored, err := os.ReadFile(filepath.Join(dir, "stored-"+sheet+".csv"))
		if err != nil {
			t.Fatal(err)
		}
		fresh, err := os.ReadFile(filepath.Join(dir, "fresh-"+sheet+".csv"))
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(string(stored), string(fresh)); d != "" {
			t.Errorf("%s: %s", sheet, d)
		}
		if sheet == "三本账（核对）" && !bytes.Contains(stored, []byte(`合计,2000,1234567.39`)) {
			t.Errorf("the total is not in %s", stored)
		}
	}
}
