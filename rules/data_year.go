package rules

import (
	"strconv"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// newCase is what every rule of a run is given. A household's rules ask for these things a hundred thousand times a week, so they are looked up once.
func newCase(s *spec.Spec, p record.Period, past *record.Past) Case {
	c := Case{Spec: s, Period: p, Past: past, year: p.To.Time().Year() - 1, items: checklists(s), listed: sumListed(s)}
	if y, err := strconv.Atoi(s.Facts["year"].Value); err == nil {
		c.year = y
	}
	c.end = record.DayOf(c.year, 12, 31)
	return c
}

// dataYear is the year the figures speak of: a return of February 2016 tells of 2015.
func (c *Case) dataYear() int { return c.year }

// yearEnd is the day on which ages of yearly figures are taken, so that the same return gives the same answer on any day.
func (c *Case) yearEnd() record.Day { return c.end }

// line is a yearly income standard in fen, and how messages name it; not known for years before the first.
type line struct {
	key   string
	year  int
	fen   int64
	named string
	known bool
}

// lineOf is a yearly income standard in fen, and how the message names it. ok is false for years before the first known one.
func (c *Case) lineOf(key string, year int) (fen int64, named string, ok bool) {
	for i := range c.lines {
		if l := &c.lines[i]; l.year == year && l.key == key {
			return l.fen, l.named, l.known
		}
	}
	l := line{key: key, year: year}
	day := record.DayOf(year, 12, 31)
	if _, l.known = c.Spec.Params.At(key, day); l.known {
		p := c.Param(key, day)
		fen, err := p.Scaled(2)
		if err != nil {
			panic(err.Error())
		}
		l.fen, l.named = fen, strconv.Itoa(year)+"年"+p.Name+yuan(fen)+"元"
	}
	c.lines = append(c.lines, l)
	return l.fen, l.named, l.known
}

// ageOf is the person's age at the end of the data year; ok is false when neither the column nor the number tells the birthday.
func (c *Case) ageOf(m *record.Member) (int, bool) {
	born, ok := birthday(m)
	if !ok || born > c.end {
		return 0, false
	}
	return record.Age(born, c.end), true
}

// birthday is what 出生日期 says, else what the ID number says.
func birthday(m *record.Member) (record.Day, bool) {
	if m.Born.OK() {
		return m.Born.V, true
	}
	id := parseID(m.ID.V)
	return id.Born, id.BornOK
}

// aged lists the people who count and are at least so old; ok is false when somebody's age is not known.
func (c *Case) aged(h *record.Home, least int) (out []*record.Member, ok bool) {
	for _, m := range present(h) {
		age, known := c.ageOf(m)
		if !known {
			return nil, false
		}
		if age >= least {
			out = append(out, m)
		}
	}
	return out, true
}
