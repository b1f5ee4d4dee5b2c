package decode

import "guatu/pipeline/spec"

// departments takes what departments say of persons. A row counts when it says which department says what of whom.
func (c *settingsReader) departments(rows []comparedRow) {
	for i := range rows {
		r := &rows[i]
		if !r.Department.OK() || !r.ID.OK() || !r.Item.OK() || !r.Has.OK() {
			continue
		}
		id := c.township(&r.Place, r.Township)
		if r.Township.OK() && id == 0 {
			continue
		}
		c.supplied(&r.Place)
		c.out.Departments.Add(spec.Said{Department: r.Department.V, Item: r.Item.V, Has: r.Has.Is(spec.OnList), ID: r.ID.V, Name: r.Name.V, Township: id, Day: r.Day.V, Basis: r.Basis.V})
	}
}
