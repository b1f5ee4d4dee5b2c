package decode

import (
	"strings"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
)

// yesNo reads 是 and 否 in all their marks, also as boxes: ☑是 □否.
func (rd *reader) yesNo(v *record.YesNo, col *column, c grid.Cell) (fix, bool) {
	raw, ok := choiceText(c)
	if !ok {
		return 0, false
	}
	got := col.list.resolve(raw)
	did := fix(0)
	if !got.ok {
		if yes, ok := boxes(raw); ok {
			v.V, v.S = yes, record.Good
			return fixBox, true
		}
		return emptyChoice(raw, &v.S)
	}
	v.V, v.S = got.value == "是", record.Good
	if !got.exact {
		did = fixMark
	}
	return did, true
}

// boxes reads a printed choice with one box ticked.
func boxes(raw string) (yes, ok bool) {
	s, _ := tight(raw)
	ticked := func(r rune) bool { return strings.ContainsRune("☑☒■√✓✔●R", r) }
	open := func(r rune) bool { return strings.ContainsRune("□☐○◯", r) }
	var opts []rune
	var marks []bool
	pending := 0 // 1 open, 2 ticked, waiting for its word
	for _, r := range s {
		switch {
		case ticked(r):
			pending = 2
		case open(r):
			pending = 1
		case r == '是' || r == '否' || r == '有' || r == '无':
			if pending == 0 {
				return false, false
			}
			opts, marks = append(opts, r), append(marks, pending == 2)
			pending = 0
		default:
			return false, false
		}
	}
	if len(opts) != 2 || marks[0] == marks[1] || pending != 0 {
		return false, false
	}
	pick := opts[0]
	if marks[1] {
		pick = opts[1]
	}
	return pick == '是' || pick == '有', true
}
