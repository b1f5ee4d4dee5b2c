package assess

// K2 counts households, not visits: ten visits to one household do not make up for nine households that nobody went to.
var _ = add(Indicator{Code: "K2", Name: "入户频次达标率", Formula: "累计走访次数达到进度要求（年度次数按已过天数折算，不足1次按1次）的联系户 ÷ 联系户", Source: "入户走访（含往期累计）；年度次数见参数表", Cases: true,
	Of: func(u *Unit) Count {
		var c counter
		for _, h := range u.Homes {
			c.add(one(u.visitedSoFar(h) >= u.basis.requiredVisits(u.area.ID, h)), 1, "")
		}
		return c.Count
	}})
