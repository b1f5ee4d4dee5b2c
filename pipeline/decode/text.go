package decode

import (
	"slices"
	"strings"
	"unicode/utf8"

	"guatu/pipeline/grid"
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// text reads names, villages, identifiers and free text.
func (rd *reader) text(v *record.Text, col *column, c grid.Cell) (fix, bool) {
	if col.last != "" && c.Kind == grid.Text && c.Raw == col.last && col.kind != kVillage {
		v.V, v.S = col.kept, record.Good
		return 0, true
	}
	if col.kind == kVillage && c.Raw == col.wrote && c.Kind == grid.Text {
		v.V, v.S = col.kept, record.Good
		return col.wroteFix, true
	}
	s, did, ok := rd.textOf(col, c)
	switch {
	case !ok:
		return did, false
	case s == "":
		v.S = record.Blank
		return did, true
	}
	v.V, v.S = rd.keepText(col, s), record.Good
	if col.kind == kVillage && c.Kind == grid.Text {
		col.wrote, col.wroteFix = c.Raw, did
	}
	return did, true
}

func (rd *reader) textOf(col *column, c grid.Cell) (string, fix, bool) {
	switch col.kind {
	case kID, kPhone, kAccount, kIdent:
		return rd.identifier(col, c)
	}
	s := c.Raw
	if c.Kind != grid.Text {
		s = plainNumber(shown(c))
	}
	t := trim(s)
	if t != "" && t[0] == '\'' {
		t = trim(t[1:])
	}
	if t == "" || dash(t) {
		return "", fixDash, true
	}
	if ditto(t) && col.spec.Field != "note" {
		return "", 0, false
	}
	switch col.kind {
	case kName:
		if nothing(t) {
			return "", fixEmptyWord, true
		}
		return personName(t)
	case kVillage:
		return rd.village(t)
	}
	did := fix(0)
	if t != s {
		did = fixSpace
	}
	return t, did, true
}

// plainNumber is a numeric literal as a person would write it: without the noise of binary arithmetic.
func plainNumber(s string) string {
	if n, ok := scaled(s, 6); ok {
		return record.FormatScaled(n, 6)
	}
	return s
}

// personName folds widths, drops blanks between Chinese characters, and writes the dot of longer names in one way.
func personName(s string) (string, fix, bool) {
	if pureHan(s) {
		return s, 0, true
	}
	if persons := strings.FieldsFunc(s, lineBreak); len(persons) > 1 && !slices.ContainsFunc(persons, short) {
		return strings.Join(persons, "、"), fixSpace, true // not one long name
	}
	t, did := tight(s)
	if did&fixSpace != 0 {
		did = did&^fixSpace | fixNameSpace
		if r, _ := utf8.DecodeRuneInString(t); !isHan(r) { // blanks part the words of a foreign name
			return strings.Join(strings.Fields(s), " "), fixSpace, true
		}
	}
	return dots.Replace(t), did, true
}

func lineBreak(r rune) bool { return r == '\n' || r == '\r' }

// short reports what is too short for a name: one character, as where a name is written from top to bottom.
func short(s string) bool { return utf8.RuneCountInString(trim(s)) < 2 }

var dots = strings.NewReplacer("•", "·", "‧", "·", "∙", "·", "・", "·", "･", "·", "●", "·")

func pureHan(s string) bool {
	for _, r := range s {
		if r < 0x4E00 || r > 0x9FFF {
			return false
		}
	}
	return true
}

// village writes the name as the township's register has it.
func (rd *reader) village(s string) (string, fix, bool) {
	if v, ok := rd.d.vills[s]; ok {
		return v, villageFix(s, v), true
	}
	t, _ := tight(s)
	if v := rd.d.registered(rd.ret.Township, t); v != nil {
		t = v.Name
	}
	t = strings.Clone(t)
	rd.d.vills[strings.Clone(s)] = t
	return t, villageFix(s, t), true
}

// registered finds a village in the register, also behind its township's name: 红堡镇前村.
func (d *decoder) registered(township int, s string) *spec.Village {
	if v := d.spec.FindVillage(township, s); v != nil {
		return v
	}
	t := d.spec.Township(township)
	if t == nil {
		return nil
	}
	prefixes := append([]string{}, t.Aliases...)
	for _, n := range t.Names {
		prefixes = append(prefixes, n.Name)
	}
	slices.SortFunc(prefixes, func(a, b string) int { return len(b) - len(a) })
	for _, p := range prefixes {
		if rest, ok := strings.CutPrefix(s, p); ok && rest != "" {
			if v := d.spec.FindVillage(township, rest); v != nil {
				return v
			}
		}
	}
	return nil
}

func villageFix(wrote, is string) fix {
	if wrote == is {
		return 0
	}
	return fixVillage
}
