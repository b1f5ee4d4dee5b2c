package assess

var _ = add(Indicator{Code: "K5", Name: "档案合格率", Formula: "五类档案核查结论为合格的户 ÷ 联系户", Source: "五类档案“核查结论”", Cases: true,
	Of: func(u *Unit) Count {
		var c counter
		for _, h := range u.Homes {
			if h.Archive == nil {
				c.add(0, 1, "")
				continue
			}
			c.add(one(h.Archive.Verdict.Is("合格")), 1, place(&h.Archive.Place))
		}
		return c.Count
	}})
