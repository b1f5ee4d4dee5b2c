package xlsx

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
)

const gbkTable = "\xd0\xf2\xba\xc5,\xbb\xa7\xd6\xf7\xd0\xd5\xc3\xfb\r\n1,\xd5\xc5\xc8\xfd\r\n" // 序号,户主姓名 / 1,张三

func TestDelimitedText(t *testing.T) {
	const table = "== 红堡镇\n1 | 序号 | 户主姓名\n2 | 1 | 张三\n"
	for name, c := range map[string]struct{ text, want string }{
		"GBK":                    {gbkTable, table},
		"UTF-8":                  {"序号,户主姓名\n1,张三\n", table},
		"UTF-8 with mark":        {"\xEF\xBB\xBF序号,户主姓名\n1,张三", table},
		"UTF-16 with tabs":       {utf16Bytes("序号\t户主姓名\r\n1\t张三\r\n"), table},
		"UTF-16, big end first":  {string(swap([]byte(utf16Bytes("序号\t户主姓名\r\n1\t张三\r\n")))), table},
		"semicolons":             {"序号;户主姓名\n1;张三\n", table},
		"sep line":               {"sep=|\r\n序号|户主姓名\r\n1|张三\r\n", table},
		"guarded numbers":        {"=\"622226198001011234\",\"=\"\"0012\"\"\",0012,12,622226198001011234,6.2E+17\n", "== 红堡镇\n1 | '622226198001011234 | '0012 | '0012 | 12 | '622226198001011234 | 6.2E+17\n"},
		"quotes":                 {"\"a,\"\"b\"\"\nc\",d\n\n\"\",x", "== 红堡镇\n1 | a,\"b\"\\nc | d\n3 | | x\n"},
		"old Mac line ends":      {"a,b\rc,d\r", "== 红堡镇\n1 | a | b\n2 | c | d\n"},
		"rare character GB18030": {"\x95\x32\x82\x36,1\n", "== 红堡镇\n1 | 𠀀 | 1\n"},
	} {
		b := read(t, "收件/红堡镇.xlsx", []byte(c.text))
		if d := cmp.Diff(c.want, grid.Format(&grid.Book{Sheets: b.Sheets})); d != "" {
			t.Errorf("%s (%s): %s", name, b.Container, d)
		}
	}
	for name, text := range map[string]string{"open quote": "a,b\n1,\"张三\n2,李四\n", "half a character": gbkTable + "\xd5"} {
		if r := refusal(t, []byte(text)); r.Kind != guard.Damaged {
			t.Errorf("%s: %s", name, r.Kind)
		}
	}
}

func swap(b []byte) []byte {
	for i := 0; i+1 < len(b); i += 2 {
		b[i], b[i+1] = b[i+1], b[i]
	}
	return b
}

func TestForeignFilesAreNamed(t *testing.T) {
	numbers := partFiles{"Index/Document.iwa": "x"}.zip(nil)
	docx := partFiles{"_rels/.rels": "<x/>", "word/document.xml": "<x/>"}.zip(nil)
	for content, want := range map[string]string{
		"":                                  "空的",
		"\x00\x00\x00\x00":                  "空的",
		"%PDF-1.4 …":                        "PDF",
		"Rar!\x1A\x07\x01\x00":              "RAR",
		"7z\xBC\xAF\x27\x1C\x00":            "7z",
		"\xFF\xD8\xFF\xE0JFIF":              "图片",
		"\x89PNG\r\n\x1A\n":                 "图片",
		"{\\rtf1":                           "Word",
		string(numbers):                     "Numbers",
		"%TSD-Header-###%\x00\x01":          "加密软件",
		string(docx):                        "Word",
		"<?xml version=\"1.0\"?><a/>":       "XML",
		"<html><body>请登录</body></html>":     "网页",
		"\x01\x02\x03\x04\x05":              "认不出",
		"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1x": "不完整",
		"MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n": "单个文件网页",
	} {
		if r := refusal(t, []byte(content)); !strings.Contains(r.Reason, want) {
			t.Errorf("%.12q: %s", content, r.Reason)
		}
	}
}

