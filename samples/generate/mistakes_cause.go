package generate

import (
	"guatu/pipeline/record"
)

var causeMistakes = []Mistake{
	{Rule: "F14", Title: "其他致贫原因填了三项", alter: onHousehold(freeCause, func(h *record.Household) record.Value {
		h.OtherCauses = codes([]string{"因婚", "因丧", "因灾"})
		return &h.OtherCauses
	})},
	{Rule: "F15", Title: "其他原因与主要原因重复", alter: onHousehold(freeCause, func(h *record.Household) record.Value {
		h.OtherCauses = codes([]string{h.MainCause.V})
		return &h.OtherCauses
	})},
	{Rule: "F16", Title: "因病致贫而全家健康", alter: onHome(both(ofCause("因病"), stillPoor), func(h *record.Home) (record.Row, record.Value) {
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
	{Rule: "F17", Title: "因残致贫而无残疾人", alter: claim("因残", "社会保障", func(h *record.Home) bool { return !ill(h, "残疾") })},
	{Rule: "F18", Title: "因学致贫而无高中生", alter: claim("因学", "教育帮扶", func(h *record.Home) bool { return schooled(h) == 0 })},
	{Rule: "F19", Title: "缺劳力致贫而劳力三人", alter: claim("缺劳力", "社会帮扶", func(h *record.Home) bool { return h.Workers.V > 2 })},
	{Rule: "F20", Title: "缺土地致贫而耕地不少", alter: claim("缺土地", "产业发展", func(h *record.Home) bool { return h.Cropland.V > 45000*int64(h.Size.V) })},
	{Rule: "F21", Title: "缺水致贫而饮水安全", alter: claim("缺水", "饮水安全", func(h *record.Home) bool { return h.Income.WaterOk.Yes() })},
	{Rule: "F22", Title: "交通落后而门前水泥路", alter: claim("交通条件落后", "基础设施", func(h *record.Home) bool { return h.Road.Is("水泥路") && h.RoadKm.V < 8000 })},
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

func stillPoor(h *record.Home) bool { return anyHome(h) && h.Income.Status.Is("未脱贫") }

func ill(h *record.Home, health string) bool {
	for _, m := range h.Members {
		if m.Health.Is(health) {
			return true
		}
	}
	return false
}

func schooled(h *record.Home) int {
	n := 0
	for _, m := range h.Members {
		if record.Age(m.Born.V, firstWeek) > 15 && !m.Schooling.Is("非在校生") {
			n++
		}
	}
	return n
}

// claim gives a poor household a cause that nothing supports, with a measure that answers it so that only the cause is wrong.
func claim(cause, kind string, fits func(*record.Home) bool) func(*Seed) {
	may := func(h *record.Home) bool {
		return stillPoor(h) && h.MainCause.Is("缺技术", "缺资金", "自身发展动力不足", "因灾") && !record.Wubao(h.Category) && fits(h)
	}
	return onHome(may, func(h *record.Home) (record.Row, record.Value) {
		h.MainCause, h.Income.MainCause, h.OtherCauses = code(cause), code(cause), codes(nil)
		h.Measures[0].Kind = code(kind)
		return h.Household, &h.MainCause
	})
}
