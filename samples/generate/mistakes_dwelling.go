package generate

import (
	"guatu/pipeline/record"
)

var dwellingMistakes = []Mistake{
	{Rule: "H01", Title: "住房面积为0", alter: onHousehold(anyHome, func(h *record.Household) record.Value { h.Housing = tenths(0); return &h.Housing })},
	{Rule: "H02", Title: "非危房户填了危房等级", alter: onHousehold(sound, func(h *record.Household) record.Value { h.HouseGrade = code("D级"); return &h.HouseGrade })},
	{Rule: "H03", Title: "已脱贫仍住危房", alter: onHome(ofStatus("已脱贫"), func(h *record.Home) (record.Row, record.Value) {
		h.UnsafeHouse, h.HouseGrade, h.Relocated = yes(true), code("C级"), yes(false)
		h.MoveMode, h.SettleMode, h.SettlePlace = code(""), code(""), code("")
		return h.Household, &h.UnsafeHouse
	})},
	{Rule: "H04", Title: "已脱贫饮水困难", alter: onHousehold(ofStatus("已脱贫"), func(h *record.Household) record.Value { h.WaterHard = yes(true); return &h.WaterHard })},
	{Rule: "H05", Title: "已脱贫饮水不安全", alter: onHousehold(ofStatus("已脱贫"), func(h *record.Household) record.Value { h.WaterSafe = yes(false); return &h.WaterSafe })},
	{Rule: "H06", Title: "已脱贫未通生活用电", alter: onHousehold(ofStatus("已脱贫"), func(h *record.Household) record.Value { h.PowerHome = yes(false); return &h.PowerHome })},
	{Rule: "H09", Title: "主要燃料类型为空", alter: onHousehold(anyHome, func(h *record.Household) record.Value { h.Fuel = code(""); return &h.Fuel })},
	{Rule: "H10", Title: "林果面积为空", alter: onHousehold(anyHome, func(h *record.Household) record.Value { h.Orchard.S = record.Blank; return &h.Orchard })},
	{Rule: "H11", Title: "耕地填成169亩", alter: onHousehold(anyHome, func(h *record.Household) record.Value { h.Cropland = tenths(1690); return &h.Cropland })},
	{Rule: "H12", Title: "林果面积填成360亩", alter: onHousehold(anyHome, func(h *record.Household) record.Value { h.Orchard = tenths(3600); return &h.Orchard })},
	{Rule: "H13", Title: "灌溉面积大于耕地", alter: onHousehold(anyHome, func(h *record.Household) record.Value { h.Irrigated.V = h.Cropland.V + 5000; return &h.Irrigated })},
	{Rule: "H14", Title: "退耕还林大于林地牧草地", alter: onHousehold(returned, func(h *record.Household) record.Value {
		h.ReturnedForest.V = h.Forest.V + h.Pasture.V + 10000
		return &h.ReturnedForest
	})},
	{Rule: "H07", Title: "已脱贫户有孩子失学", alter: onMember(func(h *record.Home, m *record.Member) bool { return exited2014(h) && aged(8, 12)(h, m) },
		func(m *record.Member) record.Value { m.Schooling = code("非在校生"); return &m.Schooling })},
	{Rule: "H08", Title: "因病致贫已脱贫而病人未参保", alter: func(s *Seed) {
		h := s.home(both(ofStatus("已脱贫"), ofCause("因病")))
		if h == nil {
			return
		}
		for _, m := range h.Members {
			if m.Health.Is("长期慢性病", "患有大病") {
				m.CriticalInsured = yes(false)
				s.expect(m, &m.CriticalInsured)
				return
			}
		}
	}},
	{Rule: "H17", Title: "搬迁户又登记危房改造", alter: onHome(moved, func(h *record.Home) (record.Row, record.Value) {
		m := h.Measures[len(h.Measures)-1]
		m.Kind = code("危房改造")
		return m, &m.Kind
	})},
	{Rule: "H15", Title: "距离按米填", alter: onHousehold(anyHome, func(h *record.Household) record.Value { h.RoadKm = tenths(5000); return &h.RoadKm })},
	{Rule: "H16", Title: "搬迁户未填安置方式", alter: onHousehold(sound, func(h *record.Household) record.Value {
		h.Relocated, h.MoveMode, h.SettlePlace = yes(true), code("建档立卡贫困户个别搬迁"), code("乡镇安置")
		h.SettleMode = code("")
		return &h.SettleMode
	})},
}

func moved(h *record.Home) bool {
	return anyHome(h) && h.Relocated.Yes() && h.Measures[len(h.Measures)-1].Kind.Is("易地扶贫搬迁")
}

