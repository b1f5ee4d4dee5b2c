package assess

var _ = add(Indicator{Code: "K1", Name: "入户覆盖率", Formula: "本期有有效走访记录的联系户 ÷ 联系户", Source: "入户走访；联系户按账二帮扶责任人", Cases: true,
	Of: func(u *Unit) Count {
		var c counter
		for _, h := range u.Homes {
			visits := u.visitsTo(h)
			row := ""
			if len(visits) > 0 {
				row = place(&visits[0].Place)
			}
			c.add(one(len(visits) > 0), 1, row)
		}
		return c.Count
	}})
