package xlsx

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"guatu/pipeline/grid"
)

// oracleValues reads a sheet cell by cell through excelize's raw API.
func oracleValues(t *testing.T, x *excelize.File, sheet string) map[string]string {
	t.Helper()
	m := map[string]string{}
	rows, err := x.Rows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for n := int32(1); rows.Next(); n++ {
		cols, err := rows.Columns(excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		for i, v := range cols {
			if v != "" {
				m[grid.Ref(int32(i)+1, n)] = v
			}
		}
	}
	return m
}

// oracleDiffers are the corpus files where excelize and we differ, with the reason.
var oracleDiffers = map[string]string{
	"calamine-empty_s_attribute.xlsx": "cells with s=\"\": excelize delivers no rows and no error",
	"closedxml-Date1904System.xlsx":   "1904 date system: dates are moved to the 1900 system",
	"poi-48962.xlsx":                  "1904 date system: dates are moved to the 1900 system",
}

// Every corpus file that both open gives the same raw values through the scanner and through excelize.
func TestCorpusAgainstExcelize(t *testing.T) {
	dir := corpusDir(t)
	files, err := filepath.Glob(filepath.Join(dir, "*.xls[xm]"))
	if err != nil || len(files) == 0 {
		t.Fatal(err, len(files))
	}
	for _, path := range files {
		name := filepath.Base(path)
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		books, err := Read(name, data, Options{})
		if err != nil {
			continue // refused files are decided in corpus-decisions.tsv
		}
		x, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{UnzipSizeLimit: 1 << 28})
		if err != nil {
			continue
		}
		diff := oracleDiff(t, x, books[0])
		if reason := oracleDiffers[name]; (diff != "") != (reason != "") {
			t.Errorf("%s: %s; reason listed: %q", name, diff, reason)
		}
		x.Close()
	}
}

func oracleDiff(t *testing.T, x *excelize.File, b *grid.Book) string {
	var diff []string
	for _, s := range b.Sheets {
		if s.Refused != "" {
			continue
		}
		want := oracleValues(t, x, s.Name)
		for _, d := range differences(values(s), want) {
			diff = append(diff, s.Name+"!"+d)
		}
	}
	return strings.Join(diff[:min(len(diff), 4)], "; ")
}

// The scanner's short way for common cells and its general way agree: the same sheet, with prefixes, must read the same.
func TestCommonFormAndGeneralFormAgree(t *testing.T) {
	data := county(t, 20)[0]
	plain := read(t, "x", data)
	prefixed := read(t, "x", rewrite(t, data, func(name, part string) string {
		if !strings.HasPrefix(name, "xl/worksheets/") && name != "xl/sharedStrings.xml" {
			return part
		}
		part = strings.NewReplacer("</", "</x:", "<?", "<?", "<", "<x:").Replace(part)
		return strings.Replace(part, "xmlns=", "xmlns:x=", 1)
	}))
	if a, b := grid.Format(plain), grid.Format(prefixed); a != b {
		t.Error("the prefixed sheet reads differently")
	}
	wide := read(t, "x", rewrite(t, data, func(name, part string) string {
		if !strings.HasPrefix(name, "xl/worksheets/") && name != "xl/sharedStrings.xml" {
			return part
		}
		return utf16Bytes(strings.Replace(part, `encoding="UTF-8"`, `encoding="UTF-16"`, 1))
	}))
	if a, b := grid.Format(plain), grid.Format(wide); a != b {
		t.Error("the sheet in UTF-16 reads differently")
	}
}