func sound(h *record.Home) bool    { return anyHome(h) && h.UnsafeHouse.No() }
func returned(h *record.Home) bool { return anyHome(h) && h.ReturnedForest.V > 0 }

var allowanceMistakes = []Mistake{
	{Rule: "I01", Title: "低保户无低保成员", alter: onHome(ofCategory("低保户"), func(h *record.Home) (record.Row, record.Value) {
		for _, m := range h.Members {
			m.Dibao = yes(false)
		}
		return h.Household, &h.Category
	})},
	{Rule: "I02", Title: "低保户低保金为0", alter: onIncome(ofCategory("低保贫困户"), func(x *record.Income) record.Value {
		x.TOther.V += x.TDibao.V
		x.TDibao = yuan(0)
		return &x.TDibao
	})},
	{Rule: "I03", Title: "五保户五保金为0", alter: onIncome(ofCategory("五保户"), func(x *record.Income) record.Value {
		x.TOther.V += x.TWubao.V
		x.TWubao = yuan(0)
		return &x.TWubao
	})},
	{Rule: "I04", Title: "一般贫困户有低保成员", alter: onHome(ofCategory("一般贫困户"), func(h *record.Home) (record.Row, record.Value) {
		h.Members[0].Dibao = yes(true)
		return h.Household, &h.Category
	})},
	{Rule: "I06", Title: "同时有低保金和五保金", alter: onIncome(both(ofCategory("低保户"), grain), func(x *record.Income) record.Value {
		x.TWubao, x.TOther = x.TOther, yuan(0)
		return &x.TDibao
	})},
	{Rule: "I07", Title: "五保户有劳动年龄的劳动力", alter: onHome(both(ofCategory("一般贫困户"), both(anyBusiness, oneWorker)), func(h *record.Home) (record.Row, record.Value) {
		makeWubao(h)
		stayHome(h)
		m := h.Members[0]
		if !working(m) {
			m = h.Members[1]
		}
		return m, &m.Labour
	})},
	{Rule: "I08", Title: "五保户人口四人", alter: onHome(sickable, func(h *record.Home) (record.Row, record.Value) {
		makeWubao(h)
		sicken(h)
		return h.Household, &h.Size
	})},
	{Rule: "I09", Title: "整户无劳动力而无低保", alter: onHome(sickable, func(h *record.Home) (record.Row, record.Value) {
		sicken(h)
		return h.Household, &h.Category
	})},
	{Rule: "I05", Title: "非五保户有五保金", alter: onIncome(both(ofCategory("一般贫困户"), grain), func(x *record.Income) record.Value {
		x.TWubao, x.TOther = x.TOther, yuan(0)
		return &x.TWubao
	})},
}

func grain(h *record.Home) bool { return anyHome(h) && h.Income.TOther.V >= 10000 }

// sickable is a plain household whose few workers stay at home, so that their falling ill changes nothing else.
func sickable(h *record.Home) bool {
	return ofCategory("一般贫困户")(h) && grain(h) && h.Income.Wage.V == 0 && h.Workers.V < 4 && len(h.Members) > 2 && !h.MainCause.Is("缺劳力")
}

func sicken(h *record.Home) {
	for _, m := range h.Members {
		if working(m) {
			m.Labour = code("丧失劳动力")
			if !m.Health.Is("残疾") {
				m.Health = code("患有大病")
			}
		}
	}
	h.Workers = whole(0)
}

func makeWubao(h *record.Home) {
	h.Category, h.Income.Category = code("五保户"), code("五保户")
	x := h.Income
	if x.TOther.V < 10000 {
		x.TOther.V, x.Transfer.V, x.Business.V = x.TOther.V+20000, x.Transfer.V+20000, x.Business.V-20000
	}
	x.TWubao, x.TOther = x.TOther, yuan(0)
}

// oneWorker is a household of one or two with a single worker of working age.
func oneWorker(h *record.Home) bool {
	n := 0
	for _, m := range h.Members {
		if working(m) && record.Age(m.Born.V, firstWeek) < 58 {
			n++
		}
	}
	return n == 1 && working2(h) == 1 && len(h.Members) < 3 && len(h.Gifts) == 0
}

// stayHome lets nobody of the household work away; the wages become farm income.
func stayHome(h *record.Home) {
	for _, m := range h.Members {
		m.WorkMonths, m.WorkPlace = tenths(0), code("")
	}
	h.Income.Business.V += h.Income.Wage.V
	h.Income.Wage = yuan(0)
}
