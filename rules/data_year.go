package rules

import (
	"strconv"

	"guatu/pipeline/record"
)

// dataYear is the year the figures speak of: a return of February 2016 tells of 2015.
func (c *Case) dataYear() int {
	if y, err := strconv.Atoi(c.Spec.Facts["year"].Value); err == nil {
		return y
	}
	return c.Period.To.Time().Year() - 1
}

// yearEnd is the day on which ages of yearly figures are taken, so that the same return gives the same answer on any day.
func (c *Case) yearEnd() record.Day { return record.DayOf(c.dataYear(), 12, 31) }

// lineOf is a yearly income standard in fen, and how the message names it. ok is false for years before the first known one.
func (c *Case) lineOf(key string, year int) (fen int64, named string, ok bool) {
	day := record.DayOf(year, 12, 31)
	if _, known := c.Spec.Params.At(key, day); !known {
		return 0, "", false
	}
	p := c.Param(key, day)
	fen, err := p.Scaled(2)
	if err != nil {
		panic(err.Error())
	}
	return fen, strconv.Itoa(year) + "年" + p.Name + yuan(fen) + "元", true
}

// ageOf is the person's age at the end of the data year; ok is false when neither the column nor the number tells the birthday.
func (c *Case) ageOf(m *record.Member) (int, bool) {
	born, ok := birthday(m)
	if !ok || born > c.yearEnd() {
		return 0, false
	}
	return record.Age(born, c.yearEnd()), true
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
