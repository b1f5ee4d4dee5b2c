package decode

import (
	"guatu/pipeline/record"
	"guatu/pipeline/spec"
)

// conditionRow is one line of the county's lists 五用 and 五惩.
type conditionRow struct {
	record.Place
	List  record.Code `col:"list"`
	Seq   record.Int  `col:"seq"`
	Name  record.Text `col:"name"`
	Kind  record.Code `col:"kind"`
	When  record.Text `col:"when"`
	Basis record.Text `col:"basis"`
}

// conditions takes only those whose condition can be computed; the program adds none of its own.
func (c *settingsReader) conditions(rows []conditionRow) {
	for i := range rows {
		r := &rows[i]
		if !r.List.OK() || !r.Name.OK() || !r.Kind.OK() || !r.When.OK() || !r.Basis.OK() {
			continue
		}
		bounds, ok := spec.ReadBounds(r.When.V)
		if !ok {
			c.fact(record.ValueBad, &r.Place, "when", r.When.V, "如“K1≥90、总分＜60”，百分数在0至100之间")
			continue
		}
		c.supplied(&r.Place)
		c.out.Conditions = append(c.out.Conditions, spec.Condition{List: r.List.V, Name: r.Name.V, Kind: r.Kind.V, Bounds: bounds, Text: r.When.V, Basis: r.Basis.V})
	}
}
