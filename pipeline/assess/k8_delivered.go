package assess

var _ = add(Indicator{Code: "K8", Name: "慰问及一封信送达率", Formula: "（一封信已送达户 + 慰问对象已送达）÷（应送户 + 慰问名额）", Source: "一封信送达、七个一慰问“送达日期”", Cases: true,
	Of: func(u *Unit) Count {
		var c counter
		for _, h := range u.Homes {
			row := ""
			if h.Letter != nil {
				row = place(&h.Letter.Place)
			}
			c.add(one(h.Letter != nil && h.Letter.DeliveredOn.OK()), 1, row)
		}
		for _, g := range u.Gifts {
			c.add(one(g.DeliveredOn.OK()), 1, place(&g.Place))
		}
		return c.Count
	}})
