package assess

// K3 counts no more days of a cadre than are required of that cadre, so that one who stays longer does not hide another who stays away.
var _ = add(Indicator{Code: "K3", Name: "驻村天数达标率", Formula: "Σ min(本期驻村天数, 本期应驻天数) ÷ Σ 本期应驻天数", Source: "下乡干部“本期驻村天数”；应驻天数按角色见参数表", Scale: 4,
	Of: func(u *Unit) Count {
		var c counter
		for _, k := range u.Cadres {
			if !k.Days.OK() {
				continue
			}
			required := u.basis.requiredDays(k)
			if required == 0 {
				continue
			}
			c.add(max(0, min(k.Days.V, required)), required, place(&k.Place))
		}
		return c.Count
	}})
