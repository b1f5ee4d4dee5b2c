package rules

import "guatu/pipeline/record"

func (r *run) whole() []record.Finding {
	var out []record.Finding
	for _, rule := range r.active {
		if check, ok := rule.Check.(WholeCounty); ok {
			c := r.base
			c.rule, c.out = rule, &out
			r.guard(rule, func() { check(&c, r.county) })
		}
	}
	return out
}

// review runs the rules that look at what the others found.
func (r *run) review(found []record.Finding) []record.Finding {
	var out []record.Finding
	for _, rule := range r.active {
		if check, ok := rule.Check.(Review); ok {
			c := r.base
			c.rule, c.out = rule, &out
			r.guard(rule, func() { check(&c, r.county, found) })
		}
	}
	name(out)
	return out
}

// township runs every rule that looks at one return. Each rule walks the return by itself, so one that panics loses only its own findings.
func (r *run) township(t *Township) []record.Finding {
	var out []record.Finding
	r.forms(t, &out)
	for _, rule := range r.active {
		c := r.base
		c.rule, c.out, c.town = rule, &out, t
		r.guard(rule, func() { c.walk(rule.Check, t) })
	}
	return out
}

func (c *Case) walk(check Condition, t *Township) {
	switch check := check.(type) {
	case EachFile:
		check(c, t.Return)
	case EachReturn:
		check(c, t)
	case EachVillage:
		for _, v := range t.Village {
			check(c, v)
		}
	case EachHousehold:
		for i := range t.Homes {
			check(c, &t.Homes[i])
		}
	case EachMember:
		for i := range t.people.list {
			if c.person = &t.people.list[i]; c.person.Home != nil {
				check(c, c.person.Home, c.person.Member)
			}
		}
	default:
		c.rows(check, t.Return)
	}
}

func (c *Case) rows(check Condition, r *record.Return) {
	switch check := check.(type) {
	case EachRow[record.Household]:
		each(c, check, r.Households)
	case EachRow[record.Member]:
		each(c, check, r.Members)
	case EachRow[record.Measure]:
		each(c, check, r.Measures)
	case EachRow[record.Income]:
		each(c, check, r.Incomes)
	case EachRow[record.Archive]:
		each(c, check, r.Archives)
	case EachRow[record.Acceptance]:
		each(c, check, r.Acceptances)
	case EachRow[record.Village]:
		each(c, check, r.Villages)
	case EachRow[record.Gift]:
		each(c, check, r.Gifts)
	case EachRow[record.Letter]:
		each(c, check, r.Letters)
	case EachRow[record.Cadre]:
		each(c, check, r.Cadres)
	case EachRow[record.Visit]:
		each(c, check, r.Visits)
	case EachRow[record.Correction]:
		each(c, check, r.Corrections)
	case EachRow[record.Monitor]:
		each(c, check, r.Monitors)
	case EachRow[record.Work]:
		each(c, check, r.Works)
	case EachRow[record.WorkPlan]:
		each(c, check, r.WorkPlans)
	}
}

func each[T any](c *Case, check EachRow[T], rows []T) {
	for i := range rows {
		check(c, &rows[i])
	}
}
