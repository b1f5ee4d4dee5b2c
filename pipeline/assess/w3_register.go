package assess

// W3 asks of every household what comparing incomes and safeguards needs: its people and last year's income.
var _ = add(Indicator{Code: "W3", Name: "基础信息完整率", Formula: "家庭成员、收入都有记录的户 ÷ 在册户", Source: "户信息、家庭成员、收入情况", Cases: true,
	Of: func(u *Unit) Count {
		var c counter
		for _, h := range u.Homes {
			c.add(one(h.Income != nil && len(h.Members) > 0), 1, place(&h.Household.Place))
		}
		return c.Count
	}})
