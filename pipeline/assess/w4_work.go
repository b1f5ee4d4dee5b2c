package assess

// W4 counts the month's row, whatever it says: one who has come home is reported as much as one who is away, and costs nothing.
var _ = add(Indicator{Code: "W4", Name: "务工月监测更新率", Formula: "已外出务工月监测有本月记录的人 ÷ 家庭成员填有务工区域的人", Source: "家庭成员“务工区域”、已外出务工月监测", Cases: true,
	Of: func(u *Unit) Count {
		told := map[string]string{}
		if u.area.Return != nil {
			for i := range u.area.Return.Works {
				w := &u.area.Return.Works[i]
				told[w.ID.V] = place(&w.Place)
			}
		}
		var c counter
		for _, h := range u.Homes {
			for _, m := range h.Members {
				if m.WorkPlace.OK() && !m.Left() && m.ID.OK() {
					row, ok := told[m.ID.V]
					c.add(one(ok), 1, row)
				}
			}
		}
		return c.Count
	}})
