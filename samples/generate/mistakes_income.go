package generate

import (
	"guatu/pipeline/record"
)

var causeMistakes = []Mistake{
	{"F14", "其他致贫原因填了三项", onHousehold(freeCause, func(h *record.Household) record.Value {
		h.OtherCauses = codes([]string{"因婚", "因丧", "因灾"})
		return &h.OtherCauses
	})},
	{"F15", "其他原因与主要原因重复", onHousehold(freeCause, func(h *record.Household) record.Value {
		h.OtherCauses = codes([]string{h.MainCause.V})
		return &h.OtherCauses
	})},
	{"F16", "因病致贫而全家健康", onHome(ofCause("因病"), func(h *record.Home) (record.Row, record.Value) {
		for _, m := range h.Members {
			if m.Health.Is("长期慢性病", "患有大病") {
				m.Health = code("健康")
				if age := record.Age(m.Born.V, firstWeek); m.Labour.Is("丧失劳动力") && age > 15 && age < 66 {
					m.Labour = code("普通劳动力")
				}
			}
		}
		h.Workers = whole(working2(h))
		return h.Household, &h.MainCause
	})},
	{"F21", "缺水致贫而饮水安全", onHousehold(ofCause("缺水"), func(h *record.Household) record.Value {
		h.WaterHard, h.WaterSafe = yes(false), yes(true)
		return &h.MainCause
	})},
}

func freeCause(h *record.Home) bool { return anyHome(h) && h.MainCause.Is("缺技术", "缺资金") }

func working2(h *record.Home) int {
	n := 0
	for _, m := range h.Members {
		if working(m) {
			n++
		}
	}
	return n
}

var incomeMistakes = []Mistake{
	{"G01", "财产性收入为空", onIncome(noProperty, func(x *record.Income) record.Value { x.Property.S = record.Blank; return &x.Property })},
	{"G02", "转移性收入与分项合计不符", onIncome(anyHome, func(x *record.Income) record.Value {
		x.TOther.V += 15000
		return &x.Transfer
	})},
	{"G03", "年收入与四项合计不符", onIncome(anyHome, func(x *record.Income) record.Value {
		x.Gross.V += 20000
		x.Expense.V += 20000
		return &x.Gross
	})},
	{"G04", "纯收入未减支出", onIncome(anyHome, func(x *record.Income) record.Value {
		x.Gross.V += 0
		x.Expense.V += 5000
		return &x.Net
	})},
	{"G05", "人均纯收入算错", onIncome(ofStatus("未脱贫"), func(x *record.Income) record.Value { x.NetPerHead.V -= 20000; return &x.NetPerHead })},
	{"G06", "有经营收入无支出", onIncome(anyBusiness, func(x *record.Income) record.Value {
		x.Business.V -= x.Expense.V
		x.Expense = yuan(0)
		x.Gross = fen(x.Wage.V + x.Business.V + x.Property.V + x.Transfer.V)
		return &x.Expense
	})},
	{"G09", "财产性收入只有35元", onIncome(both(noProperty, anyBusiness), func(x *record.Income) record.Value {
		x.Property = yuan(35)
		x.Business.V -= 3500
		return &x.Property
	})},
	{"G18", "慰问金计入收入", onIncome(anyHome, func(x *record.Income) record.Value {
		x.Note = text("其他转移性收入含春节慰问金")
		return &x.Note
	})},
}

func noProperty(h *record.Home) bool { return anyHome(h) && h.Income.Property.V == 0 }
func anyBusiness(h *record.Home) bool {
	return anyHome(h) && h.Income.Business.V-h.Income.Expense.V > 50000
}

