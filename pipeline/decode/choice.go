package decode

import (
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// code reads a single choice; several values in one are Bad.
func (rd *reader) code(v *record.Code, col *column, c grid.Cell) (fix, bool) {
	raw, ok := choiceText(c)
	if !ok {
		return 0, false
	}
	got := col.list.resolve(raw)
	if !got.ok {
		return emptyChoice(raw, &v.S)
	}
	v.V, v.S = got.value, record.Good
	rd.synonym(col, raw, got)
	return 0, true
}

// choiceText is the text of a cell in a column of choices; numbers may be code numbers.
func choiceText(c grid.Cell) (string, bool) {
	switch c.Kind {
	case grid.Text:
		return c.Raw, true
	case grid.Number:
		return plainNumber(c.Raw), true
	case grid.Bool:
		return map[string]string{"1": "是", "0": "否"}[c.Raw], true
	}
	return "", false
}

// emptyChoice tells dashes and 无 from words that are no choice.
func emptyChoice(raw string, state *record.State) (fix, bool) {
	s, _ := tight(raw)
	switch {
	case s == "":
		*state = record.Blank
		return fixSpace, true
	case dash(s):
		*state = record.Blank
		return fixDash, true
	case nothing(s):
		*state = record.Blank
		return fixEmptyWord, true
	}
	return 0, false
}

// codes reads several choices parted by any of the usual signs.
func (rd *reader) codes(v *record.Codes, col *column, c grid.Cell) (fix, bool) {
	raw, ok := choiceText(c)
	if !ok {
		return 0, false
	}
	if got := col.list.resolve(raw); got.ok {
		v.V, v.S = []string{got.value}, record.Good
		rd.synonym(col, raw, got)
		return 0, true
	}
	var out []string
	for _, part := range parts(raw) {
		got := col.list.resolve(part)
		if !got.ok {
			return emptyChoice(raw, &v.S)
		}
		rd.synonym(col, part, got)
		out = append(out, got.value)
	}
	if len(out) == 0 {
		return emptyChoice(raw, &v.S)
	}
	v.V, v.S = out, record.Good
	return 0, true
}

// parts splits a multiple choice.
func parts(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("、，,;；/／|+＋&和及", r) || invisible(r) })
}

// synonym counts what was written otherwise than the list has it.
func (rd *reader) synonym(col *column, raw string, got choice) {
	if got.exact {
		return
	}
	k := synonym{col.spec.Field, raw}
	f := rd.syn[k]
	if f == nil {
		k.wrote = rd.d.keep.text(raw)
		f = &record.Fact{Kind: record.Synonym, Sheet: rd.t.sheet, Field: col.spec.Field, Row: rd.row, Cell: grid.Ref(col.at, rd.row), Got: trim(k.wrote), Want: got.value}
		rd.syn[k] = f
	}
	f.N++
}
