package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"guatu/pipeline/page"
)

// outputFile is a rendered file taken apart again.
type outputFile struct {
	t       testing.TB
	objects [][]byte
}

func openOutput(t testing.TB, data []byte) *outputFile {
	t.Helper()
	objects, err := splitObjects(data)
	if err != nil {
		t.Fatal(err)
	}
	return &outputFile{t, objects}
}

func (o *outputFile) ref(body []byte, key string) int {
	o.t.Helper()
	m := regexp.MustCompile(key + `\s*\[?(\d+) 0 R`).FindSubmatch(body)
	if m == nil {
		o.t.Fatalf("no %s in %.200q", key, body)
	}
	n, _ := strconv.Atoi(string(m[1]))
	return n
}

func (o *outputFile) stream(n int) []byte {
	o.t.Helper()
	body := o.objects[n]
	at := bytes.Index(body, []byte("stream\n"))
	if !bytes.Contains(body[:at], []byte("FlateDecode")) {
		return body[at+7:]
	}
	z, err := zlib.NewReader(bytes.NewReader(body[at+7:]))
	if err != nil {
		o.t.Fatalf("object %d: %v", n, err)
	}
	out, err := io.ReadAll(z)
	if err != nil {
		o.t.Fatalf("object %d: %v", n, err)
	}
	return out
}

// shown is one string of a page's content: which face, which codes.
type shown struct {
	font  string
	codes []int
}

func parseContent(content []byte) []shown {
	var out []shown
	font := ""
	for len(content) > 0 {
		switch {
		case content[0] == '/':
			end := bytes.IndexByte(content, ' ')
			font, content = string(content[1:end]), content[end:]
		case content[0] == '(':
			s := shown{font: font}
			var raw []byte
			i := 1
			for ; content[i] != ')'; i++ {
				if content[i] == '\\' {
					i++
					if content[i] == 'r' {
						raw = append(raw, '\r')
						continue
					}
				}
				raw = append(raw, content[i])
			}
			for k := 0; k+1 < len(raw); k += 2 {
				s.codes = append(s.codes, be16(raw, k))
			}
			out = append(out, s)
			content = content[i+1:]
		default:
			content = content[1:]
		}
	}
	return out
}

// embeddedFont is a face of the output: its glyphs, numbered as its codes are, and what its codes mean.
type embeddedFont struct {
	face  *face
	means map[int]string
}

func (o *outputFile) font(name string) embeddedFont {
	o.t.Helper()
	type0 := o.objects[o.ref(o.objects[2], "/"+name)]
	cid := o.objects[o.ref(type0, "/DescendantFonts")]
	descriptor := o.objects[o.ref(cid, "/FontDescriptor")]
	data := o.stream(o.ref(descriptor, "/FontFile2"))
	f, err := parseFace(data, 0)
	if err != nil {
		o.t.Fatalf("embedded face %s: %v", name, err)
	}
	if !regexp.MustCompile(`/BaseFont /[A-Z]{6}\+Guatu`).Match(type0) {
		o.t.Errorf("%s has no subset tag: %s", name, type0)
	}
	out := embeddedFont{f, map[int]string{}}
	for _, m := range regexp.MustCompile(`<([0-9A-F]{4})> <([0-9A-F]+)>\n`).FindAllStringSubmatch(string(o.stream(o.ref(type0, "/ToUnicode"))), -1) {
		code, _ := strconv.ParseInt(m[1], 16, 32)
		var units []uint16
		for h := m[2]; len(h) >= 4; h = h[4:] {
			u, _ := strconv.ParseUint(h[:4], 16, 16)
			units = append(units, uint16(u))
		}
		out.means[int(code)] = string(utf16.Decode(units))
	}
	return out
}

// Extracted text proves nothing about what is to be seen: a glyph may be missing or blank and still extract.
// So the glyph of every code on every page is looked up in the file as it was written.
func TestEveryDrawnGlyphHasAnOutline(t *testing.T) {
	doc := sample()
	list, err := Layout(doc, Options{})
	if err != nil {
		t.Fatal(err)
	}
	o := openOutput(t, render(t, doc).Bytes)
	fonts := map[string]embeddedFont{}
	for i := range list.Leaves {
		var text strings.Builder
		for _, s := range parseContent(o.stream(4 + 2*i)) {
			f, ok := fonts[s.font]
			if !ok {
				f = o.font(s.font)
				fonts[s.font] = f
			}
			for _, code := range s.codes {
				if err := f.check(code); err != nil {
					t.Fatalf("page %d, %s: %v", i+1, s.font, err)
				}
				text.WriteString(f.means[code])
			}
		}
		want := ""
		for _, it := range list.Leaves[i].Items {
			if it.Shape == Text {
				want += it.Text
			}
		}
		if text.String() != want {
			t.Errorf("page %d says %q, drawn was %q", i+1, text.String(), want)
		}
	}
}

// gofpdf writes what it is given, so characters above U+FFFF must come to it as surrogates.
func TestPropertiesAndOutlineHoldRareCharacters(t *testing.T) {
	doc := &page.Document{Title: "\U0002CB4A村通报", Sections: []page.Section{{Blocks: []page.Block{page.Title{Text: "关于\U0002CB4A村的通报"}, page.Heading{Level: 1, Text: "甲"}}}}}
	o := openOutput(t, render(t, doc).Bytes)
	n := len(o.objects) - 1
	if info := string(o.objects[n-1]); !strings.Contains(info, "/Title <FEFFD872DF4A6751") || strings.Contains(info, "Date") {
		t.Errorf("properties: %s", info)
	}
	found := false
	for _, body := range o.objects {
		found = found || bytes.Contains(body, []byte("\xFE\xFF\x51\x73\x4E\x8E\xD8\x72\xDF\x4A")) && bytes.Contains(body, []byte("/Dest [3 0 R"))
	}
	if !found {
		t.Error("the outline does not say 关于𬭊村的通报")
	}
	if c := string(o.objects[n]); !strings.Contains(c, "/Lang (zh-CN)") || !strings.Contains(c, "/Outlines") {
		t.Errorf("catalog: %s", c)
	}
}

func (f *embeddedFont) check(code int) error {
	means := f.means[code]
	if means == "" {
		return fmt.Errorf("code %04X means nothing", code)
	}
	if code == 0 || code >= f.face.glyphs {
		return fmt.Errorf("%q (%04X) has no glyph", means, code)
	}
	if f.face.glyph(uint16(code)) == nil && squash(means) != "" {
		return fmt.Errorf("%q (%04X) is blank", means, code)
	}
	return nil
}