func TestPasswords(t *testing.T) {
	// Excelize misplaces packages of less than 4 KB in the compound file it writes.
	plain := single(sheetXML(rowsXML(2)) + "<!--" + noise(8000) + "-->")
	lock := func(password string) []byte {
		x, err := excelize.OpenReader(bytes.NewReader(plain))
		if err != nil {
			t.Fatal(err)
		}
		defer x.Close()
		var buf bytes.Buffer
		if err := x.Write(&buf, excelize.Options{Password: password}); err != nil {
			t.Fatal(err)
		}
		return buf.Bytes()
	}
	county := lock("清水853")
	if r := refusal(t, county); r.Kind != guard.Encrypted || r.Reason != "有打开密码" {
		t.Errorf("without a password: %s %s", r.Kind, r.Reason)
	}
	if _, err := Read("x", county, Options{Passwords: []string{"123"}}); err == nil {
		t.Error("a wrong password opens the file")
	}
	for name, c := range map[string]struct {
		data []byte
		o    Options
	}{
		"second of the settings": {county, Options{Passwords: []string{"123", "清水853"}}},
		"only write-protected":   {lock("VelvetSweatshop"), Options{}},
	} {
		books, err := Read("x", c.data, c.o)
		if err != nil || len(books[0].Sheets[0].Rows) != 2 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// LibreOffice saved the township's ledger as .xls with the password 清水853 (RC4, [MS-OFFCRYPTO] 2.3.6).
func TestPasswordOfXLS(t *testing.T) {
	data, err := os.ReadFile("testdata/locked/township.xls")
	if err != nil {
		t.Fatal(err)
	}
	if r := refusal(t, data); r.Kind != guard.Encrypted {
		t.Errorf("without a password: %s", r.Kind)
	}
	books, err := Read("township.doc", data, Options{Passwords: []string{"123", "清水853"}})
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/libreoffice/township.xls.grid", grid.Format(books[0]))
}

// noise is text that does not pack well.
func noise(n int) string {
	b := make([]byte, n)
	x := uint32(853)
	for i := range b {
		x = x*1664525 + 1013904223
		b[i] = 'a' + byte(x>>24)%26
	}
	return string(b)
}

// Files that Excel encrypted with every method it knows; their names tell the password. Excelize's decryption does not
// know agile keys of 192 bits, nor triple DES, which neither Excel nor WPS use unless an administrator sets it.
func TestCorpusPasswords(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(corpusDir(t), "*agile_*_pwd_password*.xlsx"))
	if err != nil || len(files) == 0 {
		t.Fatal(err, len(files))
	}
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if r := refusal(t, data); r.Kind != guard.Encrypted || r.Reason != "有打开密码" {
			t.Errorf("%s without its password: %s %s", filepath.Base(path), r.Kind, r.Reason)
		}
		books, err := Read("x", data, Options{Passwords: []string{"password"}})
		if err != nil || len(books[0].Sheets) == 0 || len(books[0].Sheets[0].Rows) == 0 {
			t.Errorf("%s: %v", filepath.Base(path), err)
		}
	}
}

func TestBundles(t *testing.T) {
	sheet := single(sheetXML(rowsXML(1)))
	pack := func(files ...string) []byte {
		var buf bytes.Buffer
		z := zip.NewWriter(&buf)
		for i := 0; i < len(files); i += 2 {
			w, err := z.CreateHeader(&zip.FileHeader{Name: files[i], Method: zip.Deflate, NonUTF8: true})
			if err == nil {
				_, err = io.WriteString(w, files[i+1])
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		return buf.Bytes()
	}
	inner := pack("a.xlsx", string(sheet))
	bundle := pack("\xba\xec\xb1\xa4\xd5\xf2/\xd5\xcb\xd2\xbb.xlsx", string(sheet), "__MACOSX/._a", "x", "~$a.xlsx", "x", "../../b.csv", gbkTable, "c.pdf", "%PDF-1", "d.zip", string(inner))
	books, err := Read("红堡镇.zip", bundle, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	for _, b := range books {
		got.WriteString(b.File + " " + b.Container)
		for _, s := range b.Sheets {
			got.WriteString(" [" + s.Name + "]")
		}
		for _, n := range b.Notes {
			got.WriteString(" " + n.Kind + ": " + n.Text)
		}
		got.WriteString("\n")
	}
	want := `红堡镇.zip/红堡镇/账一.xlsx xlsx [台账]
红堡镇.zip/b.csv csv [b]
红堡镇.zip/c.pdf pdf refused-file: 这是 PDF 文件，不是表格。PDF 里的数据不能汇总，请发送 Excel 或 WPS 表格文件（.xlsx）
红堡镇.zip/d.zip zip refused-file: 压缩包里还有压缩包。请解压里面的压缩包，把表格文件直接放进一个 .zip 后发送
`
	if d := cmp.Diff(want, got.String()); d != "" {
		t.Error(d)
	}
	var r *Refusal
	if _, err := Read("x.zip", pack("c.pdf", "%PDF-1"), Options{}); !errors.As(err, &r) || r.Container != "pdf" {
		t.Errorf("a bundle of nothing readable: %v", err)
	}
}
