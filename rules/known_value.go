package rules

import "guatu/pipeline/record"

// knownValue is what a blank cell must say, where a sound certificate number or another sheet says it for certain; else "". place names where it stands.
func (c *Case) knownValue(rec record.Row, field record.Field) (value, place string) {
	if m, ok := rec.(*record.Member); ok {
		if field == "sex" {
			return c.Person(m).sexByNumber(), "证件号码"
		}
	}
	h := c.homeOfRow(rec)
	if h == nil {
		return "", ""
	}
	own := rec == record.Row(h.Household)
	switch {
	case field == "household_no" && !own:
		return h.HouseholdNo.V, h.Where().Sheet.Name
	case field == "village" && own:
		return villageOf(h).V, "其余各表"
	case field == "village":
		return h.Village.V, h.Where().Sheet.Name
	case field == "head_name" && own:
		if head := onlyHead(h); head != nil {
			return head.Name.V, head.Where().Sheet.Name
		}
	case field == "head_name":
		return h.HeadName.V, h.Where().Sheet.Name
	}
	return "", ""
}

// homeOfRow is the household a row was joined with, by its number or, where that is blank, by village and head; nil when no one household is certain.
func (c *Case) homeOfRow(rec record.Row) *record.Home {
	if m, ok := rec.(*record.Member); ok && c.town.given[m] != nil {
		return c.town.given[m]
	}
	no, _ := record.Get(rec, "household_no").(*record.Text)
	if no == nil {
		return nil
	}
	if no.OK() {
		if h := c.town.Home(no.V); h != nil && !c.town.doubled[no.V] && c.town.elsewhere[h] == "" {
			return h
		}
		return nil
	}
	for _, strays := range c.town.strayed {
		for _, s := range strays {
			if s.row == rec {
				return s.home
			}
		}
	}
	return nil
}

// blankHint ends a message on a blank cell whose value is known, and returns the value.
func (c *Case) blankHint(rec record.Row, field record.Field) (hint, value string) {
	value, place := c.knownValue(rec, field)
	if value == "" {
		return "", ""
	}
	return "，" + place + "中为“" + value + "”", value
}
