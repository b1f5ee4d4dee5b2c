package report_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"guatu/pipeline/report"
)

func TestPathsAreSafeOnEverySystem(t *testing.T) {
	long := strings.Repeat("长", 300)
	for name, want := range map[string]string{
		"整改通知/01永清镇_整改通知单_2016-02-01至2016-02-07.pdf": "整改通知/01永清镇_整改通知单_2016-02-01至2016-02-07.pdf",
		`标注原表/01永清镇_a:b*c?"d"<e>|（标注）.xlsx`:          "标注原表/01永清镇_a：b＊c？”d”＜e＞｜（标注）.xlsx",
		"con.xlsx":                "_con.xlsx",
		"七个一/NUL":                 "七个一/_NUL",
		"COM1.tar.gz":             "_COM1.tar.gz",
		"CONTROL.pdf":             "CONTROL.pdf",
		"报表. . .":                 "报表",
		"a/../../../etc/报表":       "etc/报表",
		`..\..\windows\x.dll`:     "windows/x.dll",
		"/设置.xlsx":                "设置.xlsx",
		"a\x00b\tc\u202Ed.xlsx":   "abcd.xlsx",
		"坏\xff字.xls":              "坏字.xls",
		"":                        "_",
		long + ".xlsx":            strings.Repeat("长", 75) + ".xlsx",
		"永清镇." + long:             "永清镇." + strings.Repeat("长", 76),
		"户表/" + long + "/x户表.pdf": "户表/" + strings.Repeat("长", 80) + "/x户表.pdf",
		"永清镇 .xlsx":               "永清镇.xlsx",
	} {
		got := report.SafePath(name)
		if got != want {
			t.Errorf("%q became %q, want %q", name, got, want)
		}
		if report.SafePath(got) != got {
			t.Errorf("%q is not safe yet: %q", got, report.SafePath(got))
		}
		for _, part := range strings.Split(got, "/") {
			if len(part) > 255 || utf8.RuneCountInString(part) > 80 {
				t.Errorf("%q has a name of %d bytes", name, len(part))
			}
		}
	}
}

func TestNoTwoPathsAreOneFile(t *testing.T) {
	p := report.Paths{}
	long := strings.Repeat("长", 90) + ".pdf"
	if a, b := p.Safe(long), p.Safe(long); a == b || len([]rune(b)) > 80 {
		t.Errorf("%s and %s", a, b)
	}
	var got []string
	for _, name := range []string{"标注原表/a.xlsx", "标注原表/A.xlsx", "标注原表/a.xlsx", "标注原表/b?.xlsx", "标注原表/b？.xlsx"} {
		got = append(got, p.Safe(name))
	}
	want := "标注原表/a.xlsx 标注原表/A（2）.xlsx 标注原表/a（3）.xlsx 标注原表/b？.xlsx 标注原表/b？（2）.xlsx"
	if strings.Join(got, " ") != want {
		t.Errorf("got %v", got)
	}
}
