package assess

var _ = add(Indicator{Code: "K4", Name: "台账完成率", Formula: "三本账都有记录的户 ÷ 联系户", Source: "账一、账二、账三", Cases: true,
	Of: func(u *Unit) Count {
		var c counter
		for _, h := range u.Homes {
			whole := h.Income != nil && len(h.Measures) > 0 && len(h.Members) > 0
			c.add(one(whole), 1, place(&h.Household.Place))
		}
		return c.Count
	}})
