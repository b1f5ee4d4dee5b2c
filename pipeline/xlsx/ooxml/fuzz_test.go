package ooxml

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"guatu/pipeline/grid"
	"guatu/pipeline/xlsx/guard"
	"guatu/pipeline/xlsx/numfmt"
	"guatu/pipeline/xlsx/rows"
	"guatu/pipeline/xlsx/xmlscan"
)

// scan reads one sheet part by the general path only, or with the short way for common cells.
func scan(part []byte, general bool) (string, error) {
	limits := guard.DefaultLimits()
	w := &workbook{limits: limits, budget: rows.NewBudget(100_000), general: general, styles: []style{{}, {class: numfmt.Date}, {class: numfmt.Percent, mark: grid.Percent}, {mark: grid.Struck}}}
	w.strings = table{all: "甲乙", ends: []uint32{3, 6, 6}, marks: map[uint32]grid.Mark{1: grid.Coloured}}
	out := &grid.Sheet{}
	s := &sheet{workbook: w, out: out, build: rows.New(out, w.budget), lx: new(xmlscan.Lexer)}
	if err := s.lx.Reset(bytes.NewReader(part), 1<<16); err != nil {
		return "", err
	}
	if err := s.read(); err != nil {
		return "", err
	}
	if err := s.lx.Rest(); err != nil {
		return "", err
	}
	if err := s.build.Finish(nil); err != nil {
		return "", err
	}
	return grid.Format(&grid.Book{Sheets: []*grid.Sheet{out}}), nil
}

// Both ways accept the same parts and see the same cells in them.
func FuzzSheet(f *testing.F) {
	for _, rows := range []string{
		`<row r="1"><c r="A1" s="1"><v>42405</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="3"/><c r="D1" t="str"><f>A1&amp;B1</f><v>甲</v></c></row>`,
		`<row><c><v>1e3</v></c><c t="b"><v>1</v></c><c t="inlineStr"><is><r><rPr><strike/></rPr><t>a</t></r></is></c><c t="e"><v>#N/A</v></c></row>`,
		`<row r="3" hidden="1"><c r="B3" s="2"><f>SUM(A1:A2)</f><v>-0.5</v></c><c r="D3" s="1"><f t="shared" si="0" ref="D3:D4">[1]x!A1</f></c></row>`,
		`<row r="4"><c r="A4" t="inlineStr"><is><t>620521196503120317</t></is></c><c r="B4" s="3" t="inlineStr"><is><t>a&amp;b_x000D_</t></is></c><c r="C4" t="inlineStr"><is><t></t></is></c></row>`,
		`<x:row r="2"><x:c r="AB2" t="n"><x:v>007</x:v></x:c></x:row>`,
	} {
		f.Add([]byte(`<worksheet><sheetData>` + rows + strings.Repeat(" ", 100) + `</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`))
	}
	f.Fuzz(func(t *testing.T, part []byte) {
		// The short way only looks where a kilobyte lies ahead or the part ends; both is seen.
		a, errA := scan(part, false)
		b, errB := scan(part, true)
		var r *guard.Refusal
		if errA != nil && !errors.As(errA, &r) {
			t.Fatalf("an error that is ours: %v", errA)
		}
		if (errA == nil) != (errB == nil) || a != b {
			t.Fatalf("short way: %q, %v\ngeneral: %q, %v", a, errA, b, errB)
		}
	})
}

func FuzzStrings(f *testing.F) {
	f.Add([]byte(`<sst><si><t>甲</t></si><si><r><rPr><color rgb="FFFF0000"/></rPr><t xml:space="preserve"> 乙_x000D_</t></r><rPh><t>yi</t></rPh></si><si/></sst>`))
	f.Add([]byte(`<sst><si><t>a&amp;b</t><phoneticPr fontId="1" type="noConversion"/></si><si><t/></si></sst>`))
	f.Fuzz(func(t *testing.T, part []byte) {
		w := &workbook{limits: guard.DefaultLimits()}
		lx := new(xmlscan.Lexer)
		if lx.Reset(bytes.NewReader(part), 1<<16) != nil || w.readStrings(lx) != nil {
			return
		}
		for i := range w.strings.ends {
			w.strings.at(uint32(i))
		}
	})
}
