package charset

import (
	"io"
	"strings"
	"testing"
)

func TestTextIsDecodedOrRefused(t *testing.T) {
	long := "序号,乡镇,行政村,户主姓名,主要致贫原因\n1,红堡镇,贾湾村,张三,因病\n"
	for name, c := range map[string]struct {
		bytes, want, label string
		ok                 bool
	}{
		"UTF-8":                       {long, long, "utf-8", true},
		"UTF-8 with mark":             {"\xEF\xBB\xBF" + long, long, "utf-8-bom", true},
		"GBK":                         {"\xba\xec\xb1\xa4\xd5\xf2,\xd5\xc5\xc8\xfd", "红堡镇,张三", "gb18030", true},
		"GB18030 of four bytes":       {"\x95\x32\x82\x36\xd5\xc5", "𠀀张", "gb18030", true},
		"UTF-16":                      {"\xFF\xFE\x20\x5F\x2C\x00", "张,", "utf-16", true},
		"UTF-16 without mark":         {"\x20\x5F\x2C\x00\x09\x4E", "张,三", "utf-16", true},
		"ASCII":                       {"a,b", "a,b", "utf-8", true},
		"UTF-8 cut inside a letter":   {long[:len(long)-2] + "\n" + long, "", "utf-8", false},
		"UTF-8 with a mark, then GBK": {"\xEF\xBB\xBF\xba\xec", "", "utf-8-bom", false},
		"GBK cut inside a letter":     {"\xba\xec\xb1", "", "gb18030", false},
		"UTF-16 of odd length":        {"\xFF\xFE\x20\x5F\x2C", "", "utf-16", false},
	} {
		text, label, ok := Text([]byte(c.bytes))
		if ok != c.ok || label != c.label || ok && string(text) != c.want {
			t.Errorf("%s: %q, %s, %v", name, text, label, ok)
		}
	}
}

func TestNamedEncodings(t *testing.T) {
	for _, label := range []string{"gb2312", "GBK", "gb18030"} {
		r, ok := Named(label, strings.NewReader("\xd5\xc5"))
		if !ok {
			t.Fatalf("%s is unknown", label)
		}
		if b, err := io.ReadAll(r); err != nil || string(b) != "张" {
			t.Errorf("%s: %q, %v", label, b, err)
		}
	}
	if _, ok := Named("klingon", nil); ok {
		t.Error("an encoding that does not exist")
	}
	if got := Codepage(936, []byte("\xd5\xc5")) + Codepage(1252, []byte("\xe9")) + Codepage(950, []byte("\xb1\x69")); got != "张é張" {
		t.Errorf("code pages: %q", got)
	}
}
