package pdf

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"guatu/pipeline/page"
)

func TestChartsAreSelfContainedSVG(t *testing.T) {
	ch := page.Bars{Items: []page.Bar{{Label: "永清<镇>&\x00", Value: 9, Shown: "9户"}}, Target: &page.Target{Value: 10, Label: "目标"}}
	b, err := ChartSVG(ch, 400, 200)
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	dec := xml.NewDecoder(strings.NewReader(string(b)))
	for {
		tok, err := dec.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		start, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		for _, a := range start.Attr {
			if a.Name.Local == "href" || strings.Contains(a.Value, "url(") {
				t.Errorf("%s points outside: %s", start.Name.Local, a.Value)
			}
		}
		if start.Name.Local == "text" {
			var s string
			if err := dec.DecodeElement(&s, &start); err != nil {
				t.Fatal(err)
			}
			texts = append(texts, s)
		}
	}
	if got := strings.Join(texts, " "); !strings.Contains(got, "永清<镇>& 9户 目标") {
		t.Errorf("texts: %s", got)
	}
	again, err := ChartSVG(ch, 400, 200)
	if err != nil || string(again) != string(b) {
		t.Error("the same chart gave other bytes")
	}
}
