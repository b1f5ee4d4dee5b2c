package pdf

import (
	"fmt"
	"regexp"
	"unicode/utf16"

	"guatu/pipeline/page"
)

// info is the file's properties.
func info(doc *page.Document) []byte {
	out := []byte("<<")
	for _, p := range []struct{ key, text string }{
		{"Title", doc.Title}, {"Author", doc.Author}, {"Subject", doc.Subject}, {"Producer", "guatu"},
	} {
		if text := clean(p.text); text != "" {
			out = append(out, "/"+p.key+" "+textString(text)...)
		}
	}
	if !doc.Date.IsZero() {
		date := doc.Date.UTC().Format("20060102150405Z")
		out = fmt.Appendf(out, "/CreationDate (D:%s)/ModDate (D:%s)", date, date)
	}
	return append(out, ">>"...)
}

// textString writes text as UTF-16 with its byte order mark, in hex.
func textString(s string) string {
	out := []byte("<FEFF")
	for _, u := range utf16.Encode([]rune(s)) {
		out = fmt.Appendf(out, "%04X", u)
	}
	return string(append(out, '>'))
}

var outlineRef = regexp.MustCompile(`/Outlines \d+ 0 R`)

// catalog keeps gofpdf's outline and sets the language and the window's title.
func catalog(old []byte) []byte {
	out := "<</Type /Catalog /Pages 1 0 R /Lang (zh-CN) /ViewerPreferences <</DisplayDocTitle true>>"
	if ref := outlineRef.Find(old); ref != nil {
		out += " " + string(ref) + " /PageMode /UseOutlines"
	}
	return []byte(out + ">>")
}
