package decode

import "guatu/pipeline/spec"

// listed takes the households that the carriers of the ten-way check have. A row counts when it says on which carrier whose household it is.
func (c *settingsReader) listed(rows []listedRow) {
	for i := range rows {
		r := &rows[i]
		id := c.township(&r.Place, r.Township)
		if id == 0 || !r.Carrier.OK() || !r.Village.OK() || !r.HeadName.OK() {
			continue
		}
		c.supplied(&r.Place)
		c.out.Listed = append(c.out.Listed, spec.Listed{Carrier: r.Carrier.V, Township: id, Village: r.Village.V, Household: r.HouseholdNo.V, Head: r.HeadName.V,
			People: r.People, Status: r.Status, MainCause: r.MainCause, Category: r.Category, NetPerHead: r.NetPerHead})
	}
}
