package rules

import "guatu/pipeline/record"

// answers lists, for each cause of poverty, the kinds of measure that answer it. A cause that is not listed is answered by any measure.
var answers = map[string][]string{
	"因病":     {"健康帮扶", "社会保障"},
	"因残":     {"健康帮扶", "社会保障", "社会帮扶"},
	"因学":     {"教育帮扶", "雨露计划"},
	"缺土地":    {"产业发展", "就业帮扶", "易地扶贫搬迁", "技能培训"},
	"缺水":     {"饮水安全", "基础设施", "易地扶贫搬迁"},
	"缺技术":    {"技能培训", "雨露计划", "产业发展"},
	"缺劳力":    {"社会保障", "社会帮扶", "公共服务和社会事业", "就业帮扶"},
	"缺资金":    {"扶贫小额信贷", "产业发展"},
	"交通条件落后": {"基础设施", "易地扶贫搬迁"},
}

// answered tells whether one of the measures answers the cause.
func answered(cause string, measures []*record.Measure) bool {
	kinds := answers[cause]
	if kinds == nil {
		return true
	}
	for _, m := range measures {
		if !m.Kind.OK() || m.Kind.Is(kinds...) {
			return true
		}
	}
	return false
}