var dwellingMistakes = []Mistake{
	{"H01", "住房面积为0", onHousehold(anyHome, func(h *record.Household) record.Value { h.Housing = tenths(0); return &h.Housing })},
	{"H02", "非危房户填了危房等级", onHousehold(sound, func(h *record.Household) record.Value { h.HouseGrade = code("B级"); return &h.HouseGrade })},
	{"H03", "已脱贫仍住危房", onHome(ofStatus("已脱贫"), func(h *record.Home) (record.Row, record.Value) {
		h.UnsafeHouse, h.HouseGrade, h.Relocated = yes(true), code("C级"), yes(false)
		h.MoveMode, h.SettleMode, h.SettlePlace = code(""), code(""), code("")
		return h.Household, &h.HouseGrade
	})},
	{"H04", "已脱贫饮水困难", onHousehold(ofStatus("已脱贫"), func(h *record.Household) record.Value { h.WaterHard = yes(true); return &h.WaterHard })},
	{"H05", "已脱贫饮水不安全", onHousehold(ofStatus("已脱贫"), func(h *record.Household) record.Value { h.WaterSafe = yes(false); return &h.WaterSafe })},
	{"H06", "已脱贫未通生活用电", onHousehold(ofStatus("已脱贫"), func(h *record.Household) record.Value { h.PowerHome = yes(false); return &h.PowerHome })},
	{"H09", "主要燃料类型为空", onHousehold(anyHome, func(h *record.Household) record.Value { h.Fuel = code(""); return &h.Fuel })},
	{"H10", "林果面积为空", onHousehold(anyHome, func(h *record.Household) record.Value { h.Orchard.S = record.Blank; return &h.Orchard })},
	{"H11", "耕地填成169亩", onHousehold(anyHome, func(h *record.Household) record.Value { h.Cropland = tenths(1690); return &h.Cropland })},
	{"H12", "林果面积填成360亩", onHousehold(anyHome, func(h *record.Household) record.Value { h.Orchard = tenths(3600); return &h.Orchard })},
	{"H13", "灌溉面积大于耕地", onHousehold(anyHome, func(h *record.Household) record.Value { h.Irrigated.V = h.Cropland.V + 5000; return &h.Irrigated })},
	{"H14", "退耕还林大于林地牧草地", onHousehold(returned, func(h *record.Household) record.Value {
		h.ReturnedForest.V = h.Forest.V + h.Pasture.V + 10000
		return &h.ReturnedForest
	})},
	{"H15", "距离按米填", onHousehold(anyHome, func(h *record.Household) record.Value { h.RoadKm = tenths(5000); return &h.RoadKm })},
	{"H16", "搬迁户未填安置方式", onHousehold(anyHome, func(h *record.Household) record.Value {
		h.Relocated, h.MoveMode, h.SettlePlace = yes(true), code("建档立卡贫困户个别搬迁"), code("乡镇安置")
		h.SettleMode = code("")
		return &h.SettleMode
	})},
}

func sound(h *record.Home) bool    { return anyHome(h) && h.UnsafeHouse.No() }
func returned(h *record.Home) bool { return anyHome(h) && h.ReturnedForest.V > 0 }

var allowanceMistakes = []Mistake{
	{"I01", "低保户无低保成员", onHome(ofCategory("低保户"), func(h *record.Home) (record.Row, record.Value) {
		for _, m := range h.Members {
			m.Dibao = yes(false)
		}
		return h.Household, &h.Category
	})},
	{"I02", "低保户低保金为0", onIncome(ofCategory("低保贫困户"), func(x *record.Income) record.Value {
		x.TOther.V += x.TDibao.V
		x.TDibao = yuan(0)
		return &x.TDibao
	})},
	{"I03", "五保户五保金为0", onIncome(ofCategory("五保户"), func(x *record.Income) record.Value {
		x.TOther.V += x.TWubao.V
		x.TWubao = yuan(0)
		return &x.TWubao
	})},
	{"I04", "一般贫困户有低保成员", onHome(ofCategory("一般贫困户"), func(h *record.Home) (record.Row, record.Value) {
		h.Members[0].Dibao = yes(true)
		return h.Members[0], &h.Members[0].Dibao
	})},
	{"I05", "非五保户有五保金", onIncome(both(ofCategory("一般贫困户"), grain), func(x *record.Income) record.Value {
		x.TWubao, x.TOther = x.TOther, yuan(0)
		return &x.TWubao
	})},
}

func grain(h *record.Home) bool { return anyHome(h) && h.Income.TOther.V >= 10000 }
