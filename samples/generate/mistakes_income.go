package generate

import (
	"guatu/pipeline/record"
)

var incomeMistakes = []Mistake{
	{Rule: "G01", Title: "财产性收入为空", alter: onIncome(noProperty, func(x *record.Income) record.Value { x.Property.S = record.Blank; return &x.Property })},
	{Rule: "G02", Title: "转移性收入与分项合计不符", alter: onIncome(anyHome, func(x *record.Income) record.Value {
		x.TOther.V += 15000
		return &x.Transfer
	})},
	{Rule: "G03", Title: "年收入与四项合计不符", alter: onIncome(anyHome, func(x *record.Income) record.Value {
		x.Gross.V += 20000
		x.Expense.V += 20000
		return &x.Gross
	})},
	{Rule: "G04", Title: "纯收入未减支出", alter: onIncome(anyHome, func(x *record.Income) record.Value {
		x.Gross.V += 0
		x.Expense.V += 5000
		return &x.Net
	})},
	{Rule: "G05", Title: "人均纯收入算错", alter: onIncome(ofStatus("未脱贫"), func(x *record.Income) record.Value { x.NetPerHead.V -= 20000; return &x.NetPerHead })},
	{Rule: "G06", Title: "有经营收入无支出", alter: onIncome(anyBusiness, func(x *record.Income) record.Value {
		x.Business.V -= x.Expense.V
		x.Expense = yuan(0)
		x.Gross = fen(x.Wage.V + x.Business.V + x.Property.V + x.Transfer.V)
		return &x.Expense
	})},
	{Rule: "G07", Title: "经营支出大于收入", alter: onIncome(both(anyBusiness, hasWage), func(x *record.Income) record.Value {
		x.Expense.V = x.Business.V + 12300
		x.Wage.V += x.Expense.V + x.Net.V - x.Business.V - x.Property.V - x.Transfer.V - x.Wage.V
		x.Gross.V = x.Net.V + x.Expense.V
		return &x.Expense
	})},
	{Rule: "G08", Title: "人均纯收入三万多", alter: rich(stillPoor, 3100000, func(x *record.Income) record.Value { return &x.NetPerHead })},
	{Rule: "G10", Title: "未脱贫户人均两万多", alter: rich(stillPoor, 2200000, func(x *record.Income) record.Value { return &x.NetPerHead })},
	{Rule: "G11", Title: "一般贫困户超标准未写理由", alter: rich(unmet, 320000, func(x *record.Income) record.Value { return &x.NetPerHead })},
	{Rule: "G12", Title: "已脱贫户人均低于标准", alter: rich(exited2014, 275000, func(x *record.Income) record.Value { return &x.NetPerHead })},
	{Rule: "G13", Title: "有养老金而无老人", alter: onIncome(both(grain, young), func(x *record.Income) record.Value { x.TPension, x.TOther = x.TOther, yuan(0); return &x.TPension })},
	{Rule: "G14", Title: "有老人而养老金为0", alter: onIncome(both(anyHome, pensioned), func(x *record.Income) record.Value {
		x.TOther.V += x.TPension.V
		x.TPension = yuan(0)
		return &x.TPension
	})},
	{Rule: "G15", Title: "养老金不足基础标准", alter: onIncome(both(anyHome, pensioned), func(x *record.Income) record.Value {
		x.TOther.V += x.TPension.V - 20000
		x.TPension = yuan(200)
		return &x.TPension
	})},
	{Rule: "G16", Title: "有生态补偿金无退耕地", alter: onHome(ecology, func(h *record.Home) (record.Row, record.Value) {
		h.ReturnedForest = tenths(0)
		return h.Income, &h.Income.TEcology
	})},
	{Rule: "G17", Title: "有计生金而非独女户", alter: onIncome(both(grain, plainFamily), func(x *record.Income) record.Value {
		x.TFamilyPlanning, x.TOther = x.TOther, yuan(0)
		return &x.TFamilyPlanning
	})},
	{Rule: "G09", Title: "财产性收入只有35元", alter: onIncome(both(noProperty, anyBusiness), func(x *record.Income) record.Value {
		x.Property = yuan(35)
		x.Business.V -= 3500
		return &x.Property
	})},
	{Rule: "G18", Title: "慰问金计入收入", alter: onIncome(anyHome, func(x *record.Income) record.Value {
		x.Note = text("其他转移性收入含春节慰问金")
		return &x.Note
	})},
}

// rich sets the net income a head, in fen, through the wages or what is sold, so that every sum stays right.
func rich(fits func(*record.Home) bool, perHead int64, at func(*record.Income) record.Value) func(*Seed) {
	may := func(h *record.Home) bool {
		return fits(h) && h.Income.Business.V > h.Income.Expense.V+1000 && roomFor(h.Income, perHead)
	}
	return onIncome(may, func(x *record.Income) record.Value {
		more := perHead*int64(x.Size.V) - x.Net.V
		x.Business.V, x.Gross.V, x.Net.V, x.NetPerHead.V = x.Business.V+more, x.Gross.V+more, x.Net.V+more, perHead
		return at(x)
	})
}

func roomFor(x *record.Income, perHead int64) bool {
	return x.Business.V-x.Expense.V+perHead*int64(x.Size.V)-x.Net.V > 20000
}

// unmet is a poor household over whose income the rule on reasons asks: plain, for want of skill or money, and not all assured.
func unmet(h *record.Home) bool {
	return stillPoor(h) && record.Plain(h.Category) && h.MainCause.Is("缺技术", "缺资金") && !(h.Income.HousingOk.Yes() && h.Income.WaterOk.Yes())
}

func exited2014(h *record.Home) bool {
	return anyHome(h) && h.Income.Exited() && h.Income.ExitYear.V == 2014
}

func young(h *record.Home) bool {
	for _, m := range h.Members {
		if record.Age(m.Born.V, firstWeek) > 58 {
			return false
		}
	}
	return true
}

func pensioned(h *record.Home) bool {
	for _, m := range h.Members {
		if record.Age(m.Born.V, firstWeek) > 61 {
			return h.Income.TPension.V > 0 && !record.Wubao(h.Category)
		}
	}
	return false
}

func ecology(h *record.Home) bool     { return anyHome(h) && h.Income.TEcology.V > 0 }
func plainFamily(h *record.Home) bool { return h.OneChild.No() && h.TwoDaughters.No() }

func noProperty(h *record.Home) bool { return anyHome(h) && h.Income.Property.V == 0 }
func anyBusiness(h *record.Home) bool {
	return anyHome(h) && h.Income.Business.V-h.Income.Expense.V > 50000
}
