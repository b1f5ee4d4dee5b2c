package xmlscan

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"guatu/pipeline/xlsx/guard"
)

// events spells a document as <name>text</name>, names without prefixes, adjacent text joined.
func events(r io.Reader) (string, error) {
	var l Lexer
	if err := l.Reset(r, 1<<20); err != nil {
		return "", err
	}
	var b []byte
	for {
		switch err := l.Next(); {
		case err == io.EOF:
			return string(b), nil
		case err != nil:
			return "", err
		}
		switch l.Kind {
		case Start:
			b = append(append(append(b, '<'), l.Name...), '>')
		case End:
			b = append(append(append(b, "</"...), l.Name...), '>')
		case Text:
			var err error
			if b, err = l.AppendText(b); err != nil {
				return "", err
			}
		}
	}
}

// library spells the same with encoding/xml.
func library(doc []byte) (string, error) {
	d := xml.NewDecoder(bytes.NewReader(doc))
	var b strings.Builder
	depth := 0
	for {
		t, err := d.RawToken()
		if err == io.EOF && depth == 0 {
			return b.String(), nil
		}
		if err != nil {
			return "", err
		}
		switch t := t.(type) {
		case xml.StartElement:
			depth++
			b.WriteString("<" + t.Name.Local + ">")
		case xml.EndElement:
			depth--
			b.WriteString("</" + t.Name.Local + ">")
		case xml.CharData:
			if depth > 0 {
				b.Write(t)
			}
		}
	}
}

const document = "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- a > b --><x:a x:b='1>2' c=\"&lt;\">甲&amp;&#x4E59;&#10;<![CDATA[<&>]]><b/>\r\n<c d = \"\" ></c ></x:a>\n"

func TestEvents(t *testing.T) {
	want := "<a>甲&乙\n<&><b></b>\n<c></c></a>"
	for name, r := range map[string]io.Reader{"whole": strings.NewReader(document), "byte by byte": iotest.OneByteReader(strings.NewReader(document)), "with its end": iotest.DataErrReader(strings.NewReader(document))} {
		if got, err := events(r); err != nil || got != want {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	gbk := "<?xml version=\"1.0\" encoding=\"GB2312\"?><a>\xd5\xc5\xc8\xfd</a>"
	if got, err := events(strings.NewReader(gbk)); err != nil || got != "<a>张三</a>" {
		t.Errorf("GB2312: %q, %v", got, err)
	}
}

func TestAttributes(t *testing.T) {
	var l Lexer
	if err := l.Reset(strings.NewReader(`<a xmlns:n="x" n:id="1" id='2' t="&quot;&#65;" on="true" n="7"/>`), 1<<10); err != nil {
		t.Fatal(err)
	}
	if err := l.Next(); err != nil {
		t.Fatal(err)
	}
	if n, ok := l.Int("n"); l.Str("id") != "2" || l.Str("n:id") != "1" || l.Str("t") != `"A` || !l.Bool("on") || n != 7 || !ok {
		t.Errorf("id %q, n:id %q, t %q, n %d", l.Str("id"), l.Str("n:id"), l.Str("t"), n)
	}
	if _, has := l.Attr("x"); has {
		t.Error("an attribute that is not there")
	}
}

func TestMalformed(t *testing.T) {
	for _, doc := range []string{"", "  ", "x", "<a>", "<a></b>", "<a><b></a></b>", "<a/><b/>", "<a>&b;</a>", "<a>&#0;</a>", "<a>&#x110000;</a>", "<a>& </a>", "<a b></a>", "<a b=c/>", "<a b='1'c='2'/>", "<a b='1' b='2'/>", "<a b='<'/>", "<a", "<a b='", "<!DOCTYPE a><a/>", "<a><!-- ", "<a><![CDATA[", "<?xml", "<1a/>", "<a>\xFF</a>", "<a/>x", "<a><!x></a>", "</a>"} {
		_, err := events(strings.NewReader(doc))
		var r *guard.Refusal
		if !errors.As(err, &r) {
			t.Errorf("%q: %v", doc, err)
		}
	}
	huge := "<a>" + strings.Repeat(" ", 2<<20) + "</a>"
	var r *guard.Refusal
	if _, err := events(strings.NewReader(huge)); !errors.As(err, &r) || r.Kind != guard.Bomb {
		t.Errorf("a text of 2 MB: %v", err)
	}
}

// Hostile tags must not make us look at their bytes over and over: each of these takes minutes when that is quadratic.
func TestHostileTags(t *testing.T) {
	var many strings.Builder
	for i := range 200_000 {
		fmt.Fprintf(&many, " a%d=''", i)
	}
	for name, doc := range map[string]string{"quoted >": "<a b='" + strings.Repeat(">", 900_000) + "'/>", "attributes": "<a" + many.String() + "/>"} {
		if _, err := events(strings.NewReader(doc)); name == "attributes" && err == nil {
			t.Error("200,000 attributes are accepted")
		}
	}
}

// Whatever we accept the standard library reads in the same way.
func FuzzLexer(f *testing.F) {
	f.Add([]byte(document))
	f.Add([]byte(`<a><b c="d"/>&#13;<e f='"'>x]]</e></a>`))
	f.Fuzz(func(t *testing.T, doc []byte) {
		got, err := events(bytes.NewReader(doc))
		var r *guard.Refusal
		if err != nil {
			if !errors.As(err, &r) {
				t.Fatalf("an error that is ours: %v", err)
			}
			return
		}
		want, err := library(doc)
		// The library is stricter about control characters, declarations and names, and knows no other encodings.
		if err == nil && got != want {
			t.Fatalf("%q\n%q", got, want)
		}
	})
}
