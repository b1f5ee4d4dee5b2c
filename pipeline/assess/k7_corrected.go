package assess

// K7 looks at what the next return shows, never at what the answer column claims: to admit 未整改 costs nothing, to claim 已整改 gains nothing.
var _ = add(Indicator{Code: "K7", Name: "问题整改率", Formula: "上期已反馈、本期不再出现的问题 ÷ 上期已反馈的问题", Source: "上期问题与本期问题清单对照", Cases: true,
	Of: func(u *Unit) Count {
		var c counter
		for _, p := range u.issued {
			c.add(one(!u.basis.open[p.Key]), 1, p.No)
		}
		return c.Count
	}})
