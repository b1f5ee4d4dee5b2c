package rules

import (
	"fmt"

	"guatu/pipeline/record"
)

// called is how a message speaks of the person or household of a row. Numbers are left to the finding's own fields, which are masked where they must be.
func called(rec record.Row) string {
	switch x := rec.(type) {
	case *record.Member:
		return x.Name.V + unnamed(x.Name, "此人")
	case *record.Household:
		return "户主" + x.HeadName.V + unnamed(x.HeadName, "（姓名为空）")
	case *record.Village:
		return x.Village.V + unnamed(x.Village, "此村")
	}
	if name := textOf(rec, "name"); name != "" {
		return name
	}
	return "户主" + textOf(rec, "head_name")
}

func unnamed(name record.Text, instead string) string {
	if name.OK() {
		return ""
	}
	return instead
}

// blankOf words that a cell is empty, and what it must say where that is known.
func blankOf(c *Case, rec record.Row, field record.Value, _ string) (string, string) {
	at := record.FieldOf(rec, field)
	hint, want := c.blankHint(rec, at)
	return fmt.Sprintf("%s的“%s”没有填%s", called(rec), c.headOf(rec.Where().Sheet, at), hint), want
}

// idFields are the columns that hold certificate numbers.
var idFields = []FieldRef{{"member", "id"}, {"household", "head_id"}, {"gift", "id"}}

// toldWithMember reports that the same number stands in 家庭成员, where the mistake is told once for all its copies.
func toldWithMember(c *Case, rec record.Row, written string) bool {
	if _, ok := rec.(*record.Member); ok || c.town == nil {
		return false
	}
	h := c.town.Home(textOf(rec, "household_no"))
	if h == nil {
		return false
	}
	for _, m := range h.Members {
		if m.Written("id", &m.ID) == written {
			return true
		}
	}
	return false
}

// lostDigits reports a number that the spreadsheet has cut to fifteen digits.
func lostDigits(field record.Value, written string) bool {
	return damaged(written) || field.Known() == record.Bad && len(written) >= 16 && idCharacters(written) && written[len(written)-3:] == "000"
}
