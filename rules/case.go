package rules

import (
	"strings"

	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// Case is what a rule is given beside the thing it looks at. A rule reports through it and keeps nothing.
type Case struct {
	Spec   *spec.Spec
	Period record.Period
	Past   *record.Past
	rule   *Rule
	town   *Township
	person *Person // the one being looked at, when members are walked
	near   int     // where the people of the household being looked at begin in the roster
	out    *[]record.Finding
	values []value     // parameters asked for so far
	lines  []line      // yearly standards likewise
	year   int         // that the figures speak of
	end    record.Day  // of that year
	items  []checklist // of households, oldest first
	listed map[listedIn]listedSum
}

type value struct {
	key    string
	places int
	v      int64
	words  []string
}

// Township is the return being looked at; nil for WholeCounty rules.
func (c *Case) Township() *Township { return c.town }

// Int is a parameter in force on the period's last day, as a whole number. A rule may only ask for keys it lists in Params.
func (c *Case) Int(key string) int64 { return c.scaled(key, 0) }

// Fen is a parameter in yuan as fen.
func (c *Case) Fen(key string) int64 { return c.scaled(key, 2) }

// Scaled is a parameter as record.Decimal counts, in ten-thousandths.
func (c *Case) Scaled(key string) int64 { return c.scaled(key, 4) }

func (c *Case) scaled(key string, places int) int64 {
	for i := range c.values {
		if x := &c.values[i]; x.places == places && x.key == key {
			return x.v
		}
	}
	v, err := c.Param(key, c.Period.To).Scaled(places)
	if err != nil {
		panic(err.Error())
	}
	c.values = append(c.values, value{key, places, v, nil})
	return v
}

// Words is a parameter that lists words, parted by |.
func (c *Case) Words(key string) []string {
	const asWords = -1
	for i := range c.values {
		if x := &c.values[i]; x.places == asWords && x.key == key {
			return x.words
		}
	}
	words := strings.Split(c.Param(key, c.Period.To).Value, "|")
	c.values = append(c.values, value{key, asWords, 0, words})
	return words
}

// Param is a parameter on a day. An unknown key panics: the engine reports the rule as crashed, which a test forbids.
func (c *Case) Param(key string, day record.Day) spec.Param {
	p, ok := c.Spec.Params.At(key, day)
	if !ok || !has(c.rule.Params, key) {
		panic("rule " + c.rule.ID + " asks for parameter " + key + ", which it does not list or which is not in force on " + day.String())
	}
	return p
}
