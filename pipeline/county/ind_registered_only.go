package county

var _ = add(Indicator{
	ID: "registered_only", Title: "登记有、名单无", Unit: "处", Order: 630,
	Num:   "登记有而部门名单上没有或部门记为没有的人（危房按户），按部门",
	Sheet: "member",
	Needs: []string{"member.low_income"},
	Parts: codeParts("比对部门"),
	Count: countRegisteredOnly,
})

func countRegisteredOnly(c *County, a *Area, k *Counter) { countContrasts(c, a, k, true) }

// countContrasts counts the differences of one kind with every department's lists.
func countContrasts(c *County, a *Area, k *Counter, registered bool) {
	for h := range a.InForce() {
		for _, department := range c.Spec.Codes["比对部门"].Values {
			found := c.Spec.Contrasts(department, a.ID, &h.Home)
			for i := range found {
				if found[i].Registered() == registered {
					k.Add(found[i].Row.Where(), h.Village, department, 1, 0)
				}
			}
		}
	}
}
